import { type RefObject, useEffect, useRef } from 'react';

/** How long a page may take before the focus stays where it is. */
const patienceMs = 3000;

/**
 * After going to another page the focus is on its title, so that who listens hears where they are and Tab continues
 * from there. A page that focuses something itself keeps that.
 */
export function useFocusOnPage(main: RefObject<HTMLElement | null>, path: string): void {
  const isFirst = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of path is the occasion
  useEffect(() => {
    const place = main.current;
    if (isFirst.current || place === null) {
      isFirst.current = false;
      return undefined;
    }
    const focusTitle = () => {
      const title = place.querySelector<HTMLElement>('h1');
      const active = document.activeElement;
      const isTaken = active !== place && place.contains(active);
      if (title === null || isTaken) return isTaken;
      title.focus({ preventScroll: true });
      return true;
    };
    // The former page is still there in this moment.
    const observer = new MutationObserver(() => {
      if (focusTitle()) observer.disconnect();
    });
    const timer = setTimeout(() => {
      if (!focusTitle()) observer.observe(place, { childList: true, subtree: true });
    }, 30);
    const end = setTimeout(() => observer.disconnect(), patienceMs);
    return () => {
      clearTimeout(timer);
      clearTimeout(end);
      observer.disconnect();
    };
  }, [path, main]);
}
