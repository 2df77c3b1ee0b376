/** Ways to the usual lists, each with the number of cases in it; g and a letter lead there too. */
import { Suspense, useState } from 'react';
import { useTranslation } from '../i18n/use-translation';
import type { SavedView } from '../../../src/triage/queue/contract';
import { useFormats } from '../i18n/formats';
import { Link } from '../router/link';
import { pathTo } from '../router/routes';
import { Button } from '../ui/button';
import { type QueueView, searchOf } from './queue-filters';
import { useLiveCounts, useViews } from './saved-views-query';
import { tidyQuery, useViewName } from './view-commands';
import { lazyPart } from '../ui/lazy-part';

const SaveView = lazyPart(async () => (await import('./save-view')).SaveView);

export function ViewsBar({ view }: { view: QueueView }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const views = useViews();
  const nameOf = useViewName();
  const [saving, setSaving] = useState<'new' | SavedView>();
  const search = searchOf(view);
  const present = views.find((each) => tidyQuery(each.query) === search);
  useLiveCounts();
  return (
    <nav className="views-bar" aria-label={t('queue.views')}>
      <ul>
        {views.map((each) => (
          <li key={each.id}>
            <Link
              to={pathTo.queue(tidyQuery(each.query))}
              aria-current={each === present ? 'page' : undefined}
              className="view-link"
            >
              <span dir="auto">{nameOf(each)}</span>
              {each.kind === 'shared' && <span className="hidden-visually">({t('queue.shared')})</span>}{' '}
              <span className="view-count">{formats.number(each.count)}</span>
            </Link>
          </li>
        ))}
      </ul>
      {present?.editable ? (
        <Button size="small" look="quiet" onPress={() => setSaving(present)}>
          {t('queue.editView')}
        </Button>
      ) : (
        present === undefined && (
          <Button size="small" look="quiet" onPress={() => setSaving('new')}>
            {t('queue.saveView')}
          </Button>
        )
      )}
      <Suspense>
        {saving && (
          <SaveView
            view={saving === 'new' ? undefined : saving}
            search={search}
            onClose={() => setSaving(undefined)}
          />
        )}
      </Suspense>
    </nav>
  );
}
