/** What happened to the replies of a case, in the reader's language. Free of React. */
import type { TFunction } from 'i18next';
import type { Formats } from '../i18n/formats';
import { languageName } from '../queue/names';
import type { EventReader } from './event-data';

interface Parts {
  t: TFunction;
  formats: Formats;
}

const REVIEWS = ['marked', 'unmarked', 'still_right', 'correct'] as const;
const STEPS = ['submitted', 'approved', 'returned', 'edited', 'published'] as const;

/** A step of the approval, or what leaves the desk after it. */
export function replyStep(data: EventReader, { t, formats }: Parts): string | undefined {
  const what = data.text('what');
  if (what === 'reviewed') return t('said.event.reviewed');
  if (what === 'told') return t('said.event.told', { count: data.number('count') ?? 0 });
  if (what === 'withdrawn') return t('said.event.withdrawn', { reason: data.text('reason') ?? '' });
  const step = STEPS.find((each) => each === what);
  return step && t(`said.event.${step}`, { languages: languagesIn(data, t, formats) });
}

export function replyPublished(data: EventReader, parts: Parts): string | undefined {
  const reason = data.text('emergency');
  if (reason === undefined) return replyStep(data, parts);
  return parts.t('said.event.emergency', { reason, languages: languagesIn(data, parts.t, parts.formats) });
}

export function replyCorrected(data: EventReader, { t, formats }: Parts): string | undefined {
  if (data.list('languages').length === 0) return undefined;
  return t('said.event.corrected', { languages: languagesIn(data, t, formats) });
}

/** A published reply must be looked at again, or was. */
export function replyReviewed(data: EventReader, { t }: Pick<Parts, 't'>): string | undefined {
  const [what, reason, scheme] = [data.text('what'), data.text('reason'), data.text('scheme')];
  const review = REVIEWS.find((each) => each === what);
  if (review !== undefined) return t(`said.event.${review}`);
  if (scheme === undefined) return undefined;
  if (reason === 'new_version' || reason === 'expired') return t(`said.event.${reason}`, { scheme });
  return reason === 'withdrawn' ? t('said.event.fact_withdrawn', { scheme }) : undefined;
}

function languagesIn(data: EventReader, t: TFunction, { list }: Formats): string {
  const languages = data.list('languages').filter((each) => typeof each === 'string');
  return list(languages.map((each) => languageName(t, each)));
}
