import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { useLocale, useText } from '../language/index.ts';
import { classes } from './classes.ts';
import { DayPicker } from './day-picker.tsx';
import styles from './field.module.css';
import { Field, type FieldFrame, frameOf } from './field.tsx';
import { addDays, addMonths, parseDay, parseMoney, parseNumber, writeDay, writeMoney } from './parse.ts';
import { texts } from './texts.ts';

interface TypedProps<Value> extends FieldFrame {
  readonly value: Value | null;
  /** Called when the field is left or Enter is pressed, with what was typed if it can be read. */
  readonly onChange: (value: Value | null) => void;
}

interface Reading<Value> {
  readonly write: (value: Value) => string;
  readonly read: (text: string) => Value | undefined;
  /** What is wrong with text that cannot be read. */
  readonly complaint: string;
  readonly step?: (event: KeyboardEvent, value: Value | null) => Value | undefined;
}

/** An input whose text is read when it is left; what cannot be read stays, with the reason. */
function TypedField<Value>({
  props,
  reading,
  placeholder,
  isFigure,
  beside,
}: {
  props: TypedProps<Value>;
  reading: Reading<Value>;
  placeholder?: string;
  isFigure?: boolean;
  beside?: ReactNode;
}) {
  const [draft, setDraft] = useState<string>();
  const shown = draft ?? (props.value === null ? '' : reading.write(props.value));
  const isWrong = draft !== undefined && draft.trim() !== '' && reading.read(draft) === undefined;
  const [isLeft, setLeft] = useState(false);
  const commit = () => {
    setLeft(true);
    if (draft === undefined) return;
    const value = draft.trim() === '' ? null : reading.read(draft);
    if (value === undefined) return;
    setDraft(undefined);
    if (value !== props.value) props.onChange(value);
  };
  return (
    <Field frame={{ ...frameOf(props), error: isWrong && isLeft ? reading.complaint : props.error }}>
      {(links) => (
        <div className={styles.withUnit}>
          <input
            {...links}
            className={classes(styles.control, isFigure === true && styles.figure)}
            type="text"
            inputMode={isFigure === true ? 'decimal' : 'text'}
            autoComplete="off"
            placeholder={placeholder}
            value={shown}
            onChange={(event) => {
              setLeft(false);
              setDraft(event.target.value);
            }}
            onBlur={commit}
            onKeyDown={(event) => {
              if (event.key === 'Enter') commit();
              if (links.readOnly) return;
              const stepped = reading.step?.(event, props.value);
              if (stepped === undefined) return;
              event.preventDefault();
              setDraft(undefined);
              props.onChange(stepped);
            }}
          />
          {beside}
        </div>
      )}
    </Field>
  );
}

/** A number, with a comma or a point; bounds and unit where they exist. */
export function NumberField(
  props: TypedProps<number> & {
    readonly least?: number;
    readonly most?: number;
    readonly isWhole?: boolean;
    readonly unit?: string;
  },
) {
  const text = useText(texts);
  const least = props.least ?? Number.MIN_SAFE_INTEGER;
  const most = props.most ?? Number.MAX_SAFE_INTEGER;
  const isBounded = props.least !== undefined && props.most !== undefined;
  const complaint = isBounded ? text.outside(least, most) : props.isWhole ? text.notWhole : text.notANumber;
  return (
    <TypedField
      props={props}
      isFigure
      reading={{
        complaint,
        write: (value) => String(value).replace('.', ','),
        read: (typed) => {
          const value = parseNumber(typed);
          const isFit = value !== undefined && value >= least && value <= most;
          return isFit && (props.isWhole !== true || Number.isInteger(value)) ? value : undefined;
        },
      }}
      beside={props.unit !== undefined && <span className={styles.unit}>{props.unit}</span>}
    />
  );
}

/** An amount in euros; the value is in cents. */
export function MoneyField(props: TypedProps<number>) {
  const text = useText(texts);
  return (
    <TypedField
      props={props}
      isFigure
      reading={{ complaint: text.notMoney, write: writeMoney, read: parseMoney }}
      beside={<span className={styles.unit}>€</span>}
    />
  );
}

const dayKeys: Readonly<Record<string, (day: string) => string>> = {
  ArrowUp: (day) => addDays(day, 1),
  ArrowDown: (day) => addDays(day, -1),
  PageUp: (day) => addMonths(day, 1),
  PageDown: (day) => addMonths(day, -1),
};

/** A day as dd-mm-yyyy: typed, stepped with the arrows, or picked from a calendar. The value is `2027-01-11`. */
export function DayField(props: TypedProps<string>) {
  const text = useText(texts);
  const { today } = useLocale();
  return (
    <TypedField
      props={props}
      placeholder={text.dayFormat}
      reading={{
        complaint: text.notADay,
        write: writeDay,
        read: (typed) => parseDay(typed, today),
        step: (event, value) => dayKeys[event.key]?.(value ?? today),
      }}
      beside={
        props.reason === undefined && (
          <DayPicker label={props.label} value={props.value} onPick={props.onChange} />
        )
      }
    />
  );
}
