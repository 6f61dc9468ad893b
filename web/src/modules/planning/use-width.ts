import { type RefObject, useLayoutEffect, useState } from 'react';

/** The width of an element in whole pixels; undefined until it is measured. */
export function useWidth(element: RefObject<HTMLElement | null>): number | undefined {
  const [width, setWidth] = useState<number>();
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    const update = () => setWidth(Math.floor(current.getBoundingClientRect().width));
    update();
    const observer = new ResizeObserver(update);
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
