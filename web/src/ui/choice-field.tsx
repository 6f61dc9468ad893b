import { useId } from 'react';
import { useText } from '../language/index.ts';
import styles from './field.module.css';
import { Field, type FieldFrame, frameOf } from './field.tsx';
import { texts } from './texts.ts';

export interface ChoiceOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

/** One of a list. It can be emptied unless it is required, or `hasNone` says otherwise. */
export function ChoiceField<Value extends string>(
  props: FieldFrame & {
    readonly value: Value | null;
    readonly options: readonly ChoiceOption<Value>[];
    readonly onChange: (value: Value | null) => void;
    readonly hasNone?: boolean;
  },
) {
  const text = useText(texts);
  const hasNone = props.hasNone ?? props.isRequired !== true;
  return (
    <Field frame={frameOf(props)}>
      {({ readOnly, ...links }) => (
        <select
          {...links}
          className={styles.control}
          value={props.value ?? ''}
          disabled={readOnly}
          onChange={(event) => {
            const chosen = props.options.find((option) => option.value === event.target.value);
            props.onChange(chosen?.value ?? null);
          }}
        >
          {(hasNone || props.value === null) && <option value="">{hasNone ? text.none : text.choose}</option>}
          {props.options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** Yes or no, as a box to tick. */
export function CheckField({
  label,
  help,
  isChecked,
  onChange,
}: {
  label: string;
  help?: string;
  isChecked: boolean;
  onChange: (isChecked: boolean) => void;
}) {
  return (
    <label className={styles.check}>
      <input type="checkbox" checked={isChecked} onChange={(event) => onChange(event.target.checked)} />
      <span>
        {label}
        {help !== undefined && <span className={styles.help}> {help}</span>}
      </span>
    </label>
  );
}

/** Yes, no or not known. */
export function YesNoField(
  props: FieldFrame & { readonly value: boolean | null; readonly onChange: (value: boolean | null) => void },
) {
  const text = useText(texts);
  return (
    <ChoiceField
      {...props}
      value={props.value === null ? null : props.value ? 'yes' : 'no'}
      options={[
        { value: 'yes', label: text.yes },
        { value: 'no', label: text.no },
      ]}
      onChange={(value) => props.onChange(value === null ? null : value === 'yes')}
    />
  );
}

/** One of a few, each with a sentence: radio buttons below each other. */
export function RadioField<Value extends string>({
  label,
  options,
  value,
  onChange,
}: {
  label: string;
  options: readonly (ChoiceOption<Value> & { readonly help?: string })[];
  value: Value;
  onChange: (value: Value) => void;
}) {
  const name = useId();
  return (
    <fieldset className={styles.field}>
      <legend className={styles.label}>{label}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles.check}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>
            {option.label}
            {option.help !== undefined && <span className={styles.help}> {option.help}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
