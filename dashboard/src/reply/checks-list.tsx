/** The checks of a reply, failed ones first, each with its reason; live while it is written. */
import { useTranslation } from '../i18n/use-translation';
import type { CheckView } from '../../../src/responses/contract';
import { checkReason, checkSentence } from './check-sentence';

interface ChecksListProps {
  checks: readonly CheckView[];
  /** How fresh they are while one writes. */
  state?: 'fresh' | 'checking' | 'stale';
}

const STATES = { fresh: 'checkup.live', checking: 'checkup.checking', stale: 'checkup.stale' } as const;

export function ChecksList({ checks, state }: ChecksListProps) {
  const { t } = useTranslation();
  const failed = checks.filter((check) => !check.passed);
  const passed = checks.length - failed.length;
  const blockingFirst = [...failed].sort(
    (a, b) => Number(b.weight === 'blocking') - Number(a.weight === 'blocking'),
  );
  return (
    <section className="panel" aria-labelledby="checks-title">
      <div className="panel-head">
        <h2 id="checks-title">{t('reply.checks')}</h2>
        <bdi className="soft" dir="ltr">
          {passed} / {checks.length}
        </bdi>
      </div>
      <div className="panel-body" aria-live="polite">
        {failed.length === 0 && (
          <p className="check-passed">{t('reply.allPassed', { count: checks.length })}</p>
        )}
        <ul className="checks">
          {blockingFirst.map((check) => (
            <li key={`${check.id} ${check.language} ${check.field}`} className={`check-${check.weight}`}>
              <strong>
                {t(check.weight === 'blocking' ? 'reply.checkBlocking' : 'reply.checkAdvice')}
                {check.language && ` · ${t(`language.${check.language}`)}`}
                <FieldName field={check.field} />
              </strong>
              <p className="sentence">{checkSentence(t, check)}</p>
              <details className="check-reason">
                <summary>{t('checkReason.why')}</summary>
                <p className="sentence">{checkReason(t, check)}</p>
              </details>
            </li>
          ))}
        </ul>
        {state && <p className="soft">{t(STATES[state])}</p>}
      </div>
    </section>
  );
}

const FIELDS = ['headline', 'fact', 'myth', 'explanation', 'closing', 'sources'] as const;

function FieldName({ field }: { field: string | null }) {
  const { t } = useTranslation();
  const known = FIELDS.find((each) => each === field);
  return known === undefined ? null : ` · ${t(`reply.${known}`)}`;
}
