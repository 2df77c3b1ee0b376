/** What officials decided in each band of likeness; bands in which nothing happened are left out. */
import { useId } from 'react';
import { useTranslation } from '../i18n/use-translation';
import type { Band } from '../../../src/triage/settings/settings.contract';
import { useFormats } from '../i18n/formats';
import type { Thresholds } from './settings-query';

interface MeasuredTableProps {
  caption: string;
  hint: string;
  bands: readonly Band[];
  thresholds: Thresholds;
}

export function MeasuredTable({ caption, hint, bands, thresholds }: MeasuredTableProps) {
  const { t } = useTranslation();
  const title = useId();
  const used = bands.filter((band) => band.accepted + band.rejected + band.undecided > 0);
  return (
    <div>
      <h4 id={title}>{caption}</h4>
      <p className="soft">{hint}</p>
      {used.length === 0 ? (
        <p className="soft">{t('settings.noDecisions')}</p>
      ) : (
        <div className="wide-table" tabIndex={0} role="group" aria-labelledby={title}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('settings.band')}</th>
                <th scope="col">{t('settings.agreed')}</th>
                <th scope="col">{t('settings.notAgreed')}</th>
                <th scope="col">{t('settings.open')}</th>
                <th scope="col">{t('settings.precision')}</th>
              </tr>
            </thead>
            <tbody>
              {used.map((band) => (
                <BandRow key={band.from} band={band} thresholds={thresholds} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}

const ALL = 100;
const DECIMALS = 2;

function BandRow({ band, thresholds }: { band: Band; thresholds: Thresholds }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const percent = (share: number): string =>
    t('common.percent', { value: formats.number(Math.round(share * ALL)) });
  const begins = (['suggest', 'join', 'answer'] as const).filter((name) => thresholds[name] === band.from);
  return (
    <tr className={begins.length > 0 ? 'band-begins' : undefined}>
      <th scope="row">
        <bdi dir="ltr">
          {band.from.toFixed(DECIMALS)}–{band.to.toFixed(DECIMALS)}
        </bdi>{' '}
        {begins.map((name) => (
          <span key={name} className="tag">
            {t(`settings.${name}`)}
          </span>
        ))}
      </th>
      <td>{formats.number(band.accepted)}</td>
      <td>{formats.number(band.rejected)}</td>
      <td>{formats.number(band.undecided)}</td>
      <td>
        {band.precision === null || band.interval === null ? (
          <span className="soft">{t('settings.noDecisions')}</span>
        ) : (
          <>
            <strong>{percent(band.precision)}</strong>{' '}
            <span className="soft">
              ({t('settings.interval', { from: percent(band.interval[0]), to: percent(band.interval[1]) })})
            </span>
          </>
        )}
      </td>
    </tr>
  );
}
