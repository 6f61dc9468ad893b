import type { BarPart } from './commands.ts';

/** A bar that is held: what it would become. Nothing is sent until it is let go. */
export interface BarDrag {
  readonly kind: 'bar';
  readonly id: string;
  readonly part: BarPart;
  readonly minutes: number;
  /** From 0 to 1, where the progress is held. */
  readonly progress: number;
}

/** A line that is drawn from the end of a bar. */
export interface LinkDrag {
  readonly kind: 'link';
  readonly id: string;
  readonly fromFinish: boolean;
  /** Where the pointer is, on the time line and below the first row. */
  /** The middle of the row it begins in. */
  readonly fromY: number;
  readonly x: number;
  readonly y: number;
  readonly target: { readonly id: string; readonly line: number; readonly isFinish: boolean } | undefined;
}

/** A row that is held by its bar and goes up or down; its dates stay. */
export interface RowDrag {
  readonly kind: 'row';
  readonly id: string;
  readonly line: number;
  readonly toLine: number;
}

export type Drag = BarDrag | LinkDrag | RowDrag;

export interface Store<T> {
  readonly get: () => T | undefined;
  readonly set: (value: T | undefined) => void;
  readonly subscribe: (listener: () => void) => () => void;
}
export type DragStore = Store<Drag>;

/** Kept outside the state of React, so that only the row that is held or pointed at is drawn again. */
export function makeStore<T>(): Store<T> {
  const listeners = new Set<() => void>();
  let value: T | undefined;
  return {
    get: () => value,
    set: (next) => {
      if (next === value) return;
      value = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
