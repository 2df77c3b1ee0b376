/** A refusal of the server (problem+json) or of the line, as one kind of error that screens can show. */
export interface FieldProblem {
  field: string;
  message: string;
}

export class Problem extends Error {
  constructor(
    /** 0 when the server could not be reached. */
    readonly status: number,
    readonly code: string,
    detail: string,
    readonly errors: readonly FieldProblem[] = [],
    readonly retryAfterSeconds: number | undefined = undefined,
    readonly extra: Readonly<Record<string, unknown>> = {},
  ) {
    super(detail);
    this.name = 'Problem';
  }
}

export const OFFLINE = 'line/offline';

export function offline(cause: unknown): Problem {
  const problem = new Problem(0, OFFLINE, 'The desk cannot be reached.');
  problem.cause = cause;
  return problem;
}

export async function problemOf(answer: Response): Promise<Problem> {
  const body: unknown = await answer.json().catch(() => ({}));
  const members = isRecord(body) ? body : {};
  const retryAfter = Number(answer.headers.get('retry-after') ?? NaN);
  return new Problem(
    answer.status,
    typeof members['code'] === 'string' ? members['code'] : 'service/unexpected',
    typeof members['detail'] === 'string' ? members['detail'] : answer.statusText,
    Array.isArray(members['errors']) ? members['errors'].filter(isFieldProblem) : [],
    Number.isFinite(retryAfter) ? retryAfter : undefined,
    members,
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isFieldProblem(value: unknown): value is FieldProblem {
  return isRecord(value) && typeof value['field'] === 'string' && typeof value['message'] === 'string';
}
