/** The checks of a saved reply, failed ones first, each with its reason. */
import { useTranslation } from 'react-i18next';
import type { CheckView } from '../../../src/responses/contract';

export function ChecksList({ checks }: { checks: readonly CheckView[] }) {
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
        <span className="soft">
          {passed} / {checks.length}
        </span>
      </div>
      <div className="panel-body">
        {failed.length === 0 && (
          <p className="check-passed">{t('reply.allPassed', { count: checks.length })}</p>
        )}
        <ul className="checks">
          {blockingFirst.map((check) => (
            <li key={`${check.id} ${check.language} ${check.field}`} className={`check-${check.weight}`}>
              <strong>
                {t(check.weight === 'blocking' ? 'reply.checkBlocking' : 'reply.checkAdvice')}
                {check.language && ` · ${t(`language.${check.language}`)}`}
              </strong>
              <p className="sentence" dir="auto">
                {check.message}
              </p>
            </li>
          ))}
        </ul>
        <p className="soft">{t('reply.checksLead')}</p>
      </div>
    </section>
  );
}
