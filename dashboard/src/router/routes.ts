/** Which screen a path names. */
export type Screen =
  | { name: 'queue' }
  | { name: 'case'; caseId: string }
  | { name: 'reply'; caseId: string; replyId: string | undefined }
  | { name: 'facts' }
  | { name: 'fact'; factId: string }
  | { name: 'factEdit'; factId: string | undefined }
  | { name: 'factImport' }
  | { name: 'people' }
  | { name: 'settings' }
  | { name: 'overview' }
  | { name: 'deliveries' }
  | { name: 'publishing' }
  | { name: 'recall' }
  | { name: 'nowhere' };

export function screenAt(path: string): Screen {
  const [area, id, part, partId] = path.split('/').filter(Boolean).map(decodeURIComponent);
  if (area === undefined) return { name: 'queue' };
  if (area === 'cases' && id !== undefined) {
    if (part === undefined) return { name: 'case', caseId: id };
    if (part === 'reply') return { name: 'reply', caseId: id, replyId: partId };
  }
  if (area === 'facts') {
    if (id === undefined) return { name: 'facts' };
    return part === 'edit' ? { name: 'factEdit', factId: id } : { name: 'fact', factId: id };
  }
  // Beside the facts, since "new" and "import" may be the id of one.
  if (area === 'new-fact') return { name: 'factEdit', factId: undefined };
  if (area === 'review') return { name: 'recall' };
  if (area === 'import-facts') return { name: 'factImport' };
  if (area === 'people' || area === 'settings' || area === 'overview') return { name: area };
  if (area === 'deliveries' && id === undefined) return { name: 'deliveries' };
  if (area === 'publishing' && id === undefined) return { name: 'publishing' };
  return { name: 'nowhere' };
}

let lastQueue = '';

/** Remembers how the queue was filtered, so that the way back leads to the same list. */
export function rememberQueue(search: string): void {
  lastQueue = search;
}

export const pathTo = {
  lastQueue: (): string => pathTo.queue(lastQueue),
  queue: (search = ''): string => (search === '' ? '/' : `/?${search}`),
  case: (caseId: string): string => `/cases/${encodeURIComponent(caseId)}`,
  reply: (caseId: string, replyId?: string): string =>
    `/cases/${encodeURIComponent(caseId)}/reply${replyId === undefined ? '' : `/${encodeURIComponent(replyId)}`}`,
  facts: (): string => '/facts',
  fact: (factId: string): string => `/facts/${encodeURIComponent(factId)}`,
  editFact: (factId: string): string => `/facts/${encodeURIComponent(factId)}/edit`,
  newFact: (): string => '/new-fact',
  deliveries: (): string => '/deliveries',
  publishing: (): string => '/publishing',
  importFacts: (): string => '/import-facts',
  people: (): string => '/people',
  settings: (): string => '/settings',
  overview: (): string => '/overview',
  recall: (): string => '/review',
};
