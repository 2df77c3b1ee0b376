/** What happened to a case, in the reader's language: from the kind of the event and what it holds. Free of React. */
import type { TFunction } from 'i18next';
import type { CaseEventView } from '../../../src/triage/contract';
import type { Formats } from '../i18n/formats';
import { channelName } from '../queue/names';
import { CLOSE_REASONS, LEVELS } from '../words';
import { type EventReader, readerOf } from './event-data';
import { percentOf } from './percent';
import { replyCorrected, replyPublished, replyReviewed, replyStep } from './reply-sentence';

export interface SentenceParts {
  t: TFunction;
  formats: Formats;
  departmentName: (department: string) => string;
}

/** `actor`: whether somebody did it, or it happened by itself. */
type Teller = (data: EventReader, parts: SentenceParts & { actor: boolean }) => string | undefined;

/** Undefined where an event of an earlier version lacks what the sentence needs: then the server's own is shown. */
export function eventSentence(event: CaseEventView, parts: SentenceParts): string {
  const tell = TELLERS[event.kind];
  return tell?.(readerOf(event.data), { ...parts, actor: event.actor !== null }) ?? event.summary;
}

const TELLERS: Readonly<Record<string, Teller>> = {
  opened: (data, { t }) => {
    const number = data.number('number');
    if (number !== undefined) return t('casework.event.openedSplit', { number: `#${number}` });
    if (data.text('contests') !== undefined) return t('said.event.contested');
    const channel = data.text('channel');
    return channel && t('casework.event.opened', { channel: channelName(t, channel) });
  },
  report_joined: (data, { t }) => {
    if (data.text('contests') !== undefined) return t('said.event.contestedAgain');
    const signal = SIGNALS.find((each) => each === data.text('signal'));
    const percent = percentOf(data.number('similarity') ?? 1);
    return signal && t(`casework.event.joined.${signal}`, { percent });
  },
  baseline_crossed: (data, { t }) =>
    t('casework.event.baseline_crossed', { reports: data.number('reports') ?? '' }),
  claimed: (_, { t }) => t('casework.event.claimed'),
  released: (_, { t }) => t('casework.event.released'),
  claim_broken: (data, { t }) =>
    t('casework.event.claim_broken', {
      name: data.person('holder') ?? '',
      reason: data.text('reason') ?? '',
    }),
  lease_expired: (data, { t }) => t('casework.event.lease_expired', { name: data.person('holder') ?? '' }),
  assigned: (data, { t }) => t('said.event.assigned', { name: data.person('to') ?? '' }),
  unassigned: (_, { t }) => t('said.event.unassigned'),
  woken: (_, { t, actor }) => t(actor ? 'casework.event.woken' : 'said.event.snoozeEnded'),
  overdue: (_, { t }) => t('casework.event.overdue'),
  assessed: (data, { t }) => {
    const level = LEVELS.find((each) => each === data.text('level'));
    const suggested = LEVELS.find((each) => each === data.text('suggested'));
    if (level === undefined || suggested === undefined) return undefined;
    if (level === suggested) return t('casework.event.assessed', { level: t(`level.${level}`) });
    return t('casework.event.assessedOverride', {
      level: t(`level.${level}`),
      suggested: t(`level.${suggested}`),
      reason: data.text('overrideReason') ?? '',
    });
  },
  routed: (data, { t, departmentName }) =>
    t('casework.event.routed', {
      department: departmentName(data.text('to') ?? ''),
      reason: data.text('reason') ?? '',
    }),
  monitored: (data, { t }) =>
    t('casework.event.monitored', {
      baseline: data.number('baseline') ?? '',
      reason: data.text('reason') ?? '',
    }),
  closed: (data, { t }) => {
    const reason = CLOSE_REASONS.find((each) => each === data.text('reason'));
    if (reason === undefined) return undefined;
    const competent = data.text('competent');
    const values = { reason: t(`closeReason.${reason}`), note: data.text('note') ?? '' };
    return competent === undefined
      ? t('casework.event.closed', values)
      : t('casework.event.closedCompetent', { ...values, competent });
  },
  reopened: (data, { t }) => t('casework.event.reopened', { reason: data.text('reason') ?? '' }),
  snoozed: (data, { t, formats }) => {
    const until = data.text('until');
    return until && t('casework.event.snoozed', { until: formats.moment(until) });
  },
  escalated: (data, { t }) =>
    t('casework.event.escalated', { to: data.text('to') ?? '', reason: data.text('reason') ?? '' }),
  feedback: (data, { t }) => {
    const scheme = data.text('scheme');
    const verdict = FEEDBACK.find((each) => each === data.text('feedback')) ?? 'none';
    const level = LEVELS.find((each) => each === data.text('level'));
    const moved = level && t('said.event.feedbackLevel', { level: t(`level.${level}`) });
    return scheme && [t(`casework.event.feedback.${verdict}`, { scheme }), moved].filter(Boolean).join(' ');
  },
  nearby_feedback: (data, { t }) =>
    t(`casework.event.nearby.${data.text('feedback') === 'rejected' ? 'rejected' : 'none'}`, {
      number: `#${data.number('number') ?? ''}`,
    }),
  merged: (data, { t }) => merging(data, 'intoNumber', (values) => t('casework.event.merged', values)),
  merged_in: (data, { t }) =>
    merging(data, 'absorbedNumber', (values) => t('casework.event.merged_in', values)),
  unmerged: (data, { t }) => merging(data, 'fromNumber', (values) => t('casework.event.unmerged', values)),
  unmerged_from: (data, { t }) =>
    merging(data, 'restoredNumber', (values) => t('casework.event.unmerged_from', values)),
  split: (data, { t }) =>
    merging(data, 'number', (values) =>
      t('casework.event.split', { ...values, count: data.list('reportIds').length }),
    ),
  reply_drafted: (data, { t }) =>
    t(
      data.text('corrects') === undefined
        ? 'casework.event.reply_drafted'
        : 'casework.event.reply_drafted_correction',
    ),
  reply_submitted: (data, parts) => replyStep(data, parts),
  reply_returned: (data, parts) => replyStep(data, parts),
  reply_extended: (data, parts) => replyStep(data, parts),
  reply_published: replyPublished,
  reply_corrected: replyCorrected,
  reply_withdrawn: (data, { t }) => t('said.event.withdrawn', { reason: data.text('reason') ?? '' }),
  reply_reviewed: replyReviewed,
};

const SIGNALS = ['fingerprint', 'link', 'picture', 'similarity'] as const;
const FEEDBACK = ['accepted', 'rejected'] as const;

function merging(
  data: EventReader,
  name: string,
  say: (values: { number: string; reason: string }) => string,
): string | undefined {
  const number = data.number(name);
  return number === undefined ? undefined : say({ number: `#${number}`, reason: data.text('reason') ?? '' });
}
