import type { Field } from '@regie/contracts';
import type { ReactNode } from 'react';
import type { CellOption, CellValue, GridColumn, GridRow, GridView } from '../../ui/grid/index.ts';
import { type Format, Tag } from '../../ui/index.ts';
import { canGroupBy, isLong, isNumeric, type NamedField } from './field-set.ts';
import type { RecordKind, RecordView } from './record-kind.ts';
import { optionLabel, parseValue, type ValueContext, writeValue } from './value-text.ts';

const widthOfKind: Readonly<Record<Field['kind'], number>> = {
  key: 76,
  text: 160,
  'long-text': 260,
  choice: 128,
  integer: 76,
  money: 120,
  day: 108,
  instant: 132,
  'yes-no': 84,
  person: 156,
  record: 156,
  tags: 160,
};

/** Wide enough for what stands in it, and for its head up to a point. */
function usualWidth({ kind }: Field, label: string): number {
  return Math.max(widthOfKind[kind], Math.min(150, label.length * 7 + 24));
}

function optionsOf(field: Field, context: ValueContext): readonly CellOption[] | undefined {
  const none = field.isRequired === true ? [] : [{ value: null, label: '' }];
  if (field.kind === 'choice')
    return [
      ...none,
      ...(field.options ?? []).map((option) => ({
        value: option,
        label: optionLabel(field, option, context),
      })),
    ];
  if (field.kind === 'person')
    return [...none, ...context.people.map(({ id, name }) => ({ value: id, label: name }))];
  if (field.kind === 'yes-no')
    return [...none, { value: true, label: context.words.yes }, { value: false, label: context.words.no }];
  return undefined;
}

/** A value as it is read, not edited: short days, amounts with separators, the unit behind. */
export function showValue(field: Field, value: CellValue, context: ValueContext, format: Format): string {
  if (value === null) return '';
  if (field.kind === 'day') return format.day(String(value));
  if (field.kind === 'money' && typeof value === 'number') return format.money(value);
  if (field.unit === '%') return `${value} %`;
  return writeValue(field, value, context);
}

/** Why a field can never be changed here. */
export function lockOfField(field: Field, context: ValueContext): string | undefined {
  if (field.isReadOnly === true) return context.words.computed;
  return field.isFixed === true ? context.words.fixed : undefined;
}

export interface ColumnFrame {
  readonly kind: RecordKind;
  readonly context: ValueContext;
  readonly format: Format;
  readonly recordOf: (row: GridRow) => RecordView | undefined;
  /** What a term means, for the help of a column's head. */
  readonly meaningOf: (term: string) => string | undefined;
  /** Said of what is archived, where it stands among the rest. */
  readonly archivedWord: string;
  /** What the number of a record shows: a link to its page. */
  readonly linkOf: (record: RecordView) => ReactNode;
}

/** The column of a field. */
export function columnOfField(
  { name, field, label }: NamedField,
  frame: ColumnFrame,
  view: GridView,
): GridColumn {
  const { kind, context, format, recordOf } = frame;
  const special = name === 'key' ? frame.linkOf : kind.show?.[name];
  const isTitle = name === 'title';
  return {
    name,
    label,
    meaning: frame.meaningOf(field.term),
    isNumber: isNumeric(field),
    isLong: isLong(field),
    widthPx: view.widths?.[name] ?? (name === 'title' ? 300 : usualWidth(field, label)),
    whyLocked: lockOfField(field, context),
    isRequired: field.isRequired === true,
    canSort: true,
    canGroup: canGroupBy(field),
    options: optionsOf(field, context),
    toText: (value) => writeValue(field, value, context),
    parse: (text) => parseValue(field, text, context),
    show: (row) => {
      const record = recordOf(row);
      // While a new value is on its way the record still has the former one.
      if (special !== undefined && record !== undefined && row.pending?.has(name) !== true)
        return special(record);
      const shown = showValue(field, row.values[name] ?? null, context, format);
      if (!isTitle || record?.isArchived !== true || view.archived !== 'with') return shown;
      return (
        <>
          {shown} <Tag>{frame.archivedWord}</Tag>
        </>
      );
    },
  };
}

/** Names of the columns that are shown: those chosen, else those that the field table shows first. */
export function shownColumns(fields: readonly NamedField[], view: GridView): readonly string[] {
  const known = new Set(fields.map(({ name }) => name));
  const chosen = view.columns?.filter((name) => known.has(name)) ?? [];
  if (chosen.length > 0) return chosen;
  return fields.filter(({ field }) => field.isShownFirst === true).map(({ name }) => name);
}
