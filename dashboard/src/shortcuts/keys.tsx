/** The keys of a command as they stand on the keyboard. */
import { useTranslation } from '../i18n/use-translation';
import { keyCaps } from './strokes';

export function Keys({ keys }: { keys: string }) {
  const { t } = useTranslation();
  return (
    <span className="key-caps" dir="ltr">
      {keyCaps(keys).map((cap, at) => (
        <span key={cap}>
          {at > 0 && <span className="soft"> {t('keys.then')} </span>}
          <kbd>{cap}</kbd>
        </span>
      ))}
    </span>
  );
}
