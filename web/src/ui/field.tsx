import { type ReactNode, useId } from 'react';
import { useText } from '../language/index.ts';
import styles from './field.module.css';
import { texts } from './texts.ts';

/** What every field takes. */
export interface FieldFrame {
  readonly label: string;
  /** What the field means, or how to fill it in. */
  readonly help?: string | undefined;
  readonly error?: string | undefined;
  readonly isRequired?: boolean;
  /** The label is read out only: in a cell or a bar that shows it already. */
  readonly isLabelHidden?: boolean;
  /** The focus is here when the field appears. */
  readonly isFocused?: boolean;
  /** Why it cannot be changed; shown as text that can be read and copied. */
  readonly reason?: string | undefined;
}

export interface ControlLinks {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-required': true | undefined;
  readonly readOnly: boolean;
  readonly autoFocus: boolean;
  /** The same for a dialog, which otherwise focuses its first control. */
  readonly 'data-autofocus': true | undefined;
}

/** Label, control, help and error, tied together for those who listen. */
export function Field({
  frame,
  children,
}: {
  frame: FieldFrame;
  children: (links: ControlLinks) => ReactNode;
}) {
  const id = useId();
  const text = useText(texts);
  const { label, help, error, reason } = frame;
  const notes = [
    help === undefined ? undefined : `${id}-help`,
    reason === undefined ? undefined : `${id}-reason`,
    error === undefined ? undefined : `${id}-error`,
  ].filter((note) => note !== undefined);
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={frame.isLabelHidden === true ? 'visually-hidden' : styles.label}>
        {label}
        {frame.isRequired === true && <span className={styles.required}> {text.required}</span>}
      </label>
      {children({
        id,
        'aria-describedby': notes.length === 0 ? undefined : notes.join(' '),
        'aria-invalid': error === undefined ? undefined : true,
        'aria-required': frame.isRequired === true ? true : undefined,
        readOnly: reason !== undefined,
        autoFocus: frame.isFocused === true,
        'data-autofocus': frame.isFocused === true ? true : undefined,
      })}
      {help !== undefined && (
        <p id={`${id}-help`} className={styles.help}>
          {help}
        </p>
      )}
      {reason !== undefined && (
        <p id={`${id}-reason`} className={styles.help}>
          {reason}
        </p>
      )}
      {error !== undefined && (
        <p id={`${id}-error`} className={styles.error} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}

/** Splits the props of a field into its frame and the rest. */
export function frameOf(props: FieldFrame): FieldFrame {
  const { label, help, error, isRequired, isLabelHidden, isFocused, reason } = props;
  return {
    label,
    help,
    error,
    reason,
    ...(isRequired === undefined ? {} : { isRequired }),
    ...(isLabelHidden === undefined ? {} : { isLabelHidden }),
    ...(isFocused === undefined ? {} : { isFocused }),
  };
}
