/** PURE. What an import would do with each of its lines, decided before anything is written. */
import type { FieldError } from '../../platform/errors.js';
import type { FactContent, FactImportView } from '../contract.js';
import { idFrom, nthId, sameContent } from '../fact-content.js';
import { contentOf, type FactRows } from '../fact-rows.js';
import type { ImportLine } from './import-line.js';

type Outcome = FactImportView['lines'][number]['outcome'];

export type PlannedLine = { line: number; id: string | null } & (
  | { outcome: 'failed'; errors: readonly FieldError[] }
  | { outcome: 'unchanged'; errors: readonly [] }
  | { outcome: 'created'; errors: readonly []; id: string; content: FactContent }
  | { outcome: 'changed'; errors: readonly []; id: string; content: FactContent; stored: FactRows }
);

export interface ImportRules {
  /** Id of a department by id or name. */
  departmentId: (name: string) => string | undefined;
  /** Whether the one who imports may change facts of this department. */
  mayChange: (department: string) => boolean;
}

/** @param stored the facts of the library by id: all that the lines may name */
export function planImport(
  lines: readonly ImportLine[],
  stored: ReadonlyMap<string, FactRows>,
  rules: ImportRules,
): PlannedLine[] {
  const lineOfId = new Map<string, number>();
  const created = new Map<string, string>();
  return lines.map((line) => {
    const planned = planLine(line, { stored, created, rules });
    if (planned.id === null || planned.outcome === 'failed') return planned;
    const before = lineOfId.get(planned.id);
    lineOfId.set(planned.id, lineOfId.get(planned.id) ?? planned.line);
    if (planned.outcome === 'created') created.set(planned.id, planned.content.statement);
    return before === undefined
      ? planned
      : failed(planned, 'id', `This fact stands in line ${before} already.`);
  });
}

export function countsOf(plan: readonly PlannedLine[]): Record<Outcome, number> {
  const counts = { created: 0, changed: 0, unchanged: 0, failed: 0 };
  for (const { outcome } of plan) counts[outcome] += 1;
  return counts;
}

interface Surroundings {
  stored: ReadonlyMap<string, FactRows>;
  /** Statements of the facts that earlier lines create, by id. */
  created: ReadonlyMap<string, string>;
  rules: ImportRules;
}

function planLine(line: ImportLine, around: Surroundings): PlannedLine {
  if (line.fact === null) return { line: line.line, id: line.id, outcome: 'failed', errors: line.errors };
  const { id: wished, department: name, ...rest } = line.fact;
  const department = around.rules.departmentId(name);
  if (department === undefined) return failed(line, 'department', `The department "${name}" is not known.`);
  const content: FactContent = { department, ...rest };
  const id = wished ?? idFor(content, around);
  return decide({ line: line.line, id }, content, around);
}

function decide(at: { line: number; id: string }, content: FactContent, around: Surroundings): PlannedLine {
  const stored = around.stored.get(at.id);
  const departments = [content.department, ...(stored === undefined ? [] : [stored.fact.department])];
  const closed = departments.find((department) => !around.rules.mayChange(department));
  if (closed !== undefined) return failed(at, 'department', `This needs the role author in ${closed}.`);
  if (stored === undefined) return { ...at, outcome: 'created', errors: [], content };
  if (sameContent(contentOf(stored.version), content)) return { ...at, outcome: 'unchanged', errors: [] };
  if (stored.fact.withdrawnReason !== null) {
    return failed(at, 'id', 'This fact was withdrawn. Please put it back by hand if it holds again.');
  }
  return { ...at, outcome: 'changed', errors: [], content, stored };
}

/** Without an id, the same scheme and statement are the same fact, so that a second import finds it again. */
function idFor({ scheme, statement }: FactContent, { stored, created }: Surroundings): string {
  const base = idFrom(scheme);
  for (let n = 1; ; n += 1) {
    const id = nthId(base, n);
    const taken = stored.get(id)?.version.statement ?? created.get(id);
    if (taken === undefined || taken === statement) return id;
  }
}

function failed(at: { line: number; id: string | null }, field: string, message: string): PlannedLine {
  return { line: at.line, id: at.id, outcome: 'failed', errors: [{ field, message }] };
}
