/** What must hold whenever a reply goes on towards the public. */
import { Refused } from '../platform/errors.js';
import type { NewReply } from './contract.js';
import type { Citations } from './citations.service.js';
import { blockingFailures, checkReply } from './reply-rules.js';

/** @throws Refused `reply/checks-failed` with one entry for each blocking check that failed, by language and field */
export async function requireChecks(content: NewReply, citations: Citations): Promise<void> {
  const checks = checkReply(content, await citations.standings(content.sources));
  const failures = blockingFailures(checks);
  if (failures.length === 0) return;
  throw new Refused('reply/checks-failed', 'Some checks did not pass. Please look at the marked fields.', {
    errors: failures.map(({ language, field, message }) => ({
      field: [language ?? [], field ?? []].flat().join('.'),
      message,
    })),
    extra: { checks: failures },
  });
}
