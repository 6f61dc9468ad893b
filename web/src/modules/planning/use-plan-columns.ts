import { calendarOperations, type PlanView } from '@regie/contracts/planning';
import { useMemo } from 'react';
import { useRead } from '../../api/index.ts';
import { useLocale, useOption, useText } from '../../language/index.ts';
import type { WorkPattern } from '../../ui/gantt/index.ts';
import type { GridColumn, GridRow, GridView } from '../../ui/grid/index.ts';
import { useFormat } from '../../ui/index.ts';
import { columnTexts } from './column-texts.ts';
import { fieldColumns } from './field-columns.ts';
import { planColumns, usualColumns } from './plan-columns.tsx';

/** All columns, and those that are shown in their order and width. */
export function usePlanColumns(
  { projectId, fields }: Pick<PlanView, 'projectId' | 'fields'>,
  view: GridView,
  pattern: WorkPattern,
  hasClock: boolean,
  whyLocked: string | undefined,
  onToggle: (row: GridRow) => void,
) {
  const words = useText(columnTexts);
  const option = useOption();
  const format = useFormat();
  const { today } = useLocale();
  const calendars = useRead(calendarOperations.list, { query: { project: projectId } }).value?.rows;
  const all = useMemo(
    () => [
      ...planColumns({
        words,
        option,
        format,
        today,
        pattern,
        hasClock,
        calendars: calendars ?? [],
        whyLocked,
        onToggle,
      }),
      ...fieldColumns(fields, { words, format }),
    ],
    [words, option, format, today, pattern, hasClock, calendars, whyLocked, onToggle, fields],
  );
  const shown = useMemo(
    () =>
      (view.columns ?? usualColumns).flatMap((name): GridColumn[] => {
        const column = all.find((each) => each.name === name);
        return column === undefined ? [] : [{ ...column, widthPx: view.widths?.[name] ?? column.widthPx }];
      }),
    [all, view.columns, view.widths],
  );
  return { all, shown };
}
