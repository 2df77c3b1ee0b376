/** The publishing calendar: a week of posts, what is worth a post, and how steadily each page was posted on. */
import { useState } from 'react';
import { useTranslation } from '../i18n/use-translation';
import type { PostSuggestion, PostView } from '../../../src/responses/schedule/schedule.contract';
import { useFormats } from '../i18n/formats';
import { mayIn, useSession } from '../session/session';
import { Button } from '../ui/button';
import { EVERY_MINUTE, useNow } from '../ui/now';
import { ErrorState, Skeleton } from '../ui/states';
import { PostCard } from './post-card';
import { PostForm, type Start } from './post-form';
import { useSuggestions, useWeek } from './publishing-query';
import { SteadinessPanel } from './steadiness-panel';
import './publishing.css';

const LINES_WHILE_LOADING = 4;
const DAY = 86_400_000;
const DAYS_PER_WEEK = 7;

export function PublishingScreen() {
  const { t } = useTranslation();
  const session = useSession();
  const [start, setStart] = useState<Start>();
  const writes = session.official.roles.some((each) => mayIn(session, 'author', each.department));
  return (
    <div className="publishing">
      <header className="row publishing-head">
        <div>
          <h1>{t('publishing.title')}</h1>
          <p className="soft">{t('publishing.lead')}</p>
        </div>
        {writes && (
          <Button look="primary" onPress={() => setStart({})}>
            {t('publishing.newPost')}
          </Button>
        )}
      </header>
      <WeekPanel onEdit={(post) => setStart({ post })} />
      {writes && <SuggestionsPanel onDraft={(suggestion) => setStart({ suggestion })} />}
      <SteadinessPanel />
      {start && <PostForm start={start} onClose={() => setStart(undefined)} />}
    </div>
  );
}

function WeekPanel({ onEdit }: { onEdit: (post: PostView) => void }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const now = useNow(EVERY_MINUTE);
  const [offset, setOffset] = useState(0);
  const monday = mondayOf(now) + offset * DAYS_PER_WEEK * DAY;
  const days = Array.from({ length: DAYS_PER_WEEK }, (_, day) => monday + day * DAY);
  const week = useWeek(isoOf(monday), isoOf(monday + DAYS_PER_WEEK * DAY - 1));
  const postsOn = (day: number): PostView[] =>
    (week.data?.items ?? []).filter(({ plannedAt }) => {
      const at = Date.parse(plannedAt);
      return at >= day && at < day + DAY;
    });
  return (
    <section className="panel" aria-labelledby="week-title">
      <div className="panel-head">
        <h2 id="week-title">
          {formats.day(isoOf(monday))} – {formats.day(isoOf(monday + (DAYS_PER_WEEK - 1) * DAY))}
        </h2>
        <div className="row">
          <Button size="small" onPress={() => setOffset(offset - 1)}>
            {t('publishing.earlier')}
          </Button>
          {offset !== 0 && (
            <Button size="small" onPress={() => setOffset(0)}>
              {t('publishing.thisWeek')}
            </Button>
          )}
          <Button size="small" onPress={() => setOffset(offset + 1)}>
            {t('publishing.later')}
          </Button>
        </div>
      </div>
      {week.isPending && <Skeleton lines={LINES_WHILE_LOADING} />}
      {week.isError && <ErrorState error={week.error} onRetry={() => void week.refetch()} />}
      {week.data?.items.length === 0 && <p className="panel-body soft">{t('publishing.empty')}</p>}
      <ol className="week">
        {days
          .filter((day) => postsOn(day).length > 0)
          .map((day) => (
            <li key={day}>
              <h3>{formats.day(isoOf(day))}</h3>
              {postsOn(day).map((post) => (
                <PostCard key={post.id} post={post} onEdit={() => onEdit(post)} />
              ))}
            </li>
          ))}
      </ol>
    </section>
  );
}

function SuggestionsPanel({ onDraft }: { onDraft: (suggestion: PostSuggestion) => void }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const suggestions = useSuggestions();
  return (
    <section className="panel" aria-labelledby="suggestions-title">
      <div className="panel-head">
        <h2 id="suggestions-title">{t('publishing.suggestions')}</h2>
      </div>
      {suggestions.isPending && <Skeleton lines={LINES_WHILE_LOADING} />}
      {suggestions.isError && (
        <ErrorState error={suggestions.error} onRetry={() => void suggestions.refetch()} />
      )}
      {suggestions.data?.items.length === 0 && (
        <p className="panel-body soft">{t('publishing.noSuggestions')}</p>
      )}
      <ul className="suggestions">
        {suggestions.data?.items.map((each) => (
          <li key={each.occasion}>
            <div>
              <p dir="auto" className="sentence">
                <strong>{each.texts[0]?.headline}</strong>
              </p>
              <p className="soft">
                {t(`publishing.why.${each.why}`, {
                  day: each.detail.day === null ? '' : formats.day(each.detail.day),
                  count: each.detail.weeks ?? 0,
                })}
                {' · '}
                <time dateTime={each.plannedAt}>{formats.moment(each.plannedAt)}</time>
              </p>
            </div>
            <Button size="small" onPress={() => onDraft(each)}>
              {t('publishing.draft')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function mondayOf(now: number): number {
  const midnight = new Date(now);
  midnight.setHours(0, 0, 0, 0);
  const sinceMonday = (midnight.getDay() + DAYS_PER_WEEK - 1) % DAYS_PER_WEEK;
  return midnight.getTime() - sinceMonday * DAY;
}

function isoOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
