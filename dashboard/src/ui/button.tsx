/** A button: primary for the one next step, plain for the others, quiet inside of lists, danger for what hurts. */
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { useId } from 'react';

export type Look = 'primary' | 'plain' | 'quiet' | 'danger';

interface ButtonProps extends Omit<AriaButtonProps, 'className'> {
  look?: Look;
  size?: 'normal' | 'small';
  /** The key that does the same. */
  shortcut?: string;
}

export function Button({ look = 'plain', size = 'normal', shortcut, children, ...rest }: ButtonProps) {
  const hint = useId();
  return (
    <AriaButton {...rest} className={`button button-${look} button-${size}`} aria-keyshortcuts={shortcut}>
      {(state) => (
        <>
          {typeof children === 'function' ? children(state) : children}
          {shortcut && (
            <kbd id={hint} aria-hidden="true">
              {shortcut.toLowerCase()}
            </kbd>
          )}
        </>
      )}
    </AriaButton>
  );
}
