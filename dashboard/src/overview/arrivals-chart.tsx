/** The chart itself. Bars and line differ in form, not in colour alone, so that grey tells the same. */
import {
  Bar,
  CartesianGrid,
  ComposedChart,
  Line,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { useFormats } from '../i18n/formats';
import { useTranslation } from '../i18n/use-translation';
import { useHourName } from './hour-name';
import type { Overview } from './overview-query';

const HEIGHT = 240;
/** Pixels between two labels of hours. */
const LABEL_GAP = 24;
/** Room for `50,000`. */
const AXIS_WIDTH = 56;

interface ArrivalsChartProps {
  hours: Overview['arrivals']['hours'];
  hasUsual: boolean;
}

export function ArrivalsChart({ hours, hasUsual }: ArrivalsChartProps) {
  const { t, i18n } = useTranslation();
  const formats = useFormats();
  const hourName = useHourName();
  const mirrored = i18n.dir() === 'rtl';
  const points = hours.map(({ from, count, usual }) => ({ hour: hourName(from), count, usual }));
  return (
    <ResponsiveContainer width="100%" height={HEIGHT}>
      <ComposedChart data={points} accessibilityLayer={false}>
        <CartesianGrid stroke="var(--line)" vertical={false} />
        <XAxis
          dataKey="hour"
          interval="preserveStartEnd"
          minTickGap={LABEL_GAP}
          reversed={mirrored}
          stroke="var(--ink-soft)"
          tickLine={false}
        />
        <YAxis
          allowDecimals={false}
          width={AXIS_WIDTH}
          tickFormatter={formats.number}
          orientation={mirrored ? 'right' : 'left'}
          stroke="var(--ink-soft)"
          tickLine={false}
        />
        <Tooltip
          cursor={{ fill: 'var(--sunken)' }}
          contentStyle={{ background: 'var(--surface)', borderColor: 'var(--line-strong)' }}
        />
        <Bar dataKey="count" name={t('overview.reports')} fill="var(--accent)" isAnimationActive={false} />
        {hasUsual && (
          <Line
            dataKey="usual"
            name={t('overview.usualLevel')}
            type="step"
            stroke="var(--ink)"
            strokeWidth={2}
            strokeDasharray="6 4"
            dot={false}
            isAnimationActive={false}
          />
        )}
      </ComposedChart>
    </ResponsiveContainer>
  );
}
