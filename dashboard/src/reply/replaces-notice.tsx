/** Says what the publication of a correction takes the place of, before anybody decides it. */
import { useTranslation } from '../i18n/use-translation';
import type { ReplyView } from '../../../src/responses/contract';
import type { CaseDetail } from '../../../src/triage/contract';
import { repliesOf } from '../case/replies-panel';

const UNDERWAY: readonly string[] = ['draft', 'submitted', 'approved'];

/** @param reply undefined while it is written for the first time */
export function ReplacesNotice({ detail, reply }: { detail: CaseDetail; reply: ReplyView | undefined }) {
  const { t } = useTranslation();
  const replaced = reply === undefined ? publicNow(detail) : reply.replaces;
  if (replaced.length === 0 || (reply !== undefined && !UNDERWAY.includes(reply.status))) return null;
  return (
    <div className="notice notice-soft">
      <p>{t('said.replaces', { count: replaced.length })}</p>
      <ul>
        {replaced.flatMap(({ pages }) =>
          pages.map(({ language, headline, url }) => (
            <li key={url} lang={language} dir="auto">
              <a href={url}>{headline}</a>
            </li>
          )),
        )}
      </ul>
    </div>
  );
}

function publicNow(detail: CaseDetail): ReplyView['replaces'] {
  return repliesOf(detail)
    .filter(({ status }) => status === 'published')
    .map(({ id, pages, texts }) => ({
      id,
      pages: pages.map(({ language, url }) => ({
        ...{ language, url },
        headline: texts.find((text) => text.language === language)?.headline ?? url,
      })),
    }));
}
