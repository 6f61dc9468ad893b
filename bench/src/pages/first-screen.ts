import type { Browser, Page } from 'playwright-core';

const longestMs = 60_000;

/** A page of a browser that has been nowhere yet; with a token, signed in by it. */
export async function openFreshPage(
  browser: Browser,
  url: string,
  token?: string,
  language: 'nl' | 'en' = 'nl',
): Promise<Page> {
  const context = await browser.newContext({
    locale: language === 'nl' ? 'nl-NL' : 'en-GB',
    reducedMotion: 'reduce',
  });
  if (token !== undefined) {
    await context.addCookies([{ name: 'regie', value: token, url, httpOnly: true, sameSite: 'Lax' }]);
  }
  const page = await context.newPage();
  page.setDefaultTimeout(longestMs);
  return page;
}

/** Until the form to set up can be typed in. */
export async function seeSetUp(page: Page, setUpUrl: string): Promise<void> {
  await page.goto(setUpUrl);
  await page.locator('input[type=password]').first().waitFor({ state: 'visible' });
}

/** Signs in as a person does, until the first page stands with its navigation. */
export async function signInOnPage(page: Page, url: string, email: string, password: string): Promise<void> {
  await page.goto(url);
  await page.locator('input[type=email], input[autocomplete=username]').first().fill(email);
  await page.locator('input[type=password]').first().fill(password);
  await page.keyboard.press('Enter');
  await seeFirstPage(page);
}

export async function seeFirstPage(page: Page): Promise<void> {
  await page.getByRole('navigation').first().waitFor({ state: 'visible' });
  await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'visible' });
}
