import { type RefObject, useLayoutEffect, useState } from 'react';

const leastHeightPx = 320;
const usualBelowPx = 40;

interface Room {
  readonly widthPx: number;
  readonly heightPx: number;
}

function measure(element: HTMLElement, belowPx: number): Room {
  const { top, width } = element.getBoundingClientRect();
  const topOnPage = top + window.scrollY;
  return {
    widthPx: Math.round(width),
    heightPx: Math.round(Math.max(leastHeightPx, window.innerHeight - topOnPage - belowPx)),
  };
}

/** The width of an element, and the height from its top to the bottom of the window. */
export function useRoom(element: RefObject<HTMLElement | null>, belowPx = usualBelowPx): Room {
  const [room, setRoom] = useState<Room>({ widthPx: 1024, heightPx: 600 });
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    const update = () =>
      setRoom((now) => {
        const next = measure(current, belowPx);
        return next.widthPx === now.widthPx && next.heightPx === now.heightPx ? now : next;
      });
    update();
    // What stands above it may grow, such as the sentence of the page when it is computed.
    const observer = new ResizeObserver(update);
    observer.observe(current);
    observer.observe(document.body);
    window.addEventListener('resize', update);
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', update);
    };
  }, [element, belowPx]);
  return room;
}
