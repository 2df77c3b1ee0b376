/** What a check says, in the reader's language: by its id and what stands in it. */
import type { TFunction } from 'i18next';
import type { CheckView } from '../../../src/responses/contract';

export function checkSentence(t: TFunction, { id, message, values = {} }: CheckView): string {
  const { standing, kinds } = values;
  const key = typeof standing === 'string' ? `check.${id}.${standing}` : `check.${id}`;
  const named =
    typeof kinds === 'string' && kinds !== ''
      ? {
          kinds: kinds
            .split(',')
            .map((kind) => t(`check.kinds.${kind}` as 'check.kinds.phone'))
            .join(', '),
        }
      : {};
  // Checks of a later version keep the server's own words.
  const said = t(key as 'check.headline-present', { defaultValue: message, ...values, ...named });
  return typeof said === 'string' ? said : message;
}

/** Why there is such a rule. */
export function checkReason(t: TFunction, { id, reason }: CheckView): string {
  return t(`checkReason.${id}` as 'checkReason.sms', { defaultValue: reason });
}
