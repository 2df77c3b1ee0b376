/** One published reply whose fact has changed: what changed, the mark on its pages, and the decision. */
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from '../i18n/use-translation';
import type { RecallDecision, RecallView } from '../../../src/responses/contract';
import { Link } from '../router/link';
import { pathTo } from '../router/routes';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { TextArea } from '../ui/field';
import { useRecallStep } from './recall-query';

const DECISIONS = ['still_right', 'correct', 'withdraw'] as const;

export function RecallItem({ recall }: { recall: RecallView }) {
  const { t } = useTranslation();
  const step = useRecallStep();
  const [deciding, setDeciding] = useState<RecallDecision>();
  const title = useId();
  const marked = recall.underReviewSince !== null;
  return (
    <li aria-labelledby={title}>
      <h3 id={title} dir="auto">
        <Link to={pathTo.case(recall.caseId)}>{recall.headline}</Link>
      </h3>
      <p className="row soft">
        <span className="tag">{t(`recall.reasons.${recall.reason}`)}</span>
        <Link to={pathTo.fact(recall.fact.id)} dir="auto">
          {recall.fact.scheme}
        </Link>
        <span>{t('recall.versions', { from: recall.fact.fromVersion, to: recall.fact.toVersion })}</span>
        {marked && <span className="tag">{t('recall.marked')}</span>}
        {recall.status === 'correcting' && <span className="tag">{t('recall.correcting')}</span>}
      </p>
      {recall.fact.withdrawnReason !== null && <p dir="auto">{recall.fact.withdrawnReason}</p>}
      {recall.difference.map((each) => (
        <p key={`${each.field} ${each.label}`} dir="auto" className="recall-difference">
          {each.label !== '' && <b>{each.label}: </b>}
          {each.before !== '' && <del>{each.before}</del>} {each.after !== '' && <ins>{each.after}</ins>}
        </p>
      ))}
      {recall.mayDecide && (
        <div className="row">
          {DECISIONS.map((decision) => (
            <Button
              key={decision}
              look={decision === 'withdraw' ? 'danger' : 'plain'}
              onPress={() => setDeciding(decision)}
            >
              {t(`recall.decisions.${decision}`)}
            </Button>
          ))}
          <Button
            look="quiet"
            isPending={step.isPending}
            onPress={() => step.mutate({ recall, underReview: !marked })}
          >
            {t(marked ? 'recall.unmark' : 'recall.mark')}
          </Button>
        </div>
      )}
      {deciding && <Deciding recall={recall} decision={deciding} onClose={() => setDeciding(undefined)} />}
    </li>
  );
}

interface DecidingProps {
  recall: RecallView;
  decision: RecallDecision;
  onClose: () => void;
}

function Deciding({ recall, decision, onClose }: DecidingProps) {
  const { t } = useTranslation();
  const step = useRecallStep();
  const [note, setNote] = useState('');
  const title = t(`recall.decisions.${decision}`);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    step.mutate({ recall, decision, note }, { onSuccess: onClose });
  };
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <form className="dialog-form" onSubmit={submit}>
        <TextArea
          label={t(decision === 'withdraw' ? 'recall.publicReason' : 'recall.note')}
          required
          value={note}
          onValue={setNote}
        />
        <div className="dialog-actions">
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" look="primary" isPending={step.isPending}>
            {title}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
