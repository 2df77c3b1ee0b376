/** What an import would do with each line. */
import { useState } from 'react';
import { useTranslation } from '../i18n/use-translation';
import type { FactImportView } from '../../../src/facts/contract';
import { Button } from '../ui/button';

interface ImportPlanProps {
  plan: FactImportView;
  file: string;
  busy: boolean;
  onImport: () => void;
}

const OUTCOMES = ['created', 'changed', 'unchanged', 'failed'] as const;
const MOST_LINES = 500;

export function ImportPlan({ plan, file, busy, onImport }: ImportPlanProps) {
  const { t } = useTranslation();
  const [onlyFaults, setOnlyFaults] = useState(plan.failed > 0);
  const lines = plan.lines.filter(({ outcome }) => !onlyFaults || outcome === 'failed');
  return (
    <section className="panel" aria-labelledby="plan-title">
      <div className="panel-head">
        <h2 id="plan-title">{t('library.plan', { file })}</h2>
        <p className="row" role="status">
          {OUTCOMES.map((outcome) => (
            <span key={outcome} className={`tag import-${outcome}`}>
              {plan[outcome]} {t(`library.outcomes.${outcome}`)}
            </span>
          ))}
        </p>
      </div>
      <div className="panel-body">
        <Verdict plan={plan} busy={busy} onImport={onImport} />
        {plan.failed > 0 && (
          <label className="row">
            <input
              type="checkbox"
              checked={onlyFaults}
              onChange={(event) => setOnlyFaults(event.target.checked)}
            />
            {t('library.onlyFaults')}
          </label>
        )}
        <LineTable lines={lines.slice(0, MOST_LINES)} />
        {lines.length > MOST_LINES && (
          <p className="soft">{t('library.shownLines', { shown: MOST_LINES, total: lines.length })}</p>
        )}
      </div>
    </section>
  );
}

function Verdict({ plan, busy, onImport }: Omit<ImportPlanProps, 'file'>) {
  const { t } = useTranslation();
  const count = plan.created + plan.changed;
  if (plan.failed > 0) return <p>{t('library.importWrong')}</p>;
  if (count === 0) return <p>{t('library.importNothing')}</p>;
  return (
    <p>
      <Button look="primary" onPress={onImport} isPending={busy}>
        {t('library.importNow', { count })}
      </Button>
    </p>
  );
}

function LineTable({ lines }: { lines: FactImportView['lines'] }) {
  const { t } = useTranslation();
  return (
    <div className="wide-table" tabIndex={0} role="group" aria-labelledby="plan-title">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('library.line')}</th>
            <th scope="col">{t('library.fact')}</th>
            <th scope="col">{t('library.outcome')}</th>
            <th scope="col">{t('library.remarks')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.line}>
              <td>{line.line}</td>
              <td>
                <bdi>{line.id ?? ''}</bdi>
              </td>
              <td>
                <span className={`tag import-${line.outcome}`}>{t(`library.outcomes.${line.outcome}`)}</span>
              </td>
              <td>
                {line.errors.map((error) => (
                  <p key={error.field + error.message}>
                    <code>{error.field}</code>: {error.message}
                  </p>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
