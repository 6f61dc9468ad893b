import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { useMeaning, useText } from '../../language/index.ts';
import type { CellValue } from '../../ui/grid/index.ts';
import { classes, useFormat } from '../../ui/index.ts';
import { lockOfField, showValue } from './field-columns.tsx';
import { FieldInput } from './field-input.tsx';
import type { NamedField } from './field-set.ts';
import { type RecordKind, type RecordView, readField } from './record-kind.ts';
import styles from './record-page.module.css';
import { recordTexts } from './record-texts.ts';
import type { ValueContext } from './value-text.ts';

export interface FactsProps {
  readonly kind: RecordKind;
  readonly record: RecordView;
  readonly fields: readonly NamedField[];
  /** Names of the fields that are shown, in order. */
  readonly names: readonly string[];
  readonly context: ValueContext;
  /** Why nothing can be changed; undefined when it can. */
  readonly whyLocked: string | undefined;
  readonly onChange: (values: Readonly<Record<string, CellValue>>) => void;
  /** Options of a choice that fit now, by name of the field. */
  readonly options?: Readonly<Record<string, readonly string[]>>;
  readonly isWide?: boolean;
}

/** Closes the editor of a fact with Esc, with Enter after saving, or when the focus goes elsewhere. */
function EditFrame({
  children,
  onClose,
}: {
  readonly children: ReactNode;
  readonly onClose: (isByKey: boolean) => void;
}) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc closes what the keyboard opened
    <div
      className={styles.editor}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === 'Escape') onClose(true);
        const { target } = event;
        if (event.key !== 'Enter' || event.defaultPrevented || !(target instanceof HTMLInputElement)) return;
        // Leaving the field gives its value on.
        target.blur();
        onClose(true);
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setTimeout(() => onClose(false), 0);
      }}
    >
      {children}
    </div>
  );
}

function FactValue({ named, ...props }: FactsProps & { readonly named: NamedField }) {
  const { kind, record, context } = props;
  const texts = useText(recordTexts);
  const format = useFormat();
  const value = readField(record, named.name);
  const special = value === null ? undefined : kind.show?.[named.name]?.(record);
  const text = showValue(named.field, value, context, format);
  const unit = named.field.unit === 'days' && value !== null ? ' d' : '';
  return special === undefined && text === '' ? (
    <span className={styles.emptyValue}>{texts.empty}</span>
  ) : (
    (special ?? `${text}${unit}`)
  );
}

/** Kinds that are written, not chosen: the editor closes when it is left. */
const typedKinds: ReadonlySet<string> = new Set(['text', 'long-text', 'tags']);

/** One fact: read until it is pressed, then changed in place. */
function Fact(props: FactsProps & { readonly named: NamedField }) {
  const { named, record, context, whyLocked, onChange } = props;
  const texts = useText(recordTexts);
  const meaning = useMeaning();
  const [isEditing, setEditing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const lock = lockOfField(named.field, context) ?? whyLocked;
  const value = readField(record, named.name);
  const close = (isByKey: boolean) => {
    setEditing(false);
    if (isByKey) setTimeout(() => button.current?.focus(), 0);
  };
  return (
    <div className={classes(styles.fact, named.field.kind === 'long-text' && styles.isLong)}>
      <dt title={meaning(named.field.term)}>{named.label}</dt>
      <dd>
        {isEditing ? (
          <EditFrame onClose={close}>
            <FieldInput
              named={named}
              isLabelHidden
              isFocused
              value={value}
              context={context}
              options={props.options?.[named.name]}
              onChange={(next) => {
                if (next !== value) onChange({ [named.name]: next });
                if (!typedKinds.has(named.field.kind)) close(true);
              }}
            />
          </EditFrame>
        ) : lock === undefined ? (
          <button ref={button} type="button" className={styles.value} onClick={() => setEditing(true)}>
            <span className="visually-hidden">{texts.change(named.label)}: </span>
            <FactValue {...props} />
          </button>
        ) : (
          <span className={styles.lockedValue} title={lock}>
            <FactValue {...props} />
          </span>
        )}
      </dd>
    </div>
  );
}

/** Facts of a record, each changed where it is read. */
export function RecordFacts(props: FactsProps) {
  const shown = props.names.flatMap((name) => props.fields.filter((field) => field.name === name));
  return (
    <dl className={classes(styles.facts, props.isWide === true && styles.isWide)}>
      {shown.map((named) => (
        <Fact key={named.name} {...props} named={named} />
      ))}
    </dl>
  );
}
