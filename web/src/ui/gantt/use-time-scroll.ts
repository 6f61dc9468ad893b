import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { PlanMinute } from './plan-time.ts';
import { minuteAt, pxOf, type TimeAxis, type TimeSpan } from './time-axis.ts';

export interface TimeScroll {
  /** The scroll bar below the time line. */
  readonly bar: RefObject<HTMLDivElement | null>;
  /** The element that holds the rows: how far they are scrolled is a variable of its style. */
  readonly surface: RefObject<HTMLDivElement | null>;
  readonly onScroll: () => void;
  /** The part that is drawn: what is in sight, and as much again on both sides. */
  readonly span: TimeSpan;
  readonly showMinute: (minute: PlanMinute) => void;
  readonly scrollPx: () => number;
}

/** Scrolls the time line by moving one variable; head and ground are drawn anew only when the drawn part runs out. */
export function useTimeScroll(axis: TimeAxis, windowPx: number, start: PlanMinute): TimeScroll {
  const bar = useRef<HTMLDivElement>(null);
  const surface = useRef<HTMLDivElement>(null);
  const centre = useRef<PlanMinute>(undefined);
  const [chunk, setChunk] = useState(0);
  const chunkPx = Math.max(200, windowPx);

  const place = useCallback(
    (px: number) => {
      surface.current?.style.setProperty('--gantt-x', `${-px}px`);
      setChunk(Math.floor(px / chunkPx));
    },
    [chunkPx],
  );
  const onScroll = useCallback(() => {
    const px = bar.current?.scrollLeft ?? 0;
    centre.current = minuteAt(axis, px + windowPx / 2);
    place(px);
  }, [axis, windowPx, place]);
  const showMinute = useCallback(
    (minute: PlanMinute) => {
      if (bar.current === null) return;
      bar.current.scrollLeft = pxOf(axis, minute) - windowPx / 2;
      onScroll();
    },
    [axis, windowPx, onScroll],
  );
  // Another zoom or width keeps the same moment in the middle.
  useLayoutEffect(() => {
    const element = bar.current;
    if (element === null || windowPx <= 0) return;
    const px =
      pxOf(axis, centre.current ?? start) - (centre.current === undefined ? windowPx * 0.3 : windowPx / 2);
    element.scrollLeft = px;
    place(element.scrollLeft);
    centre.current = minuteAt(axis, element.scrollLeft + windowPx / 2);
  }, [axis, windowPx, start, place]);
  useEffect(() => {
    const element = surface.current;
    const onWheel = (event: WheelEvent) => {
      const by = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
      const isOnTime = event.target instanceof Element && event.target.closest('[data-aside]') !== null;
      if (by === 0 || !isOnTime || bar.current === null) return;
      event.preventDefault();
      bar.current.scrollLeft += by;
    };
    element?.addEventListener('wheel', onWheel, { passive: false });
    return () => element?.removeEventListener('wheel', onWheel);
  }, []);
  const span = useMemo(
    () => ({ from: minuteAt(axis, (chunk - 1) * chunkPx), to: minuteAt(axis, (chunk + 2) * chunkPx) }),
    [axis, chunk, chunkPx],
  );
  return useMemo(
    () => ({ bar, surface, onScroll, span, showMinute, scrollPx: () => bar.current?.scrollLeft ?? 0 }),
    [onScroll, span, showMinute],
  );
}
