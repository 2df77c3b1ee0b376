/** Each language version is approved, returned and published by itself: which of them the next step moves. */
import { useState } from 'react';
import { useTranslation } from '../i18n/use-translation';
import type { ReplyLanguage, ReplyView } from '../../../src/responses/contract';
import { useSession } from '../session/session';

export interface Versions {
  left: ReadonlySet<ReplyLanguage>;
  toggle: (language: ReplyLanguage) => void;
  /** The chosen versions to which the action may be done. */
  of: (action: string) => ReplyLanguage[];
}

/** All are chosen at first. */
export function useVersions(reply: ReplyView): Versions {
  const [left, setLeft] = useState<ReadonlySet<ReplyLanguage>>(new Set());
  return {
    left,
    toggle: (language) =>
      setLeft((before) => {
        const after = new Set(before);
        if (!after.delete(language)) after.add(language);
        return after;
      }),
    of: (action) =>
      reply.languages
        .filter((each) => each.allowed.includes(action) && !left.has(each.language))
        .map((each) => each.language),
  };
}

const MOVES = ['approve', 'return', 'publish', 'publish_in_emergency'] as const;

/** Nothing where there is one version, or none that could move. */
export function VersionChoice({ reply, versions }: { reply: ReplyView; versions: Versions }) {
  const { t } = useTranslation();
  const { official } = useSession();
  const movable = reply.languages.filter((each) => MOVES.some((move) => each.allowed.includes(move)));
  if (reply.languages.length < 2 || movable.length === 0) return null;
  const noneChosen = movable.every((each) => versions.left.has(each.language));
  return (
    <fieldset className="version-choice">
      <legend>{t('said.versions.which')}</legend>
      {reply.languages.map(({ language, status, writers }) => (
        <label key={language}>
          <input
            type="checkbox"
            checked={movable.some((each) => each.language === language) && !versions.left.has(language)}
            disabled={movable.every((each) => each.language !== language)}
            onChange={() => versions.toggle(language)}
          />
          {t(`language.${language}`)} <span className="tag">{t(`reply.statuses.${status}`)}</span>
          {writers.some((each) => each.id === official.id) && (
            <span className="soft">{t('said.versions.mine')}</span>
          )}
        </label>
      ))}
      {noneChosen && <p className="form-error">{t('said.versions.none')}</p>}
    </fieldset>
  );
}
