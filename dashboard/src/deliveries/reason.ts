/** Why a delivery was parked, in the reader's language where we know the code, else in the server's words. */
import { useTranslation } from '../i18n/use-translation';
import type { DeliveryView } from '../../../src/responses/deliveries/deliveries.contract';

const KNOWN = ['in_doubt', 'telegram_not_started', 'refused', 'undeliverable'] as const;

export function useReason(): (entry: Pick<DeliveryView, 'code' | 'reason'>) => string {
  const { t } = useTranslation();
  return ({ code, reason }) => {
    const known = KNOWN.find((each) => each === code);
    if (known === undefined) return `${t('deliveries.codes.tries_over')} ${reason ?? ''}`.trim();
    // The server's words carry the number that the other side gave.
    const status = /\b[1-5]\d\d\b/.exec(reason ?? '')?.[0];
    return known === 'refused' && status !== undefined
      ? t('deliveries.codes.refusedWith', { status })
      : t(`deliveries.codes.${known}`);
  };
}
