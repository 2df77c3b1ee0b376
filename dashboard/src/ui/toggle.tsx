/** A switch with its sentence. */
import type { ReactNode } from 'react';

interface ToggleProps {
  isOn: boolean;
  onChange: (on: boolean) => void;
  children: ReactNode;
}

export function Toggle({ isOn, onChange, children }: ToggleProps) {
  return (
    <label className="toggle">
      <input
        type="checkbox"
        role="switch"
        checked={isOn}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{children}</span>
    </label>
  );
}
