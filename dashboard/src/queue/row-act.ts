/** One action on one case of the list: says what came of it, and goes on to the next case. */
import { useTranslation } from '../i18n/use-translation';
import type { CaseActionAnswer } from '../../../src/triage/contract';
import type { QueueItem } from '../../../src/triage/queue/contract';
import { post } from '../api/http';
import { Problem } from '../api/problem';
import { sentenceOf } from '../api/sentence';
import { pathOfCase } from '../case/case-query';
import { say } from '../ui/messages';
import type { CaseList } from './case-list';

export type RowAct = (
  item: QueueItem,
  action: 'claim' | 'feedback',
  body: Record<string, unknown>,
  /** The case to go on with. */
  next: string | undefined,
) => void;

export function useRowAct(list: CaseList, onNext: (id: string) => void): RowAct {
  const { t } = useTranslation();
  const about = (item: QueueItem, sentence: string): string => `#${item.number}: ${sentence}`;
  return (item, action, body, next) => {
    // On to the next case at once: what comes of this one is said when it is known.
    if (next !== undefined) onNext(next);
    post<CaseActionAnswer>(`${pathOfCase(item.id)}/${action}`, body).then(
      (answer) => {
        list.put(answer.case);
        say('done', about(item, answer.already ? t('action.already') : t(`action.done.${action}`)));
      },
      (error: unknown) => {
        const holder = holderIn(error);
        say(
          'refused',
          about(item, holder === undefined ? sentenceOf(error, t) : t('action.lost', { name: holder })),
        );
        list.put(item);
      },
    );
  };
}

function holderIn(error: unknown): string | undefined {
  if (!(error instanceof Problem) || error.code !== 'case/already-claimed') return undefined;
  const holder = error.extra['holder'];
  if (typeof holder !== 'object' || holder === null || !('name' in holder)) return undefined;
  return typeof holder.name === 'string' ? holder.name : undefined;
}
