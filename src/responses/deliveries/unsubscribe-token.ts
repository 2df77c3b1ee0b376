/** The address in a mail by which its reader ends all further mails: it names the report, and only we can read it. */
import type { Secrets } from '../../platform/secrets.js';

const PREFIX = 'unsubscribe ';

export function unsubscribeToken(secrets: Secrets, reportId: string): string {
  return secrets.encrypt(PREFIX + reportId);
}

/** The report; undefined for a token that we did not make. */
export function reportOfToken(secrets: Secrets, token: string): string | undefined {
  try {
    const text = secrets.decrypt(token);
    return text.startsWith(PREFIX) ? text.slice(PREFIX.length) : undefined;
  } catch {
    return undefined;
  }
}
