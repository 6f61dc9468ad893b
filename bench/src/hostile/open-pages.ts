import type { Browser, Page } from 'playwright-core';
import { settle } from '../pages/explore.ts';
import { openFreshPage } from '../pages/first-screen.ts';
import { findAddresses } from '../pages/page-addresses.ts';
import type { World } from '../testing.ts';

export interface PagesResult {
  readonly pages: number;
  readonly faults: readonly string[];
}

const widths = [1280, 390] as const;

/** Opens every page that shows the texts; none may act, none may be reported, none may push the page apart. */
export async function openPages(browser: Browser, url: string, world: World): Promise<PagesResult> {
  const page = await openFreshPage(browser, url, world.people['pmo']?.token);
  page.setDefaultTimeout(20_000);
  const faults: string[] = [];
  let where = '';
  page.on('dialog', (dialog) => {
    faults.push(`${where}: a dialog of the browser opened`);
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    if (/Content.Security.Policy/i.test(message.text()))
      faults.push(`${where}: ${message.text().slice(0, 200)}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !/^(data|blob):/.test(request.url()))
      faults.push(`${where}: asked ${request.url().slice(0, 100)}`);
  });
  page.on('pageerror', (error) => faults.push(`${where}: ${error.message.slice(0, 200)}`));
  const paths = await pathsOf(page, url);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    for (const path of paths) {
      where = `${path} at ${width}`;
      await page.goto(`${url}${path}`);
      await page.locator('h1').first().waitFor();
      await settle(page);
      faults.push(...(await look(page)).map((fault) => `${where}: ${fault}`));
    }
  }
  return { pages: paths.length * widths.length, faults };
}

/** All pages of the route table, and what lies behind the tabs of a project. */
async function pathsOf(page: Page, url: string): Promise<readonly string[]> {
  const addresses = await findAddresses(page.context(), url);
  const inside = addresses.filter(({ isPublic }) => !isPublic).map(({ path }) => path);
  const projects: { rows: readonly { key: string; code: string }[] } = await (
    await page.context().request.get(`${url}/api/projects?limit=100`)
  ).json();
  const bridge = projects.rows.find(({ code }) => code === 'BRUG')?.key ?? '';
  const tabs = ['risks', 'plan', 'history', 'comments', 'files'].map(
    (tab) => `/projects/${bridge}?tab=${tab}`,
  );
  return [...inside, `/projects/${bridge}`, ...tabs];
}

async function look(page: Page): Promise<readonly string[]> {
  const seen: { ran: boolean; width: number; wide: number; made: number } = await page.evaluate(`(() => ({
    ran: '__pwned' in window,
    width: document.documentElement.clientWidth,
    wide: document.documentElement.scrollWidth,
    made: document.querySelectorAll('main script, main iframe, main object, main embed, main base, main form[action], main a[href^="javascript"]').length,
  }))()`);
  return [
    ...(seen.ran ? ['a script ran'] : []),
    ...(seen.made > 0 ? [`${seen.made} elements were made of a text`] : []),
    ...(seen.wide > seen.width + 1 ? [`the page is ${seen.wide - seen.width} px too wide`] : []),
  ];
}
