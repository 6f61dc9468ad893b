import type { HTMLInputAutoCompleteAttribute, HTMLInputTypeAttribute } from 'react';
import { classes } from './classes.ts';
import styles from './field.module.css';
import { Field, type FieldFrame, frameOf } from './field.tsx';

export interface TextFieldProps extends FieldFrame {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onCommit?: () => void;
  readonly type?: HTMLInputTypeAttribute;
  readonly autoComplete?: HTMLInputAutoCompleteAttribute;
  readonly longest?: number;
  readonly placeholder?: string;
}

/** One line of text. `onCommit` when the field is left. */
export function TextField(props: TextFieldProps) {
  return (
    <Field frame={frameOf(props)}>
      {(links) => (
        <input
          {...links}
          className={styles.control}
          type={props.type ?? 'text'}
          value={props.value}
          maxLength={props.longest}
          placeholder={props.placeholder}
          autoComplete={props.autoComplete ?? 'off'}
          onChange={(event) => props.onChange(event.target.value)}
          onBlur={props.onCommit}
        />
      )}
    </Field>
  );
}

/** Text of several lines. */
export function LongTextField(
  props: Omit<TextFieldProps, 'type' | 'autoComplete'> & { readonly rows?: number },
) {
  return (
    <Field frame={frameOf(props)}>
      {(links) => (
        <textarea
          {...links}
          className={classes(styles.control)}
          rows={props.rows ?? 3}
          value={props.value}
          maxLength={props.longest}
          placeholder={props.placeholder}
          onChange={(event) => props.onChange(event.target.value)}
          onBlur={props.onCommit}
        />
      )}
    </Field>
  );
}
