import { parseSearch } from '../../shell/search-text.ts';
import type { Search } from '../../ui/index.ts';

/**
 * The page to go to after sign-in. The address may come from anybody, so only a path of our own counts: anything that
 * a browser could take for another host leads to the first page.
 */
export function readNext(next: string | undefined): { readonly path: string; readonly search: Search } {
  const home = { path: '/', search: {} };
  if (next === undefined || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(next)) return home;
  const url = new URL(next, 'http://own.invalid');
  if (url.host !== 'own.invalid' || url.pathname.startsWith('/sign-in') || url.pathname.startsWith('//'))
    return home;
  return { path: url.pathname, search: parseSearch(url.search) };
}
