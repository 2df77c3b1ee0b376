/** One post in the calendar: when, where, how far it has come, and the next step. */
import { useState } from 'react';
import { useTranslation } from '../i18n/use-translation';
import type { PostView } from '../../../src/responses/schedule/schedule.contract';
import { useFormats } from '../i18n/formats';
import { Button } from '../ui/button';
import { TextField } from '../ui/field';
import { usePostStep } from './publishing-query';

const STEPS = ['submit', 'approve', 'cancel'] as const;

export function PostCard({ post, onEdit }: { post: PostView; onEdit: () => void }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const [comment, setComment] = useState<string>();
  const step = usePostStep(() => setComment(undefined));
  return (
    <article className="post">
      <p className="row soft">
        <time dateTime={post.plannedAt}>{formats.moment(post.plannedAt)}</time>
        <span className="tag">{t(`publishing.statuses.${post.status}`)}</span>
        <span>{t('publishing.by', { name: post.author.name })}</span>
        {post.approver && <span>{t('publishing.approvedBy', { name: post.approver.name })}</span>}
      </p>
      <p dir="auto" className="sentence" lang={post.language}>
        <strong>{post.headline}</strong>
      </p>
      {post.body !== '' && (
        <p dir="auto" lang={post.language} className="post-body">
          {post.body}
        </p>
      )}
      {post.returnComment !== null && <p className="notice">{post.returnComment}</p>}
      <ul className="row soft">
        {post.targets.map((target) => (
          <li key={target.channel} className={target.status === 'parked' ? 'post-parked' : undefined}>
            {t(`deliveries.channels.${target.channel}`)}
            {target.status !== null && `: ${t(`deliveries.statuses.${target.status}`)}`}
          </li>
        ))}
      </ul>
      <div className="row">
        {post.allowed.includes('edit') && (
          <Button size="small" onPress={onEdit}>
            {t('publishing.edit')}
          </Button>
        )}
        {STEPS.filter((each) => post.allowed.includes(each)).map((each) => (
          <Button
            key={each}
            size="small"
            look={each === 'approve' ? 'primary' : 'plain'}
            onPress={() => step.mutate({ step: each, post })}
            isDisabled={step.isPending}
          >
            {t(`publishing.${each}`)}
          </Button>
        ))}
        {post.allowed.includes('return') && comment === undefined && (
          <Button size="small" onPress={() => setComment('')}>
            {t('publishing.giveBack')}
          </Button>
        )}
      </div>
      {comment !== undefined && (
        <form
          className="row"
          onSubmit={(event) => {
            event.preventDefault();
            step.mutate({ step: 'return', post, comment });
          }}
        >
          <TextField label={t('publishing.comment')} value={comment} onValue={setComment} required />
          <Button type="submit" size="small">
            {t('publishing.giveBack')}
          </Button>
        </form>
      )}
    </article>
  );
}
