import type { CalendarView } from '@regie/contracts/planning';
import { activityTypes, constraintTypes } from '@regie/contracts/planning';
import type { ReactNode } from 'react';
import type { WorkPattern } from '../../ui/gantt/index.ts';
import type { CellValue, GridColumn, GridRow, Parsed } from '../../ui/grid/index.ts';
import type { Format } from '../../ui/index.ts';
import { parseNumber } from '../../ui/parse.ts';
import type { ColumnPart } from './column-part.ts';
import type { columnTexts } from './column-texts.ts';
import { momentPart } from './moment-part.ts';
import { NameCell } from './name-cell.tsx';
import styles from './plan.module.css';
import { draftId } from './row-values.ts';

export type ColumnWords = (typeof columnTexts)['en'];

export interface ColumnSetup {
  readonly words: ColumnWords;
  /** The word for an option of a choice. */
  readonly option: (term: string, option: string) => string;
  readonly format: Format;
  readonly today: string;
  readonly pattern: WorkPattern;
  /** Moments show their time: the time line shows hours. */
  readonly hasClock: boolean;
  readonly calendars: readonly Pick<CalendarView, 'id' | 'name'>[];
  /** Why nothing can be changed; undefined when it can. */
  readonly whyLocked: string | undefined;
  readonly onToggle: (row: GridRow) => void;
}

export const usualColumns = ['wbs', 'name', 'duration', 'start', 'finish', 'totalFloat', 'predecessors'];

const isSummaryRow = (row: GridRow) => row.isOpen !== undefined;

const plainText = (value: CellValue) => (value === null ? '' : String(value));
const asText = (text: string): Parsed => ({ value: text.trim() });

function numberBetween(least: number, most: number, complaint: string) {
  return (text: string): Parsed => {
    const value = parseNumber(text.replace('%', ''));
    return value === undefined || value < least || value > most ? { problem: complaint } : { value };
  };
}

function choicePart(
  options: readonly { readonly value: CellValue; readonly label: string }[],
  widthPx: number,
  words: ColumnWords,
): ColumnPart {
  const labelOf = (value: CellValue) => options.find((option) => option.value === value)?.label ?? '';
  return {
    widthPx,
    options,
    toText: labelOf,
    parse: (text) => {
      const found = options.find(({ label }) => label.toLowerCase() === text.trim().toLowerCase());
      return found === undefined ? { problem: words.notAChoice(text) } : { value: found.value };
    },
  };
}

function floatText(row: GridRow, name: string): ReactNode {
  const text = plainText(row.values[name] ?? null);
  return row.values['isCritical'] === true && !isSummaryRow(row) ? (
    <span className={styles.critical}>{text}</span>
  ) : (
    text
  );
}

function signed(value: CellValue, format: Format): string {
  if (typeof value !== 'number') return '';
  return `${value > 0 ? '+' : ''}${format.number(value)} d`;
}

function partsOf(setup: ColumnSetup): Readonly<Record<string, ColumnPart>> {
  const { words, option, format, calendars } = setup;
  const yesNo = choicePart(
    [
      { value: true, label: words.yes },
      { value: false, label: words.no },
    ],
    96,
    words,
  );
  const day = (end: 'start' | 'finish', name: string) => momentPart(setup, end, name);
  return {
    number: { widthPx: 52, isNumber: true, isComputed: true },
    wbs: { widthPx: 54, isComputed: true },
    name: {
      widthPx: 204,
      isRequired: true,
      parse: (text) => (text.trim() === '' ? { problem: words.nameMissing } : asText(text)),
      show: (row) => <NameCell row={row} words={words} onToggle={setup.onToggle} />,
    },
    duration: { widthPx: 76, isNumber: true, isOfLeaves: true, isRequired: true },
    start: { ...day('start', 'start'), isRequired: true, isOfLeaves: true },
    finish: { ...day('finish', 'finish'), isRequired: true, isOfLeaves: true },
    percentComplete: {
      widthPx: 84,
      isNumber: true,
      isOfLeaves: true,
      isRequired: true,
      parse: numberBetween(0, 100, words.notAPercentage),
      show: ({ id, values }) => (id === draftId ? '' : `${plainText(values['percentComplete'] ?? 0)} %`),
    },
    totalFloat: {
      widthPx: 86,
      isNumber: true,
      isComputed: true,
      show: (row) => floatText(row, 'totalFloat'),
    },
    freeFloat: { widthPx: 100, isNumber: true, isComputed: true },
    predecessors: {
      widthPx: 98,
      show: ({ values }) =>
        [values['predecessors'], values['fromOthers']]
          .filter((text) => text !== '' && text !== undefined)
          .join(';'),
    },
    successors: { widthPx: 100, isComputed: true },
    resources: { widthPx: 140 },
    constraintType: {
      ...choicePart(
        constraintTypes.map((value) => ({ value, label: option('constraint-type', value) })),
        168,
        words,
      ),
      isRequired: true,
    },
    constraintDate: day('start', 'constraintDate'),
    deadline: day('finish', 'deadline'),
    baselineStart: { ...day('start', 'baselineStart'), isComputed: true },
    baselineFinish: { ...day('finish', 'baselineFinish'), isComputed: true },
    slip: {
      widthPx: 76,
      isNumber: true,
      isComputed: true,
      show: ({ values }) => signed(values['slip'] ?? null, format),
    },
    calendar: choicePart(
      [
        { value: null, label: words.asProject },
        ...calendars.map(({ id, name }) => ({ value: id, label: name })),
      ],
      148,
      words,
    ),
    work: {
      widthPx: 96,
      isNumber: true,
      isOfLeaves: true,
      parse: numberBetween(0, 10_000_000, words.notHours),
    },
    priority: {
      widthPx: 84,
      isNumber: true,
      isRequired: true,
      parse: numberBetween(0, 1000, words.notAPriority),
    },
    type: {
      ...choicePart(
        activityTypes.map((value) => ({ value, label: option('activity-type', value) })),
        128,
        words,
      ),
      isRequired: true,
    },
    isManual: { ...yesNo, isRequired: true },
    isActive: { ...yesNo, isRequired: true },
    isMilestone: { ...yesNo, isRequired: true, isOfLeaves: true },
    actualStart: { ...day('start', 'actualStart'), isOfLeaves: true },
    actualFinish: { ...day('finish', 'actualFinish'), isOfLeaves: true },
    remaining: { widthPx: 116, isNumber: true, isOfLeaves: true },
    wbsCode: { widthPx: 128, isComputed: true },
  };
}

export const columnNames = [
  'number',
  'wbs',
  'name',
  'duration',
  'start',
  'finish',
  'percentComplete',
  'totalFloat',
  'freeFloat',
  'predecessors',
  'successors',
  'resources',
  'constraintType',
  'constraintDate',
  'deadline',
  'baselineStart',
  'baselineFinish',
  'slip',
  'calendar',
  'work',
  'priority',
  'type',
  'isManual',
  'isActive',
  'isMilestone',
  'actualStart',
  'actualFinish',
  'remaining',
  'wbsCode',
] as const;
export type ColumnName = (typeof columnNames)[number];

/** Every column a plan can show. */
export function planColumns(setup: ColumnSetup): readonly GridColumn[] {
  const { words, whyLocked } = setup;
  const parts = partsOf(setup);
  return columnNames.flatMap((name): GridColumn[] => {
    const part = parts[name];
    if (part === undefined) return [];
    return [
      {
        name,
        label: words[name],
        isNumber: part.isNumber === true,
        isLong: false,
        widthPx: part.widthPx,
        whyLocked: part.isComputed === true ? words.computed : whyLocked,
        lockOf:
          part.isOfLeaves === true ? (row) => (isSummaryRow(row) ? words.ofSummary : undefined) : undefined,
        isRequired: part.isRequired === true,
        isRowHead: name === 'name',
        canSort: false,
        canGroup: false,
        options: part.options,
        toText: part.toText ?? plainText,
        parse: part.parse ?? asText,
        show: part.show,
      },
    ];
  });
}
