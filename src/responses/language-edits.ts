/** PURE. What an edit does to each language version: an untouched version keeps its approval, a changed one loses it. */
import { contentHash } from './content-hash.js';
import type { NewReply, ReplyLanguage, ReplyText } from './contract.js';
import type { ReplyStatus } from './reply-lifecycle.js';

export interface EditedVersion {
  text: ReplyText;
  /** `kept`: nothing that its approval freezes has changed. */
  fate: 'kept' | 'changed' | 'added';
}

export type Edit =
  | { outcome: 'edited'; versions: EditedVersion[]; removed: ReplyLanguage[] }
  | { outcome: 'already' }
  /** This version is public: it is corrected by a new reply, never edited. */
  | { outcome: 'public'; language: ReplyLanguage };

export function editOf(
  before: NewReply,
  after: NewReply,
  statusOf: (language: ReplyLanguage) => ReplyStatus | undefined,
): Edit {
  const versions = after.texts.map((text): EditedVersion => {
    const known = before.texts.some((each) => each.language === text.language);
    const kept = known && versionHash(before, text.language) === versionHash(after, text.language);
    return { text, fate: kept ? 'kept' : known ? 'changed' : 'added' };
  });
  const languages = after.texts.map((text) => text.language);
  const removed = before.texts.map((text) => text.language).filter((each) => !languages.includes(each));
  const touched = [
    ...versions.filter(({ fate }) => fate === 'changed').map(({ text }) => text.language),
    ...removed,
  ];
  const published = touched.find((language) => isPublic(statusOf(language)));
  if (published !== undefined) return { outcome: 'public', language: published };
  const changesNothing = removed.length === 0 && versions.every(({ fate }) => fate === 'kept');
  return changesNothing ? { outcome: 'already' } : { outcome: 'edited', versions, removed };
}

/** Fingerprint of one version together with the verdict and the sources, which belong to every version. */
export function versionHash(content: NewReply, language: ReplyLanguage): string {
  return contentHash({ ...content, texts: content.texts.filter((text) => text.language === language) });
}

function isPublic(status: ReplyStatus | undefined): boolean {
  return status === 'published' || status === 'corrected' || status === 'withdrawn';
}
