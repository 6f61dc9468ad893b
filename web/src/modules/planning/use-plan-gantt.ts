import { useCallback, useMemo, useState } from 'react';
import { useLocale, useText } from '../../language/index.ts';
import {
  type Bar,
  type BarDrag,
  clockOf,
  type Drag,
  dayMinutes,
  dayOfMinute,
  fitAxis,
  type GanttCommand,
  type GanttModel,
  makeStore,
  readDayNumber,
  type TimeSpan,
  useGantt,
  zoomAxis,
} from '../../ui/gantt/index.ts';
import { type GridRow, usePrinting } from '../../ui/grid/index.ts';
import { useFormat } from '../../ui/index.ts';
import { barOfRow, linksOf } from './bar-of-row.ts';
import { describeBar } from './describe-bar.ts';
import { editsOfGantt } from './gantt-edits.ts';
import { isSummary, type Plan } from './plan.ts';
import { planTexts } from './texts.ts';
import type { Edited, PlanState } from './use-plan.ts';
import type { PlanRows } from './use-plan-rows.ts';
import type { PlanViewState } from './use-plan-view.ts';

/** From the first to the last moment that is drawn. */
function spanOf(plan: Plan, today: number): TimeSpan {
  const { summary, settings, baseline } = plan.view;
  let from = summary.start ?? settings.start;
  let to = summary.finish ?? settings.start + 60 * dayMinutes;
  for (const start of baseline?.start ?? []) if (start !== null && start < from) from = start;
  for (const finish of baseline?.finish ?? []) if (finish !== null && finish > to) to = finish;
  // Today is on the time line when it is not far from the plan.
  if (today < from && from - today < 60 * dayMinutes) from = today;
  if (today > to && today - to < 60 * dayMinutes) to = today;
  return { from, to };
}

/** Writes moments of the plan: as days, with the time where hours are drawn. */
export function useMoments(hasClock = false) {
  const format = useFormat();
  return useCallback(
    (minute: number) => {
      const day = format.day(dayOfMinute(minute));
      return hasClock ? `${day} ${clockOf(minute)}` : day;
    },
    [format, hasClock],
  );
}

function useModel(
  plan: Plan,
  rows: PlanRows,
  look: PlanViewState,
  widthPx: number,
  canEdit: boolean,
): GanttModel {
  const { today } = useLocale();
  const { lookup, lineOf } = rows;
  // On paper the whole plan stands on the width of the page.
  const isPrinting = usePrinting();
  const zoom = isPrinting ? 'fit' : look.zoom;
  const write = useMoments(zoom === 'hour');
  const [drag] = useState(() => makeStore<Drag>());
  const [pointed] = useState(() => makeStore<string>());
  const todayMinute = readDayNumber(today) * dayMinutes;
  const span = useMemo(() => spanOf(plan, todayMinute), [plan, todayMinute]);
  // The same span gives the same time line, so that an edit which moves no end draws no row anew.
  const { from, to } = span;
  const axis = useMemo(
    () => (zoom === 'fit' ? fitAxis({ from, to }, widthPx) : zoomAxis({ from, to }, zoom, widthPx)),
    [from, to, zoom, widthPx],
  );
  const barOf = useMemo(() => {
    const made = new Map<string, Bar | undefined>();
    return (id: string) => {
      if (!made.has(id)) {
        const row = plan.rowOf.get(Number(id));
        made.set(id, row === undefined ? undefined : barOfRow(plan, lookup, row, write));
      }
      return made.get(id);
    };
  }, [plan, lookup, write]);
  const links = useMemo(() => linksOf(plan, lineOf), [plan, lineOf]);
  const canDrag = useCallback((id: string) => !isSummary(plan, plan.rowOf.get(Number(id)) ?? -1), [plan]);
  const { statusDate } = plan.view.settings;
  return useMemo(
    () => ({
      axis,
      barOf,
      links,
      pattern: lookup.pattern,
      today: todayMinute,
      statusDate,
      canEdit,
      canDrag,
      drag,
      pointed,
    }),
    [axis, barOf, links, lookup, todayMinute, statusDate, canEdit, canDrag, drag, pointed],
  );
}

/** The time line of a plan: its model, and what holding a bar does. */
export function usePlanGantt(
  state: PlanState & { readonly plan: Plan },
  rows: PlanRows,
  look: PlanViewState,
  widthPx: number,
  canEdit: boolean,
  say: (text: string) => void,
) {
  const { plan, edit } = state;
  const texts = useText(planTexts);
  const format = useFormat();
  const model = useModel(plan, rows, look, widthPx, canEdit);
  const write = useMoments(look.zoom === 'hour');
  const { visible, lookup } = rows;
  const { closed } = look;
  const { barOf } = model;
  const onCommand = useCallback(
    (command: GanttCommand): Promise<Edited> =>
      edit((now) => editsOfGantt(now, command, lookup.pattern, visible, closed)),
    [edit, lookup, visible, closed],
  );
  const describe = useCallback(
    (row: GridRow) =>
      describeBar(String(row.values['name'] ?? ''), barOf(row.id), texts, write, format.number),
    [barOf, texts, write, format],
  );
  const describeHeld = useCallback(
    (bar: Bar, drag: BarDrag) =>
      drag.part === 'progress'
        ? texts.heldProgress(format.number(Math.round(drag.progress * 100)))
        : texts.heldDates(write(bar.start), write(bar.finish)),
    [texts, write, format],
  );
  const startAt =
    model.today >= model.axis.origin && model.today <= model.axis.end
      ? model.today
      : (plan.view.summary.start ?? model.axis.origin);
  const idOfLine = useCallback(
    (line: number) => {
      const uid = plan.view.activities.uid[visible[line] ?? -1];
      return uid === undefined ? undefined : String(uid);
    },
    [plan, visible],
  );
  const gantt = useGantt({
    model,
    widthPx,
    texts,
    startAt,
    idOfLine,
    onCommand,
    describe,
    describeHeld,
    say,
  });
  return { model, gantt };
}
