/**
 * What a post has different from its fact. There are few labelled messages of most kinds, and they are about two or three facts
 * each, so what the kinds mean by definition is taught beside them: an age that differs is a matter of eligibility.
 */
import { FEATURES } from '../../../src/triage/matching/ranking/features.js';
import { kindFeatures, type JudgeModels } from '../../../src/triage/matching/relation/judge.js';
import { RELATION_FEATURES } from '../../../src/triage/matching/relation/relation-features.js';
import type { SlotKind } from '../../../src/triage/matching/index.js';
import { fitLogistic } from '../fit.js';

const L2 = 0.02;
/** Labelled messages that one line of a definition counts for. */
const DEFINITION_WEIGHT = 4;

/** For each kind the signs that make it; each line is one lesson. */
const DEFINITIONS: readonly (readonly [SlotKind, readonly string[]])[] = [
  ['amount', ['money differs', 'any differs', 'something differs']],
  ['amount', ['fee differs', 'any differs', 'something differs']],
  ['amount', ['percentage differs', 'any differs', 'something differs']],
  ['amount', ['count differs', 'any differs', 'something differs']],
  ['amount', ['money not_in_fact', 'any not in fact']],
  ['amount', ['fee not_in_fact', 'any not in fact']],
  ['date', ['date differs', 'any differs', 'something differs']],
  ['date', ['date differs', 'runs differs', 'any differs', 'something differs']],
  ['eligibility', ['age differs', 'any differs', 'something differs']],
  ['eligibility', ['age not_in_fact', 'any not in fact']],
  ['eligibility', ['required differs', 'something differs']],
  ['eligibility', ['gets differs', 'something differs']],
  ['entity', ['contact differs', 'any differs', 'something differs']],
  ['entity', ['contact not_in_fact', 'any not in fact']],
  ['entity', ['place differs', 'any differs', 'something differs']],
  ['entity', ['office differs', 'something differs']],
  ['negation', ['runs differs', 'something differs']],
  ['negation', ['genuine differs', 'something differs']],
  ['negation', ['allowed differs', 'something differs']],
  ['negation', ['free differs', 'something differs']],
  ['negation', ['repaid differs', 'something differs']],
  ['negation', ['rises differs', 'something differs']],
  ['negation', ['fact denies what the post says', 'something differs']],
  ['scope', ['reach differs', 'something differs']],
  ['scope', ['reach said', 'values agree and nothing differs']],
];
const KINDS = [...new Set(DEFINITIONS.map(([kind]) => kind))];
/** Signs of these are off in a definition unless it names them; everything else is as it is on average. */
const SIGNS = /agree|differ|not_in_fact|not in fact|denies| said$/;

export interface Difference {
  kind: string;
  row: Float64Array;
}

export function fitKinds(messages: readonly Difference[]): JudgeModels['kinds'] {
  const lessons = [...messages, ...definitions(messages)];
  const importance = lessons.map((_, i) => (i < messages.length ? 1 : DEFINITION_WEIGHT));
  return KINDS.map((kind) => ({
    kind,
    model: fitLogistic(
      lessons.map(({ row }) => row),
      lessons.map((lesson) => (lesson.kind === kind ? 1 : 0)),
      { l2: L2, importance },
    ),
  }));
}

function definitions(messages: readonly Difference[]): Difference[] {
  const names = kindNames();
  const usual = names.map((name, i) =>
    SIGNS.test(name)
      ? 0
      : messages.reduce((sum, { row }) => sum + (row[i] ?? 0), 0) / Math.max(1, messages.length),
  );
  return DEFINITIONS.map(([kind, signs]) => ({
    kind,
    row: Float64Array.from(names, (name, i) => (signs.includes(name) ? 1 : (usual[i] ?? 0))),
  }));
}

/** The names of the inputs that tell what differs. */
function kindNames(): readonly string[] {
  const all = Float64Array.from(RELATION_FEATURES, (_, i) => i);
  return Array.from(kindFeatures(all), (i) => RELATION_FEATURES[i] ?? FEATURES[0]);
}
