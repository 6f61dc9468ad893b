import { type ReactNode, type RefObject, useLayoutEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import styles from './grid.module.css';

interface Place {
  readonly left: number;
  readonly width: number;
  readonly top?: number;
  readonly bottom?: number;
}

function placeBeside(anchor: HTMLElement): Place {
  const { left, width, top, bottom } = anchor.getBoundingClientRect();
  const isTight = window.innerHeight - bottom < 280 && top > window.innerHeight - bottom;
  const edge = Math.min(left, Math.max(0, window.innerWidth - 200));
  return isTight
    ? { left: edge, width, bottom: window.innerHeight - top }
    : { left: edge, width, top: bottom };
}

/** A surface below an element, or above it where there is no room; outside every scroller, so that none cuts it off. */
export function Below({
  anchor,
  children,
}: {
  readonly anchor: RefObject<HTMLElement | null>;
  readonly children: ReactNode;
}) {
  const [place, setPlace] = useState<Place>();
  useLayoutEffect(() => {
    const move = () => {
      if (anchor.current !== null) setPlace(placeBeside(anchor.current));
    };
    move();
    window.addEventListener('scroll', move, true);
    window.addEventListener('resize', move);
    return () => {
      window.removeEventListener('scroll', move, true);
      window.removeEventListener('resize', move);
    };
  }, [anchor]);
  if (place === undefined) return null;
  const { left, width, top, bottom } = place;
  return createPortal(
    <div className={styles.below} style={{ left, minWidth: width, top, bottom }}>
      {children}
    </div>,
    // Inside the main landmark, so that nothing of the page stands outside one.
    document.querySelector('main') ?? document.body,
  );
}
