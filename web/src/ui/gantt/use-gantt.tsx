import { type KeyboardEvent, type PointerEvent, type ReactNode, useCallback, useMemo, useRef } from 'react';
import { classes } from '../classes.ts';
import { type GridAside, type GridRow, pressOf } from '../grid/index.ts';
import type { Bar } from './bar-shape.ts';
import type { BarDrag } from './drag-store.ts';
import styles from './gantt.module.css';
import { GanttGround } from './gantt-ground.tsx';
import { GanttHead } from './gantt-head.tsx';
import { GanttLinks } from './gantt-links.tsx';
import { GanttContext, type GanttModel } from './gantt-model.ts';
import { GanttRow } from './gantt-row.tsx';
import { keyDrag } from './key-drag.ts';
import { previewBar } from './preview-bar.ts';
import { type DragSetup, usePointerDrag } from './use-pointer-drag.ts';
import { type TimeScroll, useTimeScroll } from './use-time-scroll.ts';

export interface GanttSetup {
  readonly model: GanttModel;
  readonly widthPx: number;
  readonly texts: { readonly timeLine: string; readonly scrollTime: string };
  /** The minute that is in sight when the page opens. */
  readonly startAt: number;
  readonly idOfLine: (line: number) => string | undefined;
  readonly onCommand: DragSetup['onCommand'];
  readonly describe: (row: GridRow) => string;
  /** What is said while a bar is held with the keys. */
  readonly describeHeld: (bar: Bar, drag: BarDrag) => string;
  readonly say: (text: string) => void;
  /** What a row draws; a bar by default. */
  readonly Row?: GridAside['cell']['Row'];
}

export interface Gantt {
  readonly aside: GridAside;
  readonly scroll: TimeScroll;
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerOver: (event: PointerEvent) => void;
}

function useBarKeys(setup: GanttSetup): GridAside['cell']['onKey'] {
  const current = useRef(setup);
  current.current = setup;
  return useCallback((event: KeyboardEvent, row: GridRow) => {
    const { model, onCommand, describeHeld, say } = current.current;
    const bar = model.barOf(row.id);
    if (bar === undefined || !model.canEdit || !model.canDrag(row.id)) return false;
    const { drag } = model;
    const step = keyDrag(pressOf(event), row.id, bar, model.axis, drag.get());
    if (step === undefined) return false;
    if (step.kind === 'hold') {
      drag.set(step.drag);
      say(describeHeld(previewBar(bar, step.drag), step.drag));
      return true;
    }
    if (step.kind === 'cancel' || step.command === undefined) {
      drag.set(undefined);
      return step.kind === 'cancel' || step.isKeyUsed;
    }
    const held = drag.get();
    void onCommand(step.command).finally(() => {
      if (drag.get() === held) drag.set(undefined);
    });
    return step.isKeyUsed;
  }, []);
}

/** The time line at the right of a grid: what the grid draws beside its rows, and how it is scrolled and held. */
export function useGantt(setup: GanttSetup): Gantt {
  const { model, widthPx, texts, startAt, describe, Row = GanttRow } = setup;
  const { axis } = model;
  const scroll = useTimeScroll(axis, widthPx, startAt);
  const { span, bar, onScroll, scrollPx } = scroll;
  const onPointerDown = usePointerDrag({
    model,
    idOfLine: setup.idOfLine,
    scrollPx,
    onCommand: setup.onCommand,
  });
  const onKey = useBarKeys(setup);
  const cell = useMemo(() => ({ widthPx, Row, describe, onKey }), [widthPx, Row, describe, onKey]);
  const aside = useMemo(
    (): GridAside => ({
      label: texts.timeLine,
      cell,
      head: <GanttHead axis={axis} span={span} />,
      ground: <GanttGround axis={axis} span={span} />,
      Between: GanttLinks,
      foot: (
        <section
          ref={bar}
          className={styles.foot}
          style={{ width: widthPx }}
          onScroll={onScroll}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
          tabIndex={0}
          aria-label={texts.scrollTime}
        >
          <div style={{ width: axis.widthPx }} />
        </section>
      ),
    }),
    [texts, cell, axis, span, bar, widthPx, onScroll],
  );
  const { pointed } = model;
  const current = useRef(setup.idOfLine);
  current.current = setup.idOfLine;
  const onPointerOver = useCallback(
    ({ target }: PointerEvent) => {
      const cell = target instanceof Element ? target.closest<HTMLElement>('[data-aside][data-line]') : null;
      pointed.set(cell === null ? undefined : current.current(Number(cell.dataset['line'])));
    },
    [pointed],
  );
  return { aside, scroll, onPointerDown, onPointerOver };
}

/** Goes around the grid whose bars it draws. */
export function GanttSurface({
  model,
  gantt,
  isMoving,
  className,
  children,
}: {
  readonly model: GanttModel;
  readonly gantt: Gantt;
  /** Bars slide to where they are now. */
  readonly isMoving: boolean;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}) {
  return (
    <GanttContext value={model}>
      <div
        ref={gantt.scroll.surface}
        className={classes(styles.surface, className)}
        data-moving={isMoving ? '' : undefined}
        data-editable={model.canEdit ? '' : undefined}
        onPointerDown={gantt.onPointerDown}
        onPointerOver={gantt.onPointerOver}
      >
        {children}
      </div>
    </GanttContext>
  );
}
