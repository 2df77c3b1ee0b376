/** The reply to a case: written by an author, read and approved by somebody else. */
import { useEffect, useState } from 'react';
import { useTranslation } from '../i18n/use-translation';
import type { ReplyView } from '../../../src/responses/contract';
import type { CaseDetail } from '../../../src/triage/contract';
import { useCase } from '../case/case-query';
import { repliesOf } from '../case/replies-panel';
import { useLive } from '../live/live-context';
import { Link } from '../router/link';
import { navigate } from '../router/router';
import { pathTo } from '../router/routes';
import { mayIn, useSession } from '../session/session';
import { useCommands } from '../shortcuts/use-commands';
import { ErrorState, Skeleton } from '../ui/states';
import { ClaimHolder } from '../case/claim-holder';
import { EMPTY_DRAFT, draftOf } from './reply-content';
import { ReplyEditor } from './reply-editor';
import { ReplyFrozen } from './reply-frozen';
import { useSuggestion } from './reply-query';
import './reply.css';

const LINES_WHILE_LOADING = 6;

interface ReplyScreenProps {
  caseId: string;
  replyId: string | undefined;
}

export function ReplyScreen({ caseId, replyId }: ReplyScreenProps) {
  const { line } = useLive();
  const query = useCase(caseId);
  useEffect(() => line?.openCase(caseId), [line, caseId]);
  if (query.data) return <ReplyShown detail={query.data} replyId={replyId} />;
  if (query.isError) return <ErrorState alone error={query.error} onRetry={() => void query.refetch()} />;
  return <Skeleton lines={LINES_WHILE_LOADING} />;
}

function ReplyShown({ detail, replyId }: { detail: CaseDetail; replyId: string | undefined }) {
  const { t } = useTranslation();
  const kase = detail.case;
  const reply = replyWanted(repliesOf(detail), replyId);
  useEffect(() => {
    document.title = `${t('reply.title', { number: kase.number })} · ${t('desk.name')}`;
  }, [kase.number, t]);
  useCommands([
    {
      id: 'reply.leave',
      name: t('reply.back', { number: kase.number }),
      group: 'go',
      keys: 'Escape',
      run: () => navigate(pathTo.case(kase.id)),
    },
  ]);
  return (
    <article className="reply" aria-labelledby="reply-title">
      <header className="case-head">
        <p className="row">
          <Link to={pathTo.case(kase.id)}>{t('reply.back', { number: kase.number })}</Link>
          {reply && <span className="tag">{t(`reply.statuses.${reply.status}`)}</span>}
          <ClaimHolder kase={kase} />
        </p>
        <h1 id="reply-title">{t('reply.title', { number: kase.number })}</h1>
        <p className="soft" dir="auto">
          {kase.title}
        </p>
      </header>
      <ReplyBody detail={detail} reply={reply} />
    </article>
  );
}

function ReplyBody({ detail, reply }: { detail: CaseDetail; reply: ReplyView | undefined }) {
  const { t } = useTranslation();
  const session = useSession();
  const [editsAgain, setEditsAgain] = useState(false);
  const isNew = reply === undefined;
  const mayWrite = mayIn(session, 'author', detail.case.department);
  const suggestion = useSuggestion(detail.case.id, isNew && mayWrite);

  if (isNew) {
    if (!mayWrite) return <p className="notice">{t('reply.notAllowed')}</p>;
    if (suggestion.isPending) return <Skeleton lines={LINES_WHILE_LOADING} />;
    const start = suggestion.data ? draftOf(suggestion.data) : EMPTY_DRAFT;
    return (
      <ReplyEditor detail={detail} reply={undefined} start={start} suggested={Boolean(suggestion.data)} />
    );
  }
  if (reply.allowed.includes('edit') && (reply.status === 'draft' || editsAgain)) {
    return <ReplyEditor detail={detail} reply={reply} start={draftOf(reply)} suggested={false} />;
  }
  return <ReplyFrozen detail={detail} reply={reply} onEdit={() => setEditsAgain(true)} />;
}

const DONE = ['published', 'corrected', 'withdrawn'] as const;

/** The reply that the address names, else the one that is still being worked on. */
function replyWanted(replies: readonly ReplyView[], replyId: string | undefined): ReplyView | undefined {
  if (replyId !== undefined) return replies.find((reply) => reply.id === replyId);
  return replies.find((reply) => !DONE.some((status) => status === reply.status));
}
