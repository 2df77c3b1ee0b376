/** The steps that are left for a reply, as the server allows them: approve, return, publish, withdraw. */
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReplyView } from '../../../src/responses/contract';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { TextArea } from '../ui/field';
import { type ReplyStep, useReplyStep } from './reply-query';

interface ReplyStepsProps {
  caseId: string;
  reply: ReplyView;
  onEdit: () => void;
}

/** Steps that ask for words first: the member of the body, the label, the title. */
const ASKING = {
  return: { member: 'comment', label: 'reply.returnComment', title: 'reply.return' },
  withdraw: { member: 'reason', label: 'reply.withdrawReason', title: 'reply.withdraw' },
  emergency: { member: 'emergencyReason', label: 'reply.emergencyReason', title: 'reply.emergency' },
} as const;
type Asking = keyof typeof ASKING;

export function ReplySteps({ caseId, reply, onEdit }: ReplyStepsProps) {
  const { t } = useTranslation();
  const step = useReplyStep(caseId);
  const [asking, setAsking] = useState<Asking>();
  const may = (action: string): boolean => reply.allowed.includes(action);
  const take = (name: ReplyStep): void => step.mutate({ reply, step: name });
  const isStillToDo = reply.status === 'submitted' || reply.status === 'approved';
  return (
    <section className="panel" aria-label={t('action.label')}>
      <div className="panel-body">
        <p className="row">
          <span className="tag">{t(`reply.statuses.${reply.status}`)}</span>
          {isStillToDo && <span className="soft">{t('reply.frozen')}</span>}
        </p>
        <div className="row">
          {may('approve') && (
            <Button look="primary" isPending={step.isPending} onPress={() => take('approve')}>
              {t('reply.approve')}
            </Button>
          )}
          {may('publish') && (
            <Button look="primary" isPending={step.isPending} onPress={() => take('publish')}>
              {t('reply.publish')}
            </Button>
          )}
          {may('return') && <Button onPress={() => setAsking('return')}>{t('reply.return')}</Button>}
          {may('edit') && <Button onPress={onEdit}>{t('reply.edit')}</Button>}
          {may('publish_in_emergency') && !may('publish') && (
            <Button onPress={() => setAsking('emergency')}>{t('reply.emergency')}</Button>
          )}
          {may('withdraw') && (
            <Button look="danger" onPress={() => setAsking('withdraw')}>
              {t('reply.withdraw')}
            </Button>
          )}
        </div>
        {reply.pages.length > 0 && (
          <ul className="reply-pages">
            {reply.pages.map((page) => (
              <li key={page.slug}>
                <a href={page.url} target="_blank" rel="noreferrer">
                  {t('reply.page', { language: t(`language.${page.language}`) })}
                </a>
              </li>
            ))}
          </ul>
        )}
      </div>
      {asking && (
        <AskingDialog asking={asking} reply={reply} step={step} onClose={() => setAsking(undefined)} />
      )}
    </section>
  );
}

interface AskingDialogProps {
  asking: Asking;
  reply: ReplyView;
  step: ReturnType<typeof useReplyStep>;
  onClose: () => void;
}

function AskingDialog({ asking, reply, step, onClose }: AskingDialogProps) {
  const { t } = useTranslation();
  const [words, setWords] = useState('');
  const { member, label, title } = ASKING[asking];
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const name = asking === 'emergency' ? 'publish' : asking;
    step.mutate({ reply, step: name, body: { [member]: words } }, { onSuccess: onClose });
  };
  return (
    <Dialog title={t(title)} isOpen onClose={onClose}>
      <form className="dialog-form" onSubmit={submit}>
        <TextArea label={t(label)} required value={words} onValue={setWords} />
        <div className="dialog-actions">
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" look="primary" isPending={step.isPending}>
            {t(title)}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
