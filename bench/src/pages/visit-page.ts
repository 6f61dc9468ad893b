import type { Browser, Page } from 'playwright-core';
import { answerAs, type Language } from './answers.ts';
import type { Check } from './check-state.ts';
import { explore, settle } from './explore.ts';
import { openFreshPage, signInOnPage } from './first-screen.ts';
import type { PageAddress } from './page-addresses.ts';

/** A browser page with the language that is read in it. */
export interface Reading {
  readonly page: Page;
  readonly url: string;
  readonly language: Language;
  readonly check: Check;
}

export interface Reader {
  readonly email: string;
  readonly password: string;
}

/** A browser page of somebody, or of nobody who is signed in. */
export async function openAs(
  browser: Browser,
  url: string,
  language: Language,
  reader?: Reader,
): Promise<Page> {
  const page = await openFreshPage(browser, url, undefined, language);
  page.setDefaultTimeout(15_000);
  await page.setViewportSize({ width: 1280, height: 560 });
  if (reader !== undefined) await signInOnPage(page, url, reader.email, reader.password);
  await answerAs(page, 'usual', language);
  return page;
}

export async function open({ page, url }: Reading, path: string): Promise<void> {
  await page.goto(`${url}${path}`);
  await page.locator('h1').first().waitFor();
  await settle(page);
}

/** Until the page has a title, or shows for as long as may be that it has none: what failed is asked again before. */
async function seeAnything(page: Page, mostMs: number): Promise<void> {
  await page.locator('main').waitFor();
  await page
    .locator('h1')
    .first()
    .waitFor({ timeout: mostMs })
    .catch(() => undefined);
  await settle(page);
}

/** A page as it opens, without rows, without an answer yet, with an error, and with all that it opens. */
export async function visit(
  reading: Reading,
  { route, path }: Pick<PageAddress, 'route' | 'path'>,
): Promise<void> {
  const { page, url, language, check } = reading;
  await answerAs(page, 'usual', language);
  await open(reading, path);
  await check(page, route);
  await explore(page, route, check);
  for (const answers of ['empty', 'failed', 'late'] as const) {
    await answerAs(page, answers, language);
    await page.goto(`${url}${path}`);
    await seeAnything(page, answers === 'late' ? 2_000 : 20_000);
    await check(page, `${route}, ${answers}`, answers === 'late' ? { mayLackTitle: true } : {});
  }
}
