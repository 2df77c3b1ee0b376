/** The replies to the case, and the way to write one. */
import { useTranslation } from '../i18n/use-translation';
import type { ReplyView } from '../../../src/responses/contract';
import type { CaseDetail } from '../../../src/triage/contract';
import { useFormats } from '../i18n/formats';
import { Link } from '../router/link';
import { pathTo } from '../router/routes';
import { mayIn, useSession } from '../session/session';

/** The contract of cases leaves replies open; the responses slice fills them with its own view. */
export function repliesOf(detail: CaseDetail): ReplyView[] {
  return detail.replies as ReplyView[];
}

const UNFINISHED = ['draft', 'submitted', 'approved'] as const;

export function RepliesPanel({ detail }: { detail: CaseDetail }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const session = useSession();
  const replies = repliesOf(detail);
  const writes = mayIn(session, 'author', detail.case.department);
  const unfinished = replies.some((reply) => UNFINISHED.some((status) => status === reply.status));
  const published = replies.filter((reply) => reply.status === 'published');
  return (
    <section className="panel" aria-labelledby="replies-title">
      <div className="panel-head">
        <h2 id="replies-title">{t('case.replies')}</h2>
        {writes && !unfinished && (
          <Link to={pathTo.reply(detail.case.id)}>
            {t(published.length > 0 ? 'reply.correct' : 'case.writeReply')}
          </Link>
        )}
      </div>
      <ul className="panel-body">
        {published.length > 1 && <li className="notice">{t('said.twins', { count: published.length })}</li>}
        {replies.length === 0 && <li className="soft">{t('case.noReplies')}</li>}
        {replies.map((reply) => (
          <li key={reply.id}>
            <Link to={pathTo.reply(detail.case.id, reply.id)} dir="auto">
              {reply.texts.find((text) => text.headline !== '')?.headline ??
                t(`reply.verdicts.${reply.verdict}`)}
            </Link>
            <p className="row soft">
              <span className="tag">{t(`reply.statuses.${reply.status}`)}</span>
              <span>{t('reply.author', { name: reply.author.name })}</span>
              <time dateTime={reply.updatedAt}>{formats.moment(reply.updatedAt)}</time>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
