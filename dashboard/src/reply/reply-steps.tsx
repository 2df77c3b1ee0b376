/** The steps that are left for a reply, as the server allows them: approve, return, publish, withdraw. */
import { type FormEvent, useState } from 'react';
import { useTranslation } from '../i18n/use-translation';
import type { ReplyLanguage, ReplyView } from '../../../src/responses/contract';
import { useFormats } from '../i18n/formats';
import type { Command } from '../shortcuts/command-registry';
import { useCommands } from '../shortcuts/use-commands';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { TextArea } from '../ui/field';
import { type ReplyStep, useReplyStep } from './reply-query';
import { useVersions, VersionChoice } from './version-choice';

interface ReplyStepsProps {
  caseId: string;
  reply: ReplyView;
  onEdit: () => void;
}

/** Steps that ask for words first: the member of the body, the label, the title. */
const ASKING = {
  return: { action: 'return', member: 'comment', label: 'reply.returnComment', title: 'reply.return' },
  withdraw: { action: 'withdraw', member: 'reason', label: 'reply.withdrawReason', title: 'reply.withdraw' },
  emergency: {
    action: 'publish_in_emergency',
    member: 'emergencyReason',
    label: 'reply.emergencyReason',
    title: 'reply.emergency',
  },
} as const;
type Asking = keyof typeof ASKING;

export function ReplySteps({ caseId, reply, onEdit }: ReplyStepsProps) {
  const { t } = useTranslation();
  const step = useReplyStep(caseId);
  const [asking, setAsking] = useState<Asking>();
  const may = (action: string): boolean => reply.allowed.includes(action);
  const versions = useVersions(reply);
  const can = (action: string): boolean => may(action) && versions.of(action).length > 0;
  const take = (name: ReplyStep, action: string): void =>
    step.mutate({ reply, step: name, body: { languages: versions.of(action) } });
  const offered = (action: string, command: Omit<Command, 'id' | 'group'>): Command[] =>
    can(action) ? [{ id: `reply.${action}`, group: 'case', ...command }] : [];
  useCommands([
    ...offered('approve', { name: t('reply.approve'), keys: 'a', run: () => take('approve', 'approve') }),
    ...offered('return', { name: t('reply.return'), keys: 'x', run: () => setAsking('return') }),
    // What everybody will read goes out by no single key.
    ...offered('publish', { name: t('reply.publish'), run: () => take('publish', 'publish') }),
  ]);
  const isStillToDo = reply.status === 'submitted' || reply.status === 'approved';
  return (
    <section className="panel" aria-label={t('action.label')}>
      <div className="panel-body">
        <p className="row">
          <span className="tag">{t(`reply.statuses.${reply.status}`)}</span>
          {isStillToDo && <span className="soft">{t('reply.frozen')}</span>}
        </p>
        <VersionChoice reply={reply} versions={versions} />
        <div className="row">
          {may('approve') && (
            <Button
              look="primary"
              shortcut="A"
              isPending={step.isPending}
              isDisabled={!can('approve')}
              onPress={() => take('approve', 'approve')}
            >
              {t('reply.approve')}
            </Button>
          )}
          {may('publish') && (
            <Button
              look="primary"
              isPending={step.isPending}
              isDisabled={!can('publish')}
              onPress={() => take('publish', 'publish')}
            >
              {t('reply.publish')}
            </Button>
          )}
          {may('return') && (
            <Button shortcut="X" isDisabled={!can('return')} onPress={() => setAsking('return')}>
              {t('reply.return')}
            </Button>
          )}
          {may('edit') && <Button onPress={onEdit}>{t('reply.edit')}</Button>}
          {may('publish_in_emergency') && !may('publish') && (
            <Button isDisabled={!can('publish_in_emergency')} onPress={() => setAsking('emergency')}>
              {t('reply.emergency')}
            </Button>
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
        <AskingDialog
          asking={asking}
          reply={reply}
          step={step}
          languages={versions.of(ASKING[asking].action)}
          onClose={() => setAsking(undefined)}
        />
      )}
    </section>
  );
}

interface AskingDialogProps {
  asking: Asking;
  reply: ReplyView;
  step: ReturnType<typeof useReplyStep>;
  /** The versions that move; a withdrawal is of the whole reply. */
  languages: readonly ReplyLanguage[];
  onClose: () => void;
}

function AskingDialog({ asking, reply, step, languages, onClose }: AskingDialogProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const [words, setWords] = useState('');
  const { member, label, title } = ASKING[asking];
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const name = asking === 'emergency' ? 'publish' : asking;
    const which = asking === 'withdraw' ? {} : { languages };
    step.mutate({ reply, step: name, body: { [member]: words, ...which } }, { onSuccess: onClose });
  };
  return (
    <Dialog title={t(title)} isOpen onClose={onClose}>
      <form className="dialog-form" onSubmit={submit}>
        {asking !== 'withdraw' && reply.languages.length > 1 && (
          <p className="soft">{formats.list(languages.map((each) => t(`language.${each}`)))}</p>
        )}
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
