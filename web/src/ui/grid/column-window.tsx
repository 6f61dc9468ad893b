import { type RefObject, useEffect, useRef } from 'react';
import type { GridAside } from './aside.ts';
import type { GridColumn } from './cell.ts';
import styles from './grid.module.css';

/** Brings the active cell into the window in which the columns scroll. */
export function showInWindow(frame: HTMLElement, cell: HTMLElement): void {
  const moving = cell.closest<HTMLElement>(`.${styles.moving}`);
  const bar = frame.querySelector<HTMLElement>('[data-column-bar]');
  const shown = moving?.parentElement;
  if (moving === null || bar === null || shown === null || shown === undefined) return;
  const left = cell.getBoundingClientRect().left - moving.getBoundingClientRect().left;
  if (left < bar.scrollLeft) bar.scrollLeft = left;
  else if (left + cell.offsetWidth > bar.scrollLeft + shown.clientWidth)
    bar.scrollLeft = left + cell.offsetWidth - shown.clientWidth;
}

/** A browser that brings a cell into sight by itself, as searching does, scrolls one window: all go along. */
function useStrayWindows(frame: RefObject<HTMLElement | null>, bar: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = frame.current;
    const onScroll = ({ target }: Event) => {
      if (!(target instanceof HTMLElement) || !target.matches(`.${styles.window}`)) return;
      if (target.scrollLeft === 0 || bar.current === null) return;
      bar.current.scrollLeft += target.scrollLeft;
      target.scrollLeft = 0;
    };
    element?.addEventListener('scroll', onScroll, true);
    return () => element?.removeEventListener('scroll', onScroll, true);
  }, [frame, bar]);
}

/** Sideways turns of the wheel over the columns move their scroll bar. */
function useWheel(frame: RefObject<HTMLElement | null>, bar: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = frame.current;
    const onWheel = (event: WheelEvent) => {
      const by = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
      const isOnAside = event.target instanceof Element && event.target.closest('[data-aside]') !== null;
      if (by === 0 || isOnAside || bar.current === null) return;
      event.preventDefault();
      bar.current.scrollLeft += by;
    };
    element?.addEventListener('wheel', onWheel, { passive: false });
    return () => element?.removeEventListener('wheel', onWheel);
  }, [frame, bar]);
}

/**
 * Below a grid with a part at the right: the scroll bar of the columns beside that of the part. Rows hold their columns
 * in windows that one variable moves, because hundreds of cells that stick would each be a layer of the browser.
 */
export function GridFoot({
  frame,
  aside,
  columns,
  frozenPx,
  label,
}: {
  readonly frame: RefObject<HTMLElement | null>;
  readonly aside: GridAside;
  /** Those that scroll. */
  readonly columns: readonly GridColumn[];
  readonly frozenPx: number;
  readonly label: string;
}) {
  const bar = useRef<HTMLElement>(null);
  useWheel(frame, bar);
  useStrayWindows(frame, bar);
  const widthPx = columns.reduce((sum, column) => sum + column.widthPx, 0);
  return (
    <div className={styles.foot}>
      <section
        ref={bar}
        className={styles.columnBar}
        style={{ marginInlineStart: frozenPx }}
        data-column-bar=""
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        aria-label={label}
        onScroll={(event) =>
          frame.current?.style.setProperty('--grid-x', `${-event.currentTarget.scrollLeft}px`)
        }
      >
        <div style={{ width: widthPx }} />
      </section>
      {aside.foot}
    </div>
  );
}
