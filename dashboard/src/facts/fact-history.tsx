/** Every version of a fact: who made it, when, why, and what was different from the one before. */
import { useTranslation } from '../i18n/use-translation';
import type { FactView } from '../../../src/facts/contract';
import { useFormats } from '../i18n/formats';
import { ErrorState, Skeleton } from '../ui/states';
import { Differences } from './differences';
import { differencesOf } from './fact-differences';
import { useVersions } from './facts-query';

const LINES_WHILE_LOADING = 2;

export function FactHistory({ factId }: { factId: string }) {
  const { t } = useTranslation();
  const versions = useVersions(factId);
  const items = versions.data?.items ?? [];
  return (
    <section className="panel" aria-labelledby="history-title">
      <div className="panel-head">
        <h2 id="history-title">{t('library.history')}</h2>
      </div>
      {versions.isPending && <Skeleton lines={LINES_WHILE_LOADING} />}
      {versions.isError && <ErrorState error={versions.error} onRetry={() => void versions.refetch()} />}
      <ol className="fact-history" reversed>
        {items.map((version, place) => (
          <li key={version.version}>
            <Version version={version} before={items[place + 1]} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Version({ version, before }: { version: FactView; before: FactView | undefined }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const who = version.changedBy ?? t('library.fromFile');
  const withdrawn = version.withdrawnReason !== null && version.withdrawnReason !== before?.withdrawnReason;
  return (
    <>
      <p className="row">
        <strong>{t('case.factVersion', { version: version.version })}</strong>
        <span className="soft">
          {t('library.versionBy', { name: who, when: formats.moment(version.changedAt) })}
        </span>
      </p>
      {version.changeNote !== '' && <p dir="auto">{version.changeNote}</p>}
      {withdrawn && <p dir="auto">{t('library.withdrawnWhy', { reason: version.withdrawnReason })}</p>}
      {before === undefined ? (
        <p className="soft">{t('library.firstVersion')}</p>
      ) : (
        <Compared version={version} before={before} />
      )}
    </>
  );
}

function Compared({ version, before }: { version: FactView; before: FactView }) {
  const { t } = useTranslation();
  const differences = differencesOf(contentAlone(before), contentAlone(version));
  if (differences.length === 0) return <p className="soft">{t('library.sameAsBefore')}</p>;
  return (
    <details open>
      <summary>{t('library.comparedWith', { version: before.version })}</summary>
      <Differences differences={differences} />
    </details>
  );
}

/** The reason of a withdrawal is told in a sentence of its own. */
function contentAlone(version: FactView): FactView {
  return { ...version, withdrawnReason: null };
}
