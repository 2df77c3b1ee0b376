/** A number against the usual one, in words. */
import type { TFunction } from 'i18next';
import type { Formats } from '../i18n/formats';

const ALL = 100;

export function againstUsual(
  { count, usual }: { count: number; usual: number | null },
  t: TFunction,
  formats: Formats,
): string {
  if (usual === null) return '–';
  if (count === usual) return t('overview.asUsual');
  if (usual === 0) return `+${formats.number(count)}`;
  const share = Math.round((Math.abs(count - usual) / usual) * ALL);
  const percent = t('common.percent', { value: formats.number(share) });
  return count > usual ? t('overview.moreThanUsual', { percent }) : t('overview.lessThanUsual', { percent });
}
