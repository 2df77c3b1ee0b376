/** Light, dark or as the device: kept on this device, set on the root element. */
import { useState } from 'react';
import { useTranslation } from '../i18n/use-translation';
import { Choice } from './field';

const THEMES = ['system', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];
const CHOSEN = 'desk.theme';

export function startTheme(): void {
  applyTheme(chosenTheme());
}

function chosenTheme(): Theme {
  const kept = localStorage.getItem(CHOSEN);
  return THEMES.find((theme) => theme === kept) ?? 'system';
}

function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

export function ThemeChoice() {
  const { t } = useTranslation();
  const [theme, setTheme] = useState(chosenTheme);
  const choose = (value: string): void => {
    const next = THEMES.find((each) => each === value) ?? 'system';
    localStorage.setItem(CHOSEN, next);
    applyTheme(next);
    setTheme(next);
  };
  return (
    <Choice
      label={t('user.theme')}
      value={theme}
      onValue={choose}
      options={THEMES.map((value) => ({ value, name: t(`user.themes.${value}`) }))}
    />
  );
}
