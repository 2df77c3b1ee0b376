/** The name under which the list of notifications is kept. */
export const NOTIFICATIONS_KEY = ['notifications'] as const;
