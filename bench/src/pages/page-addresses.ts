import { resolve } from 'node:path';
import type { BrowserContext } from 'playwright-core';

/** One page as the route table of the web declares it. */
interface DeclaredPage {
  readonly path: string;
  readonly isPublic?: true;
}

/** Where an example of a page is seen. */
export interface PageAddress {
  readonly route: string;
  readonly path: string;
  readonly isPublic: boolean;
}

const table = resolve(import.meta.dirname, '../../../web/src/shell/routes.ts');

/** What a page is opened with that says little without. */
const searchOf: Readonly<Record<string, string>> = {
  '/setup': '?token=x',
  '/activate': '?token=x',
  '/unsubscribe': '?token=x.mentioned.x',
  '/search': '?q=project',
};

/** What the example has nothing of: the one that is seen is made. */
const made: Readonly<Record<string, object>> = {
  webhooks: { url: 'https://example.org/news', description: 'Archief', subjects: [] },
};

/** The number of the first record of a list: what stands for `$id` in the path of its page. */
async function firstOf(context: BrowserContext, url: string, list: string): Promise<string> {
  const data = made[list];
  if (data !== undefined)
    await context.request.post(`${url}/api/${list}`, { data, headers: { 'Regie-Request': '1' } });
  const ask = async (query: string) => await context.request.get(`${url}/api/${list}${query}`);
  // A short list has no pages.
  const paged = await ask('?limit=1');
  const answer = paged.status() === 400 ? await ask('') : paged;
  if (!answer.ok()) throw new Error(`no example for a page below /${list}: ${answer.status()}`);
  const { rows }: { rows: readonly { key?: string; id: string }[] } = await answer.json();
  const [first] = rows;
  if (first === undefined) throw new Error(`the example has nothing in ${list}`);
  return first.key ?? first.id;
}

/**
 * An address for every page in the route table, so that a page that is added is visited too. A parameter is filled
 * with the first record of the list that its path begins with; where there is no such list, this fails.
 */
export async function findAddresses(context: BrowserContext, url: string): Promise<readonly PageAddress[]> {
  const { pageRoutes }: { pageRoutes: readonly DeclaredPage[] } = await import(table);
  const found: PageAddress[] = [];
  for (const { path: route, isPublic = false } of pageRoutes) {
    const list = route.split('/')[1] ?? '';
    const parameters = route.match(/\$\w+/g) ?? [];
    if (parameters.length > 1) throw new Error(`${route} has more than one parameter`);
    const path = parameters.length === 0 ? route : route.replace(/\$\w+/, await firstOf(context, url, list));
    found.push({ route, path: `${path}${searchOf[route] ?? ''}`, isPublic });
  }
  if (found.length === 0) throw new Error('the route table has no pages');
  return found;
}
