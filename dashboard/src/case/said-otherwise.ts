/** Why a fact was matched, said in the reader's language from codes and values; free of React. */
import type { TFunction } from 'i18next';
import type { MatchView } from '../../../src/triage/contract';
import type { Formats } from '../i18n/formats';
import { slotName, valueName } from './said-values';

type Because = MatchView['because'];
type Told = NonNullable<Because['told']>[number];
type Words = Pick<Formats, 'day' | 'list'>;

export function signalName(t: TFunction, name: string): string {
  return t(`casework.signals.${name}` as 'casework.signals.same words', { defaultValue: name });
}

/** One sentence about a match; matches of earlier versions, and codes of later ones, have the server's English. */
export function matchSentence(t: TFunction, { told, sentence }: Because, words: Words): string {
  if (told === undefined || told.length === 0) return sentence;
  const agreeing = told.flatMap(({ code, post = '' }) =>
    code === 'agrees' ? [isolated(valueName(t, post))] : [],
  );
  const parts: string[] = [];
  let saidAgreeing = false;
  for (const each of told) {
    if (each.code === 'agrees' && saidAgreeing) continue;
    saidAgreeing ||= each.code === 'agrees';
    const part =
      each.code === 'agrees'
        ? t('said.told.agrees', { names: words.list(agreeing) })
        : tellOne(t, each, words);
    if (part === undefined) return sentence;
    parts.push(part);
  }
  return capital(t('said.told.sentence', { parts: parts.join(t('said.told.between')) }));
}

function tellOne(t: TFunction, told: Told, words: Words): string | undefined {
  const { code, slot = '', label, names = [] } = told;
  const [post, fact] = [told.post ?? '', told.fact ?? ''].map((value) => isolated(valueName(t, value)));
  switch (code) {
    case 'same_scheme':
    case 'same_names':
      return t(`said.told.${code}`, { names: words.list(names.map(isolated)) });
    case 'same_wording':
    case 'opposite':
      return t(`said.told.${code}`);
    case 'differs':
      return t('said.told.differs', { label: slotName(t, slot, label), post, fact });
    case 'imitated_host':
      return t('said.told.imitated_host', { post, fact });
    case 'not_in_force':
      return tellValidity(t, told.fact ?? '', words);
    default:
      return undefined;
  }
}

/** `days`: the first and the last day in force, parted by a slash; either may be missing. */
function tellValidity(t: TFunction, days: string, words: Words): string {
  const [from = '', until = ''] = days.split('/');
  if (from !== '' && until === '') return t('said.told.in_force_from', { from: words.day(from) });
  if (from === '' && until !== '') return t('said.told.in_force_until', { until: words.day(until) });
  return t('said.told.not_in_force');
}

/** Keeps words of another script from disturbing the order of the sentence around them. */
function isolated(words: string): string {
  return `\u2068${words}\u2069`;
}

function capital(sentence: string): string {
  return sentence.charAt(0).toLocaleUpperCase() + sentence.slice(1);
}
