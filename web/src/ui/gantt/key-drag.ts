import type { Press } from '../grid/index.ts';
import type { Bar } from './bar-shape.ts';
import type { BarPart, GanttCommand } from './commands.ts';
import type { BarDrag, Drag } from './drag-store.ts';
import { keyStepOf, type TimeAxis } from './time-axis.ts';

/** What a key does to a bar that has the focus. */
export type KeyDragStep =
  | { readonly kind: 'hold'; readonly drag: BarDrag }
  | { readonly kind: 'drop'; readonly command: GanttCommand | undefined; readonly isKeyUsed: boolean }
  | { readonly kind: 'cancel' };

/**
 * Arrows move the bar by a day, or an hour where hours are drawn; with Shift its end; with Control and Shift its
 * progress, by five percent. Enter keeps it, Esc puts it back, any other key of the grid keeps it and goes on.
 */
export function keyDrag(
  press: Press,
  id: string,
  bar: Bar,
  axis: TimeAxis,
  held: Drag | undefined,
): KeyDragStep | undefined {
  const by = press.key === 'ArrowRight' ? 1 : press.key === 'ArrowLeft' ? -1 : 0;
  const own = held?.kind === 'bar' && held.id === id ? held : undefined;
  if (by !== 0 && !press.isAlt) {
    const part: BarPart = press.isShift ? (press.isControl ? 'progress' : 'finish') : 'whole';
    const begun = own?.part === part ? own : undefined;
    const step = keyStepOf(axis);
    const minutes = part === 'progress' ? 0 : (begun?.minutes ?? 0) + by * step;
    const progress = Math.max(
      0,
      Math.min(1, Math.round(((begun?.progress ?? bar.progress) + by * 0.05) * 100) / 100),
    );
    const isBackward = part === 'finish' && bar.finish + minutes < bar.start;
    return {
      kind: 'hold',
      drag: { kind: 'bar', id, part, minutes: isBackward ? minutes - by * step : minutes, progress },
    };
  }
  if (own === undefined) return undefined;
  if (press.key === 'Escape') return { kind: 'cancel' };
  return { kind: 'drop', command: commandOf(own), isKeyUsed: press.key === 'Enter' };
}

function commandOf({ id, part, minutes, progress }: BarDrag): GanttCommand | undefined {
  if (part === 'progress') return { do: 'progress', id, progress };
  return minutes === 0 ? undefined : { do: 'shift', id, part, minutes };
}
