/** Labelled fields: one line, several lines, and a choice. Hints and errors are tied to the field. */
import { type ReactNode, useId } from 'react';

interface Common {
  label: string;
  hint?: string;
  error?: string;
  value: string;
  onValue: (value: string) => void;
  required?: boolean;
  disabled?: boolean;
  lang?: string;
  dir?: 'ltr' | 'rtl' | 'auto';
}

interface TextFieldProps extends Common {
  type?: 'text' | 'email' | 'password' | 'search' | 'number' | 'url' | 'date' | 'time' | 'datetime-local';
  name?: string;
  autoComplete?: string;
  autoFocus?: boolean;
  placeholder?: string;
  maxLength?: number;
  step?: string;
}

interface Tied {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

function Field({
  label,
  hint,
  error,
  children,
}: Pick<Common, 'label' | 'hint' | 'error'> & { children: (tied: Tied) => ReactNode }) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children({ id, 'aria-describedby': described, 'aria-invalid': error ? true : undefined })}
      {error && (
        <p className="form-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}

export function TextField({ label, hint, error, onValue, type = 'text', ...rest }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(tied) => <input {...rest} {...tied} type={type} onChange={(event) => onValue(event.target.value)} />}
    </Field>
  );
}

interface TextAreaProps extends Common {
  rows?: number;
  placeholder?: string;
  maxLength?: number;
}

export function TextArea({ label, hint, error, onValue, rows = 3, ...rest }: TextAreaProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(tied) => (
        <textarea {...rest} {...tied} rows={rows} onChange={(event) => onValue(event.target.value)} />
      )}
    </Field>
  );
}

export interface Option {
  value: string;
  name: string;
}

interface ChoiceProps extends Common {
  options: readonly Option[];
}

export function Choice({ label, hint, error, onValue, options, ...rest }: ChoiceProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(tied) => (
        <select {...rest} {...tied} onChange={(event) => onValue(event.target.value)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
