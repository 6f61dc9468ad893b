import { useEffect } from 'react';
import { usePath } from '../ui/address.tsx';
import { useCurrentTitle } from './page-title.tsx';

const storageKey = 'regie.recent';
const most = 8;

export interface RecentPage {
  readonly path: string;
  readonly title: string;
}

function isRecentPage(value: unknown): value is RecentPage {
  return (
    typeof value === 'object' &&
    value !== null &&
    'path' in value &&
    typeof value.path === 'string' &&
    'title' in value &&
    typeof value.title === 'string'
  );
}

/** Records that were open in this tab, the latest first. The tab forgets them when it is closed. */
export function readRecentPages(): readonly RecentPage[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(storageKey) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isRecentPage) : [];
  } catch {
    return [];
  }
}

export function forgetRecentPages(): void {
  try {
    sessionStorage.removeItem(storageKey);
  } catch {
    // Nothing was kept either.
  }
}

/** Keeps which records were open; pages themselves are a key away. */
export function useRecentPages(): void {
  const path = usePath();
  const title = useCurrentTitle()?.title;
  useEffect(() => {
    if (title === undefined || !/\/[A-Z]{1,2}-\d+$/.test(path)) return;
    const others = readRecentPages().filter((page) => page.path !== path);
    try {
      sessionStorage.setItem(storageKey, JSON.stringify([{ path, title }, ...others].slice(0, most)));
    } catch {
      // A browser that keeps nothing shows none.
    }
  }, [path, title]);
}
