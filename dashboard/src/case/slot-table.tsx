/** What the post says, what the fact says, and whether they agree: line by line. */
import { useTranslation } from '../i18n/use-translation';
import type { MatchView } from '../../../src/triage/contract';
import { slotName, valueName } from './said-values';
import { comparisonKey, withoutRepeats } from './without-repeats';

const SIGNS = { agrees: '=', differs: '≠', not_in_fact: '?' } as const;

export function SlotTable({ discrepancies }: { discrepancies: MatchView['discrepancies'] }) {
  const { t } = useTranslation();
  return (
    <table className="slots">
      <caption className="hidden-visually">{t('case.compare')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('case.slot')}</th>
          <th scope="col">{t('case.post')}</th>
          <th scope="col">{t('case.fact')}</th>
          <th scope="col">{t('case.result')}</th>
        </tr>
      </thead>
      <tbody>
        {withoutRepeats(discrepancies).map((each) => (
          <tr key={comparisonKey(each)} className={`slot-${each.verdict}`}>
            <th scope="row" dir="auto" className="sentence">
              {slotName(t, each.slot, each.label)}
            </th>
            <td dir="auto" className="sentence">
              {each.post ? valueName(t, each.post) : '–'}
            </td>
            <td dir="auto" className="sentence">
              {each.fact ? valueName(t, each.fact) : '–'}
            </td>
            <td>
              <span className="slot-verdict">
                <span aria-hidden="true">{SIGNS[each.verdict]}</span> {t(`case.verdicts.${each.verdict}`)}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
