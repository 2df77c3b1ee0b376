/** Whose claim it is and how long it lasts; keeps one's own alive while the case is open. */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from '../i18n/use-translation';
import type { CaseItem } from '../../../src/triage/contract';
import { useFormats } from '../i18n/formats';
import { useLive } from '../live/live-context';
import { useSession } from '../session/session';
import { EVERY_SECOND, useNow } from '../ui/now';
import { say } from '../ui/messages';
import { CASE_KEY } from './case-keys';

/** Three renewals fit into a lease of ten minutes. */
const RENEW_EVERY = 3 * 60_000;

export function ClaimHolder({ kase }: { kase: CaseItem }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { official } = useSession();
  const now = useNow(EVERY_SECOND);
  const mine = kase.assignee?.id === official.id;
  useHeartbeat(kase.id, mine && kase.status === 'in_review');

  if (kase.assignee === null) return <span className="soft">{t('case.free')}</span>;
  const { name } = kase.assignee;
  // While a reply awaits approval nobody is timed.
  const time =
    kase.claimExpiresAt === null ? undefined : formats.clock(Date.parse(kase.claimExpiresAt) - now);
  const timed = mine ? t('case.heldByMe', { time }) : t('case.heldBy', { name, time });
  const untimed = mine ? t('said.holder.me') : t('said.holder.other', { name });
  return <span className={mine ? 'holder holder-me' : 'holder'}>{time === undefined ? untimed : timed}</span>;
}

function useHeartbeat(caseId: string, active: boolean): void {
  const { line } = useLive();
  const queries = useQueryClient();
  useEffect(() => {
    if (!active || line === undefined) return undefined;
    const renew = async (): Promise<void> => {
      const answer = await line.renewClaim(caseId).catch(() => undefined);
      if (answer?.ok === false) say('refused', answer.detail);
      if (answer !== undefined) void queries.invalidateQueries({ queryKey: [...CASE_KEY, caseId] });
    };
    const timer = setInterval(() => void renew(), RENEW_EVERY);
    return () => clearInterval(timer);
  }, [active, caseId, line, queries]);
}
