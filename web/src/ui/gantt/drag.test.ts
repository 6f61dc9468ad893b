import { expect, test } from 'vitest';
import type { Bar } from './bar-shape.ts';
import type { BarDrag } from './drag-store.ts';
import { keyDrag } from './key-drag.ts';
import { linkPath } from './link-path.ts';
import { previewBar } from './preview-bar.ts';
import { zoomAxis } from './time-axis.ts';
import { commandOfDrag } from './use-pointer-drag.ts';

const bar: Bar = {
  kind: 'task',
  start: 100_000,
  finish: 104_000,
  pieces: null,
  progress: 0.2,
  isCritical: false,
  isManual: false,
  isInactive: false,
  baseline: null,
  deadline: null,
  label: null,
};
const axis = zoomAxis({ from: 0, to: 200_000 }, 'week', 800);
const press = (key: string, more = {}) => ({ key, isShift: false, isControl: false, isAlt: false, ...more });

/** Holds the bar with keys, one after the other. */
function hold(...keys: readonly ReturnType<typeof press>[]): BarDrag | undefined {
  let held: BarDrag | undefined;
  for (const key of keys) {
    const step = keyDrag(key, '1', bar, axis, held);
    if (step?.kind === 'hold') held = step.drag;
  }
  return held;
}

test('arrows move a bar by days, and Enter asks for as many', () => {
  const held = hold(press('ArrowRight'), press('ArrowRight'), press('ArrowLeft'));
  expect(held).toMatchObject({ part: 'whole', minutes: 1440 });
  expect(keyDrag(press('Enter'), '1', bar, axis, held)).toEqual({
    kind: 'drop',
    command: { do: 'shift', id: '1', part: 'whole', minutes: 1440 },
    isKeyUsed: true,
  });
});

test('Escape puts a held bar back and asks for nothing; without one it is left to the grid', () => {
  expect(keyDrag(press('Escape'), '1', bar, axis, hold(press('ArrowRight')))).toEqual({ kind: 'cancel' });
  expect(keyDrag(press('Escape'), '1', bar, axis, undefined)).toBeUndefined();
});

test('Shift holds the end, which never comes before the start; Control and Shift the progress', () => {
  const shift = { isShift: true };
  expect(hold(press('ArrowRight', shift))).toMatchObject({ part: 'finish', minutes: 1440 });
  const far = hold(...Array.from({ length: 9 }, () => press('ArrowLeft', shift)));
  expect(bar.finish + (far?.minutes ?? 0)).toBeGreaterThanOrEqual(bar.start);
  expect(hold(press('ArrowRight', { isShift: true, isControl: true }))?.progress).toBe(0.25);
});

test('going on to another row keeps what is held, and the key does what it does', () => {
  const step = keyDrag(press('ArrowDown'), '1', bar, axis, hold(press('ArrowRight')));
  expect(step).toMatchObject({ kind: 'drop', isKeyUsed: false });
});

test('a bar let go where it was, or a row between itself and its neighbours, asks for nothing', () => {
  expect(commandOfDrag({ kind: 'bar', id: '1', part: 'whole', minutes: 0, progress: 0.2 })).toBeUndefined();
  expect(commandOfDrag({ kind: 'row', id: '1', line: 4, toLine: 4 })).toBeUndefined();
  expect(commandOfDrag({ kind: 'row', id: '1', line: 4, toLine: 3 })).toBeUndefined();
  const aimless = {
    kind: 'link',
    id: '1',
    fromFinish: true,
    fromY: 0,
    x: 0,
    y: 0,
    target: undefined,
  } as const;
  expect(commandOfDrag(aimless)).toBeUndefined();
});

test('a row that is held goes up or down and keeps its dates', () => {
  const drag = { kind: 'row', id: '1', line: 4, toLine: 8 } as const;
  expect(commandOfDrag(drag)).toEqual({ do: 'reorder', id: '1', toLine: 8 });
  expect(previewBar(bar, drag)).toBe(bar);
});

test('ends that are dragged past each other stop where the other is', () => {
  const drag = (part: 'start' | 'finish', minutes: number): BarDrag => ({
    kind: 'bar',
    id: '1',
    part,
    minutes,
    progress: 0,
  });
  expect(previewBar(bar, drag('start', 9000)).start).toBe(bar.finish);
  expect(previewBar(bar, drag('finish', -9000)).finish).toBe(bar.start);
});

test('a line leaves and arrives at the side of the end that it joins', () => {
  const at = (x: number, y: number, isFinish: boolean) => ({ x, y, isFinish });
  expect(linkPath(at(100, 16, true), at(140, 48, false)).line).toBe('M100 16H107V48H140');
  // The successor begins earlier: around it, through the gap above its row.
  expect(linkPath(at(100, 16, true), at(60, 48, false)).line).toBe('M100 16H107V33H53V48H60');
  expect(linkPath(at(40, 16, false), at(60, 48, false)).line).toBe('M40 16H33V48H60');
  expect(linkPath(at(100, 16, true), at(90, 48, true)).line).toBe('M100 16H107V48H90');
});
