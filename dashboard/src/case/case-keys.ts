/** Names under which lists of cases and single cases are kept. */
export const CASES_KEY = ['cases'] as const;
export const CASE_KEY = ['case'] as const;
