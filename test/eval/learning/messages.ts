/**
 * The messages that the engine learns from: the labelled ones, the rumours of the starter set, and variations made by rule.
 * A fact's text in one language agrees with what it says in the others.
 */
import type { MatchingDocument, Verdict } from '../../../src/triage/matching/index.js';
import { groupsOfPairs, type PairRow } from '../pair-rows.js';
import type { LabelledReport } from '../read-sets.js';

export type Rule = 'statement of the fact' | 'rumour' | 'minimal edit';

export interface Message {
  id: string;
  text: string;
  lang: string;
  /** Messages of one group are never on both sides of a fold. */
  group: string;
  verdict: Verdict;
  factId: string | null;
  kind: string | null;
  /** Beside a labelled report, in the order of candidates. */
  weight: number;
  /** It is only learned from, never measured. */
  isLesson?: true;
  /** Where the message was made by a rule: which one. */
  rule?: Rule;
  /** A text of its fact that it is not to be compared with, because it is that text. */
  leaveOut?: { factId: string; text: string };
}

export interface Rumour {
  id: string;
  rumour: string;
  related_fact_id: string | null;
}

/** Facts with labelled messages that are about them or near them. */
export interface Library {
  facts: readonly MatchingDocument[];
  reports: readonly LabelledReport[];
  /** Messages that are only learned from, see data/lessons/README.md. */
  lessons: readonly LabelledReport[];
}

const WEIGHT_OF_VARIATION = 0.4;
const WEIGHT_OF_LESSON = 0.3;

export function verdictOf(relation: LabelledReport['relation']): Verdict {
  return relation === 'supports' ? 'agrees' : relation;
}

/** Reports about one fact, or near it, are of one group. */
export function groupOf(report: LabelledReport): string {
  return report.fact_id ?? report.near_fact_id ?? report.claim_group;
}

/** Labelled reports, and lessons at less weight: they were written to be hard, and are more. */
export function labelledMessages({ reports, lessons }: Omit<Library, 'facts'>): Message[] {
  return [
    ...reports.map((report) => messageOf(report, 1)),
    ...lessons.map((lesson) => ({ ...messageOf(lesson, WEIGHT_OF_LESSON), isLesson: true as const })),
  ];
}

function messageOf(report: LabelledReport, weight: number): Message {
  return {
    id: report.id,
    text: report.text,
    lang: report.lang,
    group: groupOf(report),
    verdict: verdictOf(report.relation),
    factId: report.fact_id,
    kind: report.contradiction?.kind ?? null,
    weight,
  };
}

function rumourMessages(rumours: readonly Rumour[]): Message[] {
  return rumours.map((rumour) => ({
    id: rumour.id,
    text: rumour.rumour,
    lang: 'en',
    group: rumour.related_fact_id ?? rumour.id,
    verdict: rumour.related_fact_id ? 'contradicts' : 'not_covered',
    factId: rumour.related_fact_id,
    kind: null,
    weight: WEIGHT_OF_VARIATION,
    rule: 'rumour',
  }));
}

/** Each text of a fact, compared with the fact's other texts. */
function statementsOfFacts(facts: readonly MatchingDocument[]): Message[] {
  return facts.flatMap((fact) =>
    (fact.translations ?? []).map((text, i): Message => ({
      id: `${fact.id} in language ${i}`,
      text,
      lang: 'statement',
      group: fact.id,
      verdict: 'agrees',
      factId: fact.id,
      kind: null,
      weight: WEIGHT_OF_VARIATION,
      rule: 'statement of the fact',
      leaveOut: { factId: fact.id, text },
    })),
  );
}

export function allMessages(library: Library, rumours: readonly Rumour[]): Message[] {
  const { facts } = library;
  const known = new Set(facts.map(({ id }) => id));
  const told = rumourMessages(rumours).filter(({ factId }) => factId === null || known.has(factId));
  const messages = [...labelledMessages(library), ...told];
  return [...messages, ...statementsOfFacts(facts)];
}

/** Claims beside their evidence, which takes the place of the fact. */
export function pairMessages(rows: readonly PairRow[]): Message[] {
  const groups = groupsOfPairs(rows);
  return rows.map(({ id, a, b, label }) => ({
    id,
    text: a,
    lang: 'en',
    group: groups.get(id) ?? id,
    verdict: label === 'REFUTES' ? 'contradicts' : 'agrees',
    factId: b,
    kind: null,
    weight: WEIGHT_OF_VARIATION,
    rule: 'minimal edit',
  }));
}
