/** One fact: its statement, figures, validity and source. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FactView } from '../../../src/facts/contract';
import { useFormats } from '../i18n/formats';
import { Link } from '../router/link';
import { navigate } from '../router/router';
import { pathTo } from '../router/routes';
import { useDepartmentName } from '../session/departments';
import { useCommands } from '../shortcuts/use-commands';
import { ErrorState, Skeleton } from '../ui/states';
import { useFact } from './facts-query';
import './facts.css';

const LINES_WHILE_LOADING = 5;

export function FactScreen({ factId }: { factId: string }) {
  const fact = useFact(factId);
  const { t } = useTranslation();
  useCommands([
    {
      id: 'fact.leave',
      name: t('facts.back'),
      group: 'go',
      keys: 'Escape',
      run: () => navigate(pathTo.facts()),
    },
  ]);
  if (fact.data) return <FactShown fact={fact.data} />;
  if (fact.isError) return <ErrorState error={fact.error} onRetry={() => void fact.refetch()} />;
  return <Skeleton lines={LINES_WHILE_LOADING} />;
}

function FactShown({ fact }: { fact: FactView }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const departmentName = useDepartmentName();
  return (
    <article className="facts fact">
      <p>
        <Link to={pathTo.facts()}>{t('facts.back')}</Link>
      </p>
      <h1 dir="auto">{fact.scheme}</h1>
      <p className="row soft">
        <span className="tag">{t(`facts.statuses.${fact.status}`)}</span>
        <span>{departmentName(fact.department)}</span>
        <span>{t('case.factVersion', { version: fact.version })}</span>
        {fact.asOf && <span>{t('facts.asOf', { date: formats.day(fact.asOf) })}</span>}
        {fact.validFrom && <span>{t('facts.from', { date: formats.day(fact.validFrom) })}</span>}
        {fact.validUntil && <span>{t('facts.until', { date: formats.day(fact.validUntil) })}</span>}
      </p>
      <p className="fact-statement" dir="auto">
        {fact.statement}
      </p>
      {Object.entries(fact.translations).map(([language, text]) => (
        <p key={language} lang={language} dir="auto">
          {text}
        </p>
      ))}
      {fact.details && (
        <Part title={t('facts.details')}>
          <p dir="auto">{fact.details}</p>
        </Part>
      )}
      {fact.slots.length > 0 && (
        <Part title={t('facts.figures')}>
          <dl className="fact-figures">
            {fact.slots.map((slot) => (
              <div key={slot.kind + slot.label}>
                <dt>{slot.label}</dt>
                <dd dir="auto">{[slot.value, slot.unit, slot.period].filter(Boolean).join(' ')}</dd>
              </div>
            ))}
          </dl>
        </Part>
      )}
      <Part title={t('facts.source')}>
        <p dir="auto">
          <a href={fact.source.url}>{fact.source.title}</a> {fact.source.publisher}
        </p>
      </Part>
    </article>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
