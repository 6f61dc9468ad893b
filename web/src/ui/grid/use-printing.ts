import { useSyncExternalStore } from 'react';

function subscribe(onChange: () => void): () => void {
  const media = window.matchMedia('print');
  media.addEventListener('change', onChange);
  return () => media.removeEventListener('change', onChange);
}

/** Whether the page is being printed: then every row is drawn, not only those on screen. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia('print').matches);
}
