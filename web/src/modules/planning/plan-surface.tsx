import { type MouseEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useText } from '../../language/index.ts';
import { ContextMenu } from '../../ui/context-menu.tsx';
import { GanttSurface, Splitter } from '../../ui/gantt/index.ts';
import { Grid, type GridControl, usePrinting } from '../../ui/grid/index.ts';
import { Button, EmptyState, Segmented } from '../../ui/index.ts';
import type { Plan } from './plan.ts';
import { PlanToolbar, useCommandGroups } from './plan-toolbar.tsx';
import { planTexts } from './texts.ts';
import type { PlanState } from './use-plan.ts';
import { usePlanGantt } from './use-plan-gantt.ts';
import { type PlanPaste, type PlanSurfaceState, printedPx, usePlanSurface } from './use-plan-surface.ts';
import type { PlanViewState } from './use-plan-view.ts';
import { noFilter } from './visible-rows.ts';

/** Narrower shows the columns or the time line, not both. */
const narrowPx = 760;
const leastTimePx = 180;
const leastColumnsPx = 160;
const movingMs = 250;
/** The width of a lying A4 within its margins. */
const paperPx = 1040;

type NarrowPart = 'grid' | 'gantt';

/** How the width is divided; on paper the names and the whole plan. */
function useLayout(usualPx: number, widthPx: number, look: PlanViewState, narrow: NarrowPart) {
  const isPrinting = usePrinting();
  const isNarrow = widthPx < narrowPx;
  const mostPx = Math.max(leastColumnsPx, widthPx - leastTimePx);
  const columnsPx = Math.min(mostPx, Math.max(leastColumnsPx, look.columnsPx ?? usualPx));
  if (isPrinting) return { isNarrow, columnsPx: printedPx, timePx: paperPx - printedPx, mostPx };
  if (!isNarrow) return { isNarrow, columnsPx, timePx: widthPx - columnsPx, mostPx };
  const timePx = narrow === 'gantt' ? Math.round(widthPx * 0.62) : 0;
  return { isNarrow, columnsPx: widthPx - timePx, timePx, mostPx };
}

/** Bars slide while the plan has just changed, not while somebody zooms. */
function useMoving(plan: Plan): boolean {
  const [seen, setSeen] = useState(plan);
  useEffect(() => {
    const timer = setTimeout(() => setSeen(plan), movingMs);
    return () => clearTimeout(timer);
  }, [plan]);
  return seen !== plan;
}

/** Puts the cursor in the name of the first activity. */
function useFirstName(beginsTyping: boolean, { run, columns }: GridControl): void {
  const column = Math.max(
    0,
    columns.findIndex(({ name }) => name === 'name'),
  );
  useEffect(() => {
    if (!beginsTyping) return;
    run({ do: 'go', cell: { line: 0, column }, isExtending: false });
    run({ do: 'edit' });
  }, [beginsTyping, run, column]);
}

export interface PlanSurfaceProps {
  readonly state: PlanState & { readonly plan: Plan };
  readonly look: PlanViewState;
  readonly widthPx: number;
  readonly whyLocked: string | undefined;
  /** The plan was empty: the first name is typed at once. */
  readonly beginsTyping: boolean;
  readonly onOpen: (uid: number) => void;
  readonly onPaste: (paste: PlanPaste, surface: PlanSurfaceState) => void;
  readonly onColumns: (surface: PlanSurfaceState) => void;
  readonly children: (surface: PlanSurfaceState) => ReactNode;
}

/** Columns and time line of a plan over the same rows, and the toolbar above them. */
export function PlanSurface(props: PlanSurfaceProps) {
  const { state, look, widthPx, whyLocked } = props;
  const { plan } = state;
  const texts = useText(planTexts);
  const [narrow, setNarrow] = useState<NarrowPart>('grid');
  const [menuAt, setMenuAt] = useState<{ readonly x: number; readonly y: number }>();
  const showBar = useRef<(uid: number) => void>(() => undefined);
  const surface = usePlanSurface({
    state,
    look,
    whyLocked,
    onOpen: props.onOpen,
    onPaste: (paste) => props.onPaste(paste, surface),
    showBar: (uid) => showBar.current(uid),
    widthPx,
    hasTime: widthPx >= narrowPx || narrow === 'gantt',
  });
  const { grid, rows } = surface;
  useFirstName(props.beginsTyping, grid);
  const layout = useLayout(surface.usualPx, widthPx, look, narrow);
  const { model, gantt } = usePlanGantt(
    state,
    rows,
    look,
    Math.max(1, layout.timePx),
    whyLocked === undefined,
    grid.announce,
  );
  showBar.current = (uid) => {
    const start = plan.view.results.start[plan.rowOf.get(uid) ?? -1] ?? null;
    if (start !== null) gantt.scroll.showMinute(start);
  };
  const isMoving = useMoving(plan);
  const groups = useCommandGroups(surface);
  const onContextMenu = (event: MouseEvent) => {
    if (grid.state.editing !== undefined) return;
    event.preventDefault();
    const box = event.target instanceof Element ? event.target.getBoundingClientRect() : undefined;
    const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-line]') : null;
    const line = Number(cell?.dataset['line'] ?? grid.state.active.line);
    // What is chosen already stays chosen; else the menu is about the row it was asked for.
    if (cell !== null && !grid.state.selectedIds.has(rows.source.rowAt(line)?.id ?? ''))
      grid.run({
        do: 'go',
        cell: { line, column: Number(cell.dataset['place'] ?? 0) },
        isExtending: false,
      });
    const isByKey = event.clientX === 0 && event.clientY === 0;
    setMenuAt(
      isByKey && box !== undefined
        ? { x: box.left + 24, y: box.bottom }
        : { x: event.clientX, y: event.clientY },
    );
  };
  return (
    <>
      <PlanToolbar
        surface={surface}
        look={look}
        onColumns={() => props.onColumns(surface)}
        onToday={() => gantt.scroll.showMinute(model.today)}
      />
      {layout.isNarrow ? (
        <Segmented
          label={texts.narrow}
          value={narrow}
          options={[
            { value: 'grid', label: texts.narrowParts.grid },
            { value: 'gantt', label: texts.narrowParts.gantt },
          ]}
          onChange={setNarrow}
        />
      ) : null}
      {rows.source.total + (rows.source.inputLines ?? 0) === 0 ? (
        <EmptyState
          title={texts.noneFit}
          action={<Button onClick={() => look.setFilter(noFilter)}>{texts.showAll}</Button>}
        />
      ) : (
        <GanttSurface model={model} gantt={gantt} isMoving={isMoving}>
          <Grid
            grid={grid}
            label={texts.planOf(plan.view.projectTitle)}
            view={look.view}
            onView={look.setView}
            aside={layout.timePx > 0 ? gantt.aside : undefined}
            onKey={surface.onKey}
            onContextMenu={onContextMenu}
            belowPx={92}
          />
          {layout.isNarrow ? null : (
            <Splitter
              label={texts.splitter}
              leftPx={layout.columnsPx}
              leastPx={leastColumnsPx}
              mostPx={layout.mostPx}
              onMove={look.setColumnsPx}
            />
          )}
        </GanttSurface>
      )}
      {menuAt === undefined ? null : (
        <ContextMenu
          label={texts.activityMenu}
          groups={groups}
          at={menuAt}
          onClose={() => setMenuAt(undefined)}
        />
      )}
      {props.children(surface)}
    </>
  );
}
