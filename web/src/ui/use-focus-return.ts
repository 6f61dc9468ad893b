import { useEffect, useRef } from 'react';

/** What had the focus before something was laid over the page has it again afterwards, unless it went elsewhere. */
export function useFocusReturn(isOpen: boolean): void {
  const opener = useRef<Element | null>(null);
  // Read while rendering: what is laid over the page takes the focus before any effect of it runs.
  if (isOpen && opener.current === null) opener.current = document.activeElement;
  useEffect(() => {
    if (!isOpen) return undefined;
    return () => {
      const before = opener.current;
      opener.current = null;
      setTimeout(() => {
        const isFree = document.activeElement === null || document.activeElement === document.body;
        if (isFree && before instanceof HTMLElement && before.isConnected)
          before.focus({ preventScroll: true });
      });
    };
  }, [isOpen]);
}
