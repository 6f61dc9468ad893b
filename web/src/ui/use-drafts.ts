import { useRef, useState } from 'react';

export interface Draft<T> {
  /** Stays the same while the row is there, whatever goes before it. */
  readonly number: number;
  readonly value: T;
}

/** Rows of a form that are added, filled in and taken out before anything is sent. */
export interface Drafts<T> {
  readonly all: readonly Draft<T>[];
  readonly values: readonly T[];
  add(value: T): void;
  change(number: number, value: T): void;
  remove(number: number): void;
  /** Puts a row before the one that stands before it. */
  moveUp(number: number): void;
}

export function useDrafts<T>(first: () => readonly T[]): Drafts<T> {
  const [all, setAll] = useState(() => first().map((value, number) => ({ number, value })));
  const next = useRef(all.length);
  return {
    all,
    values: all.map(({ value }) => value),
    add: (value) => {
      const number = next.current;
      next.current += 1;
      setAll((now) => [...now, { number, value }]);
    },
    change: (number, value) =>
      setAll((now) => now.map((one) => (one.number === number ? { number, value } : one))),
    remove: (number) => setAll((now) => now.filter((one) => one.number !== number)),
    moveUp: (number) =>
      setAll((now) => {
        const place = now.findIndex((one) => one.number === number);
        const moved = now[place];
        if (moved === undefined || place === 0) return now;
        const others = now.filter((one) => one !== moved);
        return [...others.slice(0, place - 1), moved, ...others.slice(place - 1)];
      }),
  };
}
