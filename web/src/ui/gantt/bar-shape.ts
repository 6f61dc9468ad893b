import type { PlanMinute } from './plan-time.ts';
import { pxOf, type TimeAxis } from './time-axis.ts';

/** What a bar shows of one row; dates are as the server gave them. */
export interface Bar {
  readonly kind: 'task' | 'milestone' | 'summary';
  readonly start: PlanMinute;
  readonly finish: PlanMinute;
  /** [start, finish, start, finish ...] of a split activity; null for one piece. */
  readonly pieces: readonly PlanMinute[] | null;
  /** From 0 to 1. */
  readonly progress: number;
  readonly isCritical: boolean;
  readonly isManual: boolean;
  readonly isInactive: boolean;
  readonly baseline: { readonly start: PlanMinute; readonly finish: PlanMinute } | null;
  readonly deadline: PlanMinute | null;
  /** Beside a milestone: its date. */
  readonly label: string | null;
}

export interface Stretch {
  readonly leftPx: number;
  readonly widthPx: number;
}

/** A bar on the time line. */
export interface BarShape {
  readonly whole: Stretch;
  readonly pieces: readonly Stretch[];
  /** How much of each piece is done, in pixels. */
  readonly done: readonly number[];
  readonly baseline: Stretch | null;
  readonly deadlinePx: number | null;
}

/** Thinner would not be seen. */
const leastBarPx = 2;

function stretch(axis: TimeAxis, from: PlanMinute, to: PlanMinute, leastPx: number): Stretch {
  const leftPx = pxOf(axis, from);
  return { leftPx, widthPx: Math.max(leastPx, pxOf(axis, to) - leftPx) };
}

function pairs(moments: readonly PlanMinute[]): readonly (readonly [PlanMinute, PlanMinute])[] {
  const found: (readonly [PlanMinute, PlanMinute])[] = [];
  for (let index = 0; index + 1 < moments.length; index += 2)
    found.push([moments[index] ?? 0, moments[index + 1] ?? 0]);
  return found;
}

/** Progress fills the pieces one after the other. */
function doneOf(pieces: readonly Stretch[], progress: number): readonly number[] {
  let left = pieces.reduce((sum, { widthPx }) => sum + widthPx, 0) * Math.max(0, Math.min(1, progress));
  return pieces.map(({ widthPx }) => {
    const done = Math.min(widthPx, left);
    left -= done;
    return Math.round(done);
  });
}

export function shapeOf(axis: TimeAxis, bar: Bar): BarShape {
  const least = bar.kind === 'milestone' ? 0 : leastBarPx;
  const whole = stretch(axis, bar.start, bar.finish, least);
  const pieces =
    bar.pieces === null || bar.kind !== 'task'
      ? [whole]
      : pairs(bar.pieces).map(([from, to]) => stretch(axis, from, to, least));
  return {
    whole,
    pieces,
    done: doneOf(pieces, bar.progress),
    baseline: bar.baseline === null ? null : stretch(axis, bar.baseline.start, bar.baseline.finish, least),
    deadlinePx: bar.deadline === null ? null : pxOf(axis, bar.deadline),
  };
}
