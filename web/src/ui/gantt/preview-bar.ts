import type { Bar } from './bar-shape.ts';
import type { Drag } from './drag-store.ts';

/** The bar as it would become, for as long as it is held; the server decides when it is let go. */
export function previewBar(bar: Bar, drag: Drag | undefined): Bar {
  if (drag?.kind !== 'bar') return bar;
  const { part, minutes } = drag;
  if (part === 'progress') return { ...bar, progress: drag.progress };
  const start = part === 'finish' ? bar.start : bar.start + minutes;
  const finish = part === 'start' ? bar.finish : bar.finish + minutes;
  const pieces = part === 'whole' ? (bar.pieces?.map((minute) => minute + minutes) ?? null) : null;
  return {
    ...bar,
    start: part === 'start' ? Math.min(start, bar.finish) : start,
    finish: part === 'finish' ? Math.max(finish, bar.start) : finish,
    pieces,
  };
}
