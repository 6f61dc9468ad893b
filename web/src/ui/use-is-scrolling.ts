import { type RefObject, useEffect, useState } from 'react';

/** Whether an element holds more than it shows, so that it must be reachable by keyboard. */
export function useIsScrolling(place: RefObject<HTMLElement | null>): boolean {
  const [isScrolling, setScrolling] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => setScrolling(element.scrollWidth > element.clientWidth + 1));
    observer.observe(element);
    return () => observer.disconnect();
  }, [place]);
  return isScrolling;
}
