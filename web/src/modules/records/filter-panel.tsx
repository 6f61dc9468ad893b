import { type Condition, parseFilter } from '@regie/contracts';
import { useEffect, useState } from 'react';
import { useText } from '../../language/index.ts';
import type { CellValue, GridView } from '../../ui/grid/index.ts';
import { Button, ChoiceField, IconButton, Segmented, TextField } from '../../ui/index.ts';
import { archiveTexts } from './archive-texts.ts';
import { FieldInput } from './field-input.tsx';
import type { NamedField } from './field-set.ts';
import {
  comparisonsOf,
  needsValue,
  readConditions,
  replaceCondition,
  writeConditions,
} from './filter-conditions.ts';
import { filterTexts } from './filter-texts.ts';
import styles from './register.module.css';
import type { ValueContext } from './value-text.ts';

const archivedChoices = ['without', 'with', 'only'] as const;

interface ConditionRowProps {
  readonly condition: Condition;
  readonly fields: readonly NamedField[];
  readonly context: ValueContext;
  readonly onChange: (condition: Condition | undefined) => void;
}

function rawValue(value: CellValue): readonly string[] {
  return value === null ? [] : [String(value)];
}

function valueOfText({ field }: NamedField, text: string | undefined): CellValue {
  if (text === undefined) return null;
  if (field.kind === 'integer' || field.kind === 'money') return Number(text);
  return field.kind === 'yes-no' ? text === 'true' : text;
}

/** People can also be "me", whoever looks at the view. */
function withMe(context: ValueContext, label: string): ValueContext {
  return { ...context, people: [{ id: 'me', name: label }, ...context.people] };
}

function ConditionRow({ condition, fields, context, onChange }: ConditionRowProps) {
  const texts = useText(filterTexts);
  const named = fields.find(({ name }) => name === condition.field);
  const optional = named === undefined ? undefined : asValueField(named, texts.value);
  // A list of values is kept as it is; the text below it changes it.
  const isList = condition.comparison === 'in';
  return (
    <div className={styles.condition}>
      <ChoiceField
        label={texts.field}
        isLabelHidden
        isRequired
        value={condition.field}
        options={fields.map(({ name, label }) => ({ value: name, label }))}
        onChange={(name) => {
          const next = fields.find((each) => each.name === name);
          if (next !== undefined)
            onChange({ field: next.name, comparison: comparisonsOf(next.field)[0] ?? '=', values: [] });
        }}
      />
      {named === undefined ? null : (
        <ChoiceField
          label={texts.comparison}
          isLabelHidden
          isRequired
          value={condition.comparison}
          options={[...comparisonsOf(named.field), ...(isList ? (['in'] as const) : [])].map((each) => ({
            value: each,
            label: texts.comparisons[each],
          }))}
          onChange={(comparison) => {
            if (comparison !== null)
              onChange({
                ...condition,
                comparison,
                values: needsValue(comparison) ? condition.values.slice(0, 1) : [],
              });
          }}
        />
      )}
      {optional === undefined || !needsValue(condition.comparison) || isList ? (
        <span>{isList ? condition.values.join(', ') : null}</span>
      ) : (
        <FieldInput
          key={`${condition.field}${condition.comparison}`}
          named={optional}
          isLabelHidden
          value={valueOfText(optional, condition.values[0])}
          context={withMe(context, texts.me)}
          onChange={(value) => onChange({ ...condition, values: rawValue(value) })}
        />
      )}
      <IconButton icon="close" label={texts.removeCondition} onClick={() => onChange(undefined)} />
    </div>
  );
}

/** The field as the value of a condition: it can be empty, and computed fields can be compared too. */
function asValueField(named: NamedField, label: string): NamedField {
  const { isRequired: _required, isReadOnly: _readOnly, ...field } = named.field;
  return { ...named, label, field };
}

/** The same filter as text, in the grammar of the API and the command line. */
function FilterText({
  filter,
  onFilter,
}: {
  readonly filter: string;
  readonly onFilter: (filter: string | undefined) => void;
}) {
  const texts = useText(filterTexts);
  const [draft, setDraft] = useState(filter);
  useEffect(() => setDraft(filter), [filter]);
  const read = parseFilter(draft);
  const isWrong = 'refused' in read;
  return (
    <TextField
      label={texts.asText}
      help={texts.asTextHelp}
      error={isWrong ? texts.expected(read.position, read.expected) : undefined}
      value={draft}
      longest={4000}
      onChange={setDraft}
      onCommit={() => {
        if (!isWrong && draft.trim() !== filter) onFilter(draft.trim() === '' ? undefined : draft.trim());
      }}
    />
  );
}

/** Builds the filter condition by condition, or as text; both change the address. */
export function FilterPanel({
  filter,
  fields,
  context,
  startField,
  archived,
  onFilter,
  onArchived,
  onClose,
}: {
  readonly filter: string | undefined;
  readonly fields: readonly NamedField[];
  readonly context: ValueContext;
  /** The column from whose head the panel was opened: a condition on it is begun. */
  readonly startField: string | undefined;
  readonly archived: GridView['archived'];
  readonly onFilter: (filter: string | undefined) => void;
  readonly onArchived: (archived: GridView['archived']) => void;
  readonly onClose: () => void;
}) {
  const texts = useText(filterTexts);
  const archive = useText(archiveTexts);
  const begin = (name: string | undefined): readonly Condition[] => {
    const named = fields.find((each) => each.name === name) ?? fields[1] ?? fields[0];
    return named === undefined
      ? []
      : [{ field: named.name, comparison: comparisonsOf(named.field)[0] ?? '=', values: [] }];
  };
  const [drafts, setDrafts] = useState<readonly Condition[]>(() => {
    const read = readConditions(filter);
    return startField === undefined && read.length > 0 ? read : [...read, ...begin(startField)];
  });
  const change = (next: readonly Condition[]) => {
    setDrafts(next);
    const written = writeConditions(next);
    if (written !== writeConditions(readConditions(filter))) onFilter(written);
  };
  return (
    <section className={styles.filterPanel} aria-label={texts.region}>
      {drafts.map((condition, index) => (
        <ConditionRow
          // biome-ignore lint/suspicious/noArrayIndexKey: conditions have no other identity than their place
          key={index}
          condition={condition}
          fields={fields}
          context={context}
          onChange={(next) => change(replaceCondition(drafts, index, next))}
        />
      ))}
      <div className={styles.filterButtons}>
        <Segmented
          label={archive.which}
          value={archived ?? 'without'}
          options={archivedChoices.map((value) => ({ value, label: archive.whichOf[value] }))}
          onChange={(which) => onArchived(which === 'without' ? undefined : which)}
        />
      </div>
      <div className={styles.filterButtons}>
        <Button icon="plus" onClick={() => setDrafts([...drafts, ...begin(undefined)])}>
          {texts.add}
        </Button>
        <Button kind="quiet" onClick={() => change([])}>
          {texts.clear}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {texts.close}
        </Button>
      </div>
      <FilterText
        filter={filter ?? ''}
        onFilter={(next) => {
          setDrafts(readConditions(next));
          onFilter(next);
        }}
      />
    </section>
  );
}
