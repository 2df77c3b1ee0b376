/** A button: primary for the one next step, plain for the others, quiet inside of lists, danger for what hurts. */
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { useCallback } from 'react';

export type Look = 'primary' | 'plain' | 'quiet' | 'danger';

interface ButtonProps extends Omit<AriaButtonProps, 'className'> {
  look?: Look;
  size?: 'normal' | 'small';
  /** The key that does the same, shown on the button. */
  shortcut?: string;
  /** Keys that do the same and are not shown, e.g. `Control+S`. */
  keys?: string;
}

export function Button({ look = 'plain', size = 'normal', shortcut, keys, children, ...rest }: ButtonProps) {
  const told = keys ?? shortcut;
  // The library lets no such attribute through; those who hear the screen are told the key all the same.
  const tellKeys = useCallback(
    (element: HTMLButtonElement | null) => {
      if (told !== undefined) element?.setAttribute('aria-keyshortcuts', told);
    },
    [told],
  );
  return (
    <AriaButton {...rest} ref={tellKeys} className={`button button-${look} button-${size}`}>
      {(state) => (
        <>
          {typeof children === 'function' ? children(state) : children}
          {shortcut && <kbd aria-hidden="true">{shortcut.toLowerCase()}</kbd>}
        </>
      )}
    </AriaButton>
  );
}
