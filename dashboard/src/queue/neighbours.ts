/** The order in which the queue was last shown, so that an open case knows which one comes next. Free of React. */

let order: readonly string[] = [];

export function rememberOrder(caseIds: readonly string[]): void {
  order = caseIds;
}

/** The case after (or before) this one in the queue as it was last shown; undefined at its end, or for a stranger. */
export function neighbourOf(caseId: string, step: 1 | -1): string | undefined {
  const at = order.indexOf(caseId);
  return at === -1 ? undefined : order[at + step];
}
