import type { Page } from 'playwright-core';
import type { Language } from './answers.ts';
import { settle } from './explore.ts';

/** Something that must go without a pointer; `isMet` false when it does not. */
export interface KeyboardStep {
  readonly name: string;
  readonly isMet: boolean;
}

const mostTabs = 120;
const patienceMs = 8_000;

/** Presses Tab until what is named has the focus. */
async function tabTo(page: Page, selector: string): Promise<boolean> {
  for (let tries = 0; tries < mostTabs; tries += 1) {
    if ((await page.locator(`${selector}:focus`).count()) > 0) return true;
    await page.keyboard.press('Tab');
  }
  return false;
}

async function comes(page: Page, selector: string): Promise<boolean> {
  const waiting = page.locator(selector).first().waitFor({ timeout: patienceMs });
  return await waiting.then(
    () => true,
    () => false,
  );
}

async function go(page: Page, url: string, path: string): Promise<void> {
  await page.goto(`${url}${path}`);
  await page.locator('h1').first().waitFor();
  await settle(page);
}

/** To the grid by Tab, over its cells by arrows, into an editor and out of it again as if nothing was. */
async function walkGrid(page: Page, url: string): Promise<readonly KeyboardStep[]> {
  await go(page, url, '/risks?columns=key,title,status');
  await comes(page, '[data-line="0"][data-place="0"]');
  const reached = await tabTo(page, '[data-line="0"][data-place]');
  const moves = [
    ['ArrowDown', '[data-line="1"][data-place]'],
    ['End', '[data-line="1"][data-place="2"]'],
    ['ArrowLeft', '[data-line="1"][data-place="1"]'],
  ] as const;
  const steps: KeyboardStep[] = [{ name: 'Tab reaches the grid', isMet: reached }];
  for (const [key, cell] of moves) {
    await page.keyboard.press(key);
    steps.push({ name: `${key} in the grid`, isMet: await comes(page, `${cell}:focus`) });
  }
  const title = page.locator('[data-line="1"][data-place="1"]');
  const before = await title.textContent();
  await page.keyboard.press('F2');
  steps.push({
    name: 'F2 opens an editor',
    isMet: await comes(page, 'main input:focus, main textarea:focus'),
  });
  await page.keyboard.type(' anders');
  await page.keyboard.press('Escape');
  await settle(page);
  const isAsBefore = (await title.textContent()) === before;
  const hasFocus = await comes(page, '[data-line="1"][data-place="1"]:focus');
  steps.push({ name: 'Escape leaves a cell as it was, with the focus on it', isMet: isAsBefore && hasFocus });
  return steps;
}

/** Over the cards of a board, into a record and back. */
async function walkBoard(page: Page, url: string): Promise<readonly KeyboardStep[]> {
  await go(page, url, '/actions?look=board');
  await comes(page, '[data-card]');
  const reached = await tabTo(page, '[data-card]');
  const focused = 'document.activeElement?.dataset?.card ?? null';
  const first = await page.evaluate(focused);
  await page.keyboard.press('ArrowDown');
  const second = await page.evaluate(focused);
  const address = page.url();
  await page.keyboard.press('Enter');
  await page.waitForURL((now) => now.toString() !== address, { timeout: patienceMs }).catch(() => undefined);
  return [
    { name: 'Tab reaches the board', isMet: reached },
    { name: 'an arrow goes to another card', isMet: second !== null && second !== first },
    { name: 'Enter opens a card', isMet: /\/actions\/[^/?]+$/.test(page.url()) },
  ];
}

/** The palette opens, finds, and gives the focus back. */
async function walkPalette(page: Page, url: string, language: Language): Promise<readonly KeyboardStep[]> {
  await go(page, url, '/issues');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Control+k');
  const isOpen = await comes(page, '[role=combobox]:focus');
  await page.keyboard.type(language === 'nl' ? 'kalenders' : 'calendars');
  const isFound = await comes(page, '[role=option][aria-selected=true]');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/calendars/, { timeout: patienceMs }).catch(() => undefined);
  return [
    { name: 'Ctrl+K opens the palette', isMet: isOpen },
    { name: 'the palette chooses what is typed', isMet: isFound },
    { name: 'Enter goes there', isMet: page.url().includes('/calendars') },
  ];
}

/** A dialog holds the focus until it is closed, and gives it back to what opened it. */
async function walkDialog(page: Page, url: string): Promise<readonly KeyboardStep[]> {
  await go(page, url, '/decisions');
  const opener = 'main button:has(svg):has-text("besluit"), main button:has(svg):has-text("decision")';
  const reached = await tabTo(page, `:is(${opener})`);
  await page.keyboard.press('Enter');
  const isOpen = await comes(page, '[role=dialog]');
  let escaped = 0;
  for (let each = 0; each < 30; each += 1) {
    await page.keyboard.press('Tab');
    if ((await page.locator('[role=dialog] :focus').count()) === 0) escaped += 1;
  }
  await page.keyboard.press('Escape');
  await page
    .getByRole('dialog')
    .waitFor({ state: 'hidden', timeout: patienceMs })
    .catch(() => undefined);
  const isBack = (await page.locator(`:is(${opener}):focus`).count()) > 0;
  return [
    { name: 'Tab reaches the button that makes a record', isMet: reached },
    { name: 'Enter opens its dialog', isMet: isOpen },
    { name: 'Tab stays in the dialog', isMet: escaped === 0 },
    { name: 'Escape closes it and gives the focus back', isMet: isBack },
  ];
}

/** What must go without a pointer on pages of records; those that do not. */
export async function walkByKeyboard(
  page: Page,
  url: string,
  language: Language,
): Promise<readonly string[]> {
  const steps = [
    ...(await walkGrid(page, url)),
    ...(await walkBoard(page, url)),
    ...(await walkPalette(page, url, language)),
    ...(await walkDialog(page, url)),
  ];
  return steps
    .filter(({ isMet }) => !isMet)
    .map(({ name }) => `${language}, by keyboard: not so that ${name}`);
}
