import { type PointerEvent as ReactPointerEvent, useCallback, useEffect, useRef } from 'react';
import { linePx } from '../grid/index.ts';
import type { BarPart, GanttCommand } from './commands.ts';
import type { Drag, LinkDrag } from './drag-store.ts';
import type { GanttModel } from './gantt-model.ts';
import { pxOf, stepOf } from './time-axis.ts';

/** Less is a click. */
const leastMovePx = 4;

export interface DragSetup {
  readonly model: GanttModel;
  readonly idOfLine: (line: number) => string | undefined;
  readonly scrollPx: () => number;
  readonly onCommand: (command: GanttCommand) => Promise<unknown>;
}

interface Start {
  readonly id: string;
  readonly line: number;
  readonly part: string;
  readonly x: number;
  readonly y: number;
}

function lineUnder(x: number, y: number): { readonly line: number; readonly cell: HTMLElement } | undefined {
  const cell = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-line]');
  return cell === null || cell === undefined ? undefined : { line: Number(cell.dataset['line']), cell };
}

function linkDrag(start: Start, event: PointerEvent, setup: DragSetup, last: Drag | undefined): LinkDrag {
  const { model, idOfLine, scrollPx } = setup;
  const under = lineUnder(event.clientX, event.clientY);
  const before = last?.kind === 'link' ? last : undefined;
  const shape = {
    kind: 'link',
    id: start.id,
    fromFinish: start.part === 'link-finish',
    fromY: start.line * linePx + linePx / 2,
  } as const;
  if (under === undefined) return { ...shape, x: before?.x ?? 0, y: before?.y ?? 0, target: undefined };
  const box = under.cell.getBoundingClientRect();
  const x = event.clientX - box.left + scrollPx();
  const id = idOfLine(under.line);
  const bar = id === undefined || id === start.id ? undefined : model.barOf(id);
  const middle = bar === undefined ? 0 : (pxOf(model.axis, bar.start) + pxOf(model.axis, bar.finish)) / 2;
  return {
    ...shape,
    x,
    y: under.line * linePx + event.clientY - box.top,
    target:
      bar === undefined || id === undefined ? undefined : { id, line: under.line, isFinish: x > middle },
  };
}

const barParts: Readonly<Record<string, BarPart>> = {
  whole: 'whole',
  start: 'start',
  finish: 'finish',
  progress: 'progress',
};

/** What is held after a move of the pointer. A bar goes along one axis only: sooner or later, or up or down. */
function dragAfter(
  start: Start,
  event: PointerEvent,
  setup: DragSetup,
  last: Drag | undefined,
): Drag | undefined {
  const dx = event.clientX - start.x;
  const dy = event.clientY - start.y;
  if (last === undefined && Math.hypot(dx, dy) < leastMovePx) return undefined;
  const part = barParts[start.part];
  if (part === undefined) return linkDrag(start, event, setup, last);
  const isVertical =
    last === undefined ? part === 'whole' && Math.abs(dy) > Math.abs(dx) : last.kind === 'row';
  if (isVertical) {
    const line =
      lineUnder(event.clientX, event.clientY)?.line ?? (last?.kind === 'row' ? last.toLine : start.line);
    return { kind: 'row', id: start.id, line: start.line, toLine: line > start.line ? line : line - 1 };
  }
  const { model } = setup;
  const bar = model.barOf(start.id);
  if (bar === undefined) return undefined;
  const widthPx = Math.max(1, pxOf(model.axis, bar.finish) - pxOf(model.axis, bar.start));
  return {
    kind: 'bar',
    id: start.id,
    part,
    minutes: part === 'progress' ? 0 : stepOf(model.axis, dx),
    progress: Math.max(0, Math.min(1, bar.progress + dx / widthPx)),
  };
}

/** What letting go means; nothing when all is where it was. */
export function commandOfDrag(drag: Drag): GanttCommand | undefined {
  if (drag.kind === 'row')
    return drag.toLine === drag.line || drag.toLine === drag.line - 1
      ? undefined
      : { do: 'reorder', id: drag.id, toLine: drag.toLine };
  if (drag.kind === 'link')
    return drag.target === undefined
      ? undefined
      : {
          do: 'link',
          fromId: drag.id,
          toId: drag.target.id,
          fromFinish: drag.fromFinish,
          toFinish: drag.target.isFinish,
        };
  if (drag.part === 'progress')
    return { do: 'progress', id: drag.id, progress: Math.round(drag.progress * 100) / 100 };
  return drag.minutes === 0
    ? undefined
    : { do: 'shift', id: drag.id, part: drag.part, minutes: drag.minutes };
}

/** Holds bars, their ends, their progress and their links with the pointer. Esc puts everything back and sends nothing. */
export function usePointerDrag(setup: DragSetup): (event: ReactPointerEvent) => void {
  const current = useRef(setup);
  current.current = setup;
  const stop = useRef<() => void>(undefined);
  useEffect(() => () => stop.current?.(), []);
  return useCallback((down: ReactPointerEvent) => {
    const { model, idOfLine } = current.current;
    const part = down.target instanceof HTMLElement ? down.target.closest<HTMLElement>('[data-part]') : null;
    const line = Number(part?.closest<HTMLElement>('[data-line]')?.dataset['line'] ?? -1);
    const id = idOfLine(line);
    if (part === null || id === undefined || down.button !== 0 || !model.canEdit || !model.canDrag(id))
      return;
    const start: Start = { id, line, part: part.dataset['part'] ?? '', x: down.clientX, y: down.clientY };
    part.setPointerCapture(down.pointerId);
    const { drag } = model;
    const onMove = (event: PointerEvent) => {
      drag.set(dragAfter(start, event, current.current, drag.get()));
    };
    const end = () => {
      window.removeEventListener('pointermove', onMove);
      window.removeEventListener('pointerup', onUp);
      window.removeEventListener('pointercancel', onCancel);
      window.removeEventListener('keydown', onKey, true);
      stop.current = undefined;
    };
    const onCancel = () => {
      end();
      drag.set(undefined);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      onCancel();
    };
    const onUp = () => {
      end();
      const held = drag.get();
      const command = held === undefined ? undefined : commandOfDrag(held);
      if (command === undefined) drag.set(undefined);
      else
        void current.current.onCommand(command).finally(() => {
          if (drag.get() === held) drag.set(undefined);
        });
    };
    window.addEventListener('pointermove', onMove);
    window.addEventListener('pointerup', onUp);
    window.addEventListener('pointercancel', onCancel);
    window.addEventListener('keydown', onKey, true);
    stop.current = onCancel;
  }, []);
}
