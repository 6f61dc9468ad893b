import type { PlanView } from '@regie/contracts/planning';
import type { CellValue, GridColumn } from '../../ui/grid/index.ts';
import type { ColumnSetup } from './plan-columns.tsx';
import { fieldColumn } from './row-values.ts';

type Field = PlanView['fields'][number];

function textOf({ kind }: Field, { words, format }: Pick<ColumnSetup, 'words' | 'format'>) {
  return (value: CellValue): string => {
    if (value === null || value === undefined) return '';
    const text = String(value);
    switch (kind) {
      case 'day':
        return format.day(text);
      case 'yes-no':
        return text === '1' ? words.yes : words.no;
      case 'number':
        return format.number(Number(text));
      case 'text':
        return text;
    }
  };
}

/** Columns of the fields that came with the file of a plan: they travel along and are shown, not edited. */
export function fieldColumns(
  fields: PlanView['fields'],
  setup: Pick<ColumnSetup, 'words' | 'format'>,
): readonly GridColumn[] {
  return fields.map((field): GridColumn => {
    const name = fieldColumn(field.fieldId);
    const toText = textOf(field, setup);
    return {
      name,
      label: field.name,
      isNumber: field.kind === 'number',
      isLong: false,
      widthPx: 120,
      whyLocked: setup.words.ofFile,
      isRequired: false,
      isRowHead: false,
      canSort: false,
      canGroup: false,
      toText,
      parse: (text) => ({ value: text }),
      show: ({ values }) => toText(values[name] ?? null),
    };
  });
}
