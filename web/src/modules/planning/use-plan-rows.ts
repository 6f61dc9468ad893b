import { useMemo } from 'react';
import { useLanguage, useLocale } from '../../language/index.ts';
import { dayMinutes, readDayNumber } from '../../ui/gantt/index.ts';
import { type GridRow, type GridSource, usePrinting } from '../../ui/grid/index.ts';
import type { Plan } from './plan.ts';
import { draftId, makeLookup, rowValues } from './row-values.ts';
import type { PlanViewState } from './use-plan-view.ts';
import { isFiltering, visibleRows } from './visible-rows.ts';

/** The moment up to which progress is known: the status date, else today. */
export function useNow(plan: Plan): number {
  const { today } = useLocale();
  return plan.view.settings.statusDate ?? readDayNumber(today) * dayMinutes;
}

const draftRow: GridRow = { id: draftId, isInput: true, depth: 0, values: {} };

/** The rows that are shown, made when they come on screen and kept until the plan changes. */
export function usePlanRows(plan: Plan, look: PlanViewState, canEdit: boolean) {
  const language = useLanguage();
  const now = useNow(plan);
  const { closed, filter } = look;
  const lookup = useMemo(() => makeLookup(plan), [plan]);
  const visible = useMemo(() => visibleRows(plan, closed, filter, now), [plan, closed, filter, now]);
  const lineOf = useMemo(() => {
    const { uid } = plan.view.activities;
    return new Map(Array.from(visible, (row, line) => [uid[row] ?? 0, line]));
  }, [plan, visible]);
  const rowAt = useMemo(() => {
    const made = new Map<number, GridRow>();
    return (line: number): GridRow | undefined => {
      const row = visible[line];
      if (row === undefined) return line === visible.length ? draftRow : undefined;
      const known = made.get(row) ?? rowValues(plan, lookup, row, closed, language);
      made.set(row, known);
      return known;
    };
  }, [plan, lookup, visible, closed, language]);
  const isPrinting = usePrinting();
  const hasDraft = canEdit && !isPrinting && !isFiltering(filter);
  const source = useMemo(
    (): GridSource => ({
      total: visible.length,
      inputLines: hasDraft ? 1 : 0,
      groups: undefined,
      isTree: true,
      rowAt,
      lineOf: (id) => (id === draftId ? visible.length : lineOf.get(Number(id))),
      showWindow: () => undefined,
      loadRows: async (first, count) =>
        Array.from({ length: Math.min(count, visible.length - first) }, (_, index) =>
          rowAt(first + index),
        ).filter((row) => row !== undefined),
    }),
    [visible, hasDraft, rowAt, lineOf],
  );
  return { lookup, visible, lineOf, source };
}
export type PlanRows = ReturnType<typeof usePlanRows>;
