/** A notification as a sentence in the reader's language. */
import type { TFunction } from 'i18next';
import type { NotificationView } from '../../../src/triage/contract';

export function noticeSentence(
  t: TFunction,
  { kind, actor }: { kind: NotificationView['kind']; actor: string | null },
): string {
  return t(`notice.${kind}`, { name: actor ?? t('notice.somebody') });
}
