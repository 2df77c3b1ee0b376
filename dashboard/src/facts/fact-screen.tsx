/** One fact: its statement, figures, validity and source; what rests on it; its history; and the way to change it. */
import { type ReactNode, useState } from 'react';
import { useTranslation } from '../i18n/use-translation';
import type { FactView } from '../../../src/facts/contract';
import { useFormats } from '../i18n/formats';
import { Link } from '../router/link';
import { navigate } from '../router/router';
import { pathTo } from '../router/routes';
import { useDepartmentName } from '../session/departments';
import { mayIn, useSession } from '../session/session';
import { useCommands } from '../shortcuts/use-commands';
import { Button } from '../ui/button';
import { ErrorState, Skeleton } from '../ui/states';
import { FactEffectPanel } from './fact-effect';
import { FactHistory } from './fact-history';
import { useFact } from './facts-query';
import { ReviewDate } from './review-date';
import { WithdrawDialog } from './withdraw-dialog';
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
  if (fact.isError) return <ErrorState alone error={fact.error} onRetry={() => void fact.refetch()} />;
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
        {fact.orderNumber && <bdi>{fact.orderNumber}</bdi>}
        {fact.asOf && <span>{t('facts.asOf', { date: formats.day(fact.asOf) })}</span>}
        {fact.validFrom && <span>{t('facts.from', { date: formats.day(fact.validFrom) })}</span>}
        {fact.validUntil && <span>{t('facts.until', { date: formats.day(fact.validUntil) })}</span>}
        <ReviewDate fact={fact} />
      </p>
      <FactActions fact={fact} />
      {fact.withdrawnReason !== null && (
        <p className="notice" dir="auto">
          {t('library.withdrawnWhy', { reason: fact.withdrawnReason })}
        </p>
      )}
      <p className="fact-statement" dir="auto">
        {fact.statement}
      </p>
      {Object.entries(fact.translations).map(([language, text]) => (
        <p key={language} lang={language} dir="auto">
          {text}
        </p>
      ))}
      <FactParts fact={fact} />
      <FactEffectPanel factId={fact.id} />
      <FactHistory factId={fact.id} />
    </article>
  );
}

function FactActions({ fact }: { fact: FactView }) {
  const { t } = useTranslation();
  const session = useSession();
  const departmentName = useDepartmentName();
  const [withdrawing, setWithdrawing] = useState(false);
  const may = mayIn(session, 'author', fact.department);
  const edit = (): void => navigate(pathTo.editFact(fact.id));
  useCommands(
    may ? [{ id: 'fact.edit', name: t('library.edit'), group: 'everywhere', keys: 'e', run: edit }] : [],
  );
  if (!may) {
    const department = departmentName(fact.department);
    return <p className="soft">{t('library.notAllowed', { department })}</p>;
  }
  const withdrawn = fact.withdrawnReason !== null;
  return (
    <p className="row">
      <Link className="button button-primary" to={pathTo.editFact(fact.id)} aria-keyshortcuts="e">
        {withdrawn ? t('library.putBack') : t('library.edit')}
        <kbd aria-hidden="true">e</kbd>
      </Link>
      {!withdrawn && <Button onPress={() => setWithdrawing(true)}>{t('library.withdraw')}</Button>}
      {withdrawing && <WithdrawDialog fact={fact} onClose={() => setWithdrawing(false)} />}
    </p>
  );
}

function FactParts({ fact }: { fact: FactView }) {
  const { t } = useTranslation();
  const { source } = fact;
  return (
    <>
      {fact.details && (
        <Part title={t('facts.details')}>
          <p dir="auto">{fact.details}</p>
        </Part>
      )}
      {fact.slots.length > 0 && (
        <Part title={t('facts.figures')}>
          <dl className="fact-figures">
            {fact.slots.map((slot, place) => (
              <div key={place}>
                <dt>{slot.label}</dt>
                <dd dir="auto">{[slot.value, slot.unit, slot.period].filter(Boolean).join(' ')}</dd>
              </div>
            ))}
          </dl>
        </Part>
      )}
      {fact.aliases.length > 0 && (
        <Part title={t('library.fields.aliases')}>
          <p className="row">
            {fact.aliases.map((alias) => (
              <bdi key={alias} className="tag">
                {alias}
              </bdi>
            ))}
          </p>
        </Part>
      )}
      <Part title={t('facts.source')}>
        <p dir="auto">
          <a href={source.url}>{source.title}</a> {source.publisher}{' '}
          <span className="tag">{t(`library.tiers.${source.tier}`)}</span>
        </p>
        {source.otherSources.map((url) => (
          <p key={url} dir="ltr">
            <a href={url}>{url}</a>
          </p>
        ))}
      </Part>
    </>
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
