/** Keeps an error of one screen from taking the whole dashboard down. */
import { Component, type ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation';
import { Button } from './button';

export class CrashGuard extends Component<{ children: ReactNode }, { crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError(): { crashed: boolean } {
    return { crashed: true };
  }

  override render(): ReactNode {
    return this.state.crashed ? <Crashed /> : this.props.children;
  }
}

function Crashed() {
  const { t } = useTranslation();
  return (
    <div className="state" role="alert">
      <h1>{t('error.crash')}</h1>
      <Button onPress={() => location.reload()}>{t('error.reload')}</Button>
    </div>
  );
}
