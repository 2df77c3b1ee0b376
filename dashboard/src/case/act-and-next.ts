/** The keys that act on the open case and go on to the next one of the queue, as the queue's own keys do. */
import { useTranslation } from '../i18n/use-translation';
import type { MatchView } from '../../../src/triage/contract';
import type { Command } from '../shortcuts/command-registry';
import { useCommands } from '../shortcuts/use-commands';
import type { Act } from './case-actions';
import type { CaseAction, CaseInFull } from './case-query';

interface ActAndNext {
  kase: CaseInFull;
  match: MatchView | undefined;
  act: Act;
  /** Undefined at the end of the queue: then there is nothing to go on to. */
  next: (() => void) | undefined;
}

export function useActAndNext({ kase, match, act, next }: ActAndNext): void {
  const { t } = useTranslation();
  const may = (action: string): boolean => kase.allowed.includes(action);
  const command = (
    keys: string,
    name: string,
    action: CaseAction,
    body: Record<string, unknown>,
  ): Command => ({
    id: `case.${action}.${keys}`,
    name: t('keys.andNext', { name }),
    group: 'case',
    keys,
    // What comes of it is said in a message, whichever case is open by then; a refusal keeps the case open.
    run: () => act.mutate({ action, body }, { onSuccess: next }),
  });
  const judged = (feedback: 'accepted' | 'rejected'): Record<string, unknown> => ({
    factId: match?.factId,
    feedback,
  });
  const possible: [boolean, Command][] = [
    [may('claim'), command('C', t('keys.claim'), 'claim', { version: kase.version })],
    [may('feedback') && match !== undefined, command('A', t('keys.accept'), 'feedback', judged('accepted'))],
    [may('feedback') && match !== undefined, command('X', t('keys.reject'), 'feedback', judged('rejected'))],
  ];
  useCommands(next === undefined ? [] : possible.flatMap(([can, each]) => (can ? [each] : [])));
}
