/** How urgent, what each input adds to it, and the way to assess it oneself. */
import { useTranslation } from '../i18n/use-translation';
import type { PriorityReasonView } from '../../../src/triage/contract';
import { Button } from '../ui/button';
import { LevelMark } from '../ui/marks';
import type { CaseInFull } from './case-query';
import { priorityReason } from './said-priority';

export function PriorityPanel({ kase, onAssess }: { kase: CaseInFull; onAssess: (() => void) | undefined }) {
  const { t } = useTranslation();
  const { level, suggested, reasons, overrideReason } = kase.priorityDetail;
  return (
    <section className="panel" aria-labelledby="priority-title">
      <div className="panel-head">
        <h2 id="priority-title">{t('case.priority')}</h2>
        <LevelMark level={level} />
      </div>
      <div className="panel-body">
        {overrideReason !== null && (
          <p>
            {t('case.overridden', { reason: overrideReason })}{' '}
            <span className="soft">{t('case.suggested', { level: t(`level.${suggested}`) })}</span>
          </p>
        )}
        <PriorityReasons reasons={reasons} />
        {onAssess && (
          <div>
            <Button size="small" shortcut="P" onPress={onAssess}>
              {t('action.assess')}
            </Button>
          </div>
        )}
      </div>
    </section>
  );
}

/** Each input's share in the suggestion, largest first. */
export function PriorityReasons({ reasons }: { reasons: readonly PriorityReasonView[] }) {
  const { t } = useTranslation();
  return (
    <ul className="reasons">
      {reasons.map((each) => (
        <li key={each.input}>
          <span className="sentence" dir="auto">
            {priorityReason(t, each)}
          </span>
          <bdi className="points" dir="ltr">
            {each.points > 0 ? '+' : each.points < 0 ? '−' : '±'}
            {Math.abs(each.points)}
          </bdi>
        </li>
      ))}
    </ul>
  );
}
