/** The name of the desk with its sign. */
import { useTranslation } from '../i18n/use-translation';
import icon from '../icon.svg';

export function BrandMark() {
  const { t } = useTranslation();
  return (
    <span className="brand">
      <img src={icon} alt="" width={26} height={26} />
      <span className="brand-name">{t('desk.name')}</span>
    </span>
  );
}
