/** Stands around a part that is loaded later: when it does not come, its place says so, and it can be asked for again. */
import { Component, type ReactNode, useEffect } from 'react';
import { useTranslation } from '../i18n/use-translation';
import { Button } from './button';

/** The code of a part did not arrive. */
export class PartMissing extends Error {
  constructor(cause: unknown) {
    super('A part of the dashboard could not be loaded.', { cause });
  }
}

/** How a part that does not come is told: as a screen, as a small sign in the bar, or not at all. */
export type Face = 'screen' | 'sign' | 'none';

interface PartGuardProps {
  face: Face;
  /** `byHand`: somebody asked for it. */
  onAgain: (byHand: boolean) => void;
  children: ReactNode;
}

/** After this long, and when the line is back, it is asked for again without a word. */
const BY_ITSELF_MS = 15_000;

export class PartGuard extends Component<PartGuardProps, { error: unknown }> {
  override state: { error: unknown } = { error: undefined };

  static getDerivedStateFromError(error: unknown): { error: unknown } {
    return { error };
  }

  private readonly again = (byHand: boolean): void => {
    this.props.onAgain(byHand);
    this.setState({ error: undefined });
  };

  override render(): ReactNode {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    // Faults of the part itself are told by the guard of the screen.
    if (!(error instanceof PartMissing)) throw error;
    return <Missing face={this.props.face} onAgain={this.again} />;
  }
}

function Missing({ face, onAgain }: Omit<PartGuardProps, 'children'>) {
  const { t } = useTranslation();
  useEffect(() => {
    const byItself = (): void => onAgain(false);
    const timer = setTimeout(byItself, BY_ITSELF_MS);
    addEventListener('online', byItself);
    return () => {
      clearTimeout(timer);
      removeEventListener('online', byItself);
    };
  }, [onAgain]);
  const byHand = (): void => onAgain(true);
  if (face === 'none') return null;
  if (face === 'sign') {
    return (
      <Button size="small" aria-label={`${t('error.title')}. ${t('error.retry')}`} onPress={byHand}>
        ↻
      </Button>
    );
  }
  return (
    <div className="state" role="alert">
      <h1>{t('error.title')}</h1>
      <p>{t('error.offline')}</p>
      <p className="row">
        <Button look="primary" onPress={byHand}>
          {t('error.retry')}
        </Button>
        {/* A desk that was renewed meanwhile has other files. */}
        <Button onPress={() => location.reload()}>{t('error.reload')}</Button>
      </p>
    </div>
  );
}
