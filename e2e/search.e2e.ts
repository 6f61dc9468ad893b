import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from './support/accessible.ts';
import { findOrganisation, hire, type Office, openOffice } from './support/office.ts';

const palette = 'Zoeken, ergens heen gaan of iets doen';
const paletteInEnglish = 'Search, go somewhere or do something';

let office: Office;
let anna: Page;

beforeAll(async () => {
  office = await openOffice();
  const scopeId = await findOrganisation(office);
  const { record } = await office.make('/projects', { scopeId, title: 'T-Brug', code: 'T-1' });
  await office.make(`/records/${record.id}/comments`, { body: 'De brug gaat in mei open' });
  const other = await office.make('/projects', { scopeId, title: 'T-Sluis', code: 'T-2' });
  await office.make('/risks', { scopeId: record.id, title: 'T-Verzakking van de fundering' });
  const cause = 'Het grondwater staat hoger dan bij de sonderingen';
  for (let number = 1; number <= 10; number += 1)
    await office.make('/risks', { scopeId: record.id, title: `T-Lekkage ${number}`, cause });
  await hire(office, 'Bram Bos', 'project-manager', other.record.id);
  anna = await office.open('Anna', 'nl', '/');
}, 120_000);
afterAll(async () => await office.close());

async function type(page: Page, text: string, label = palette): Promise<void> {
  await page.keyboard.press('Control+k');
  const line = page.getByRole('combobox', { name: label });
  await line.waitFor();
  await page.keyboard.type(text);
  expect(await line.inputValue()).toBe(text);
}

async function chosen(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('option', { name, selected: true }).waitFor();
}

const themeOf = async (page: Page) => await page.evaluate('document.documentElement.dataset.theme');

test('Whoever never touches the mouse finds a record, a page and something to do, and what was open before.', async () => {
  await type(anna, 'verzakking');
  await chosen(anna, /T-Verzakking van de fundering.*Risico/);
  await expectAccessible(anna);
  await anna.keyboard.press('Enter');
  await anna.getByRole('heading', { level: 1, name: 'T-Verzakking van de fundering' }).waitFor();

  await type(anna, 'nieuw risico');
  await chosen(anna, 'Nieuw risico');
  await anna.keyboard.press('Enter');
  await anna.getByRole('dialog', { name: 'Nieuw risico' }).waitFor();
  await anna.keyboard.press('Escape');
  expect(anna.url()).toMatch(/\/risks$/);

  await anna.locator('main').focus();
  await anna.keyboard.press('/');
  await chosen(anna, /T-Verzakking van de fundering/);
  await expectAccessible(anna);
  await anna.keyboard.press('Escape');
  await anna.getByRole('combobox', { name: palette }).waitFor({ state: 'detached' });
  expect(anna.url()).toMatch(/\/risks$/);
  await anna.locator('main:focus').waitFor();
});

test('Theme and language are a few letters away.', async () => {
  await type(anna, 'donker');
  await anna.keyboard.press('Enter');
  await expect.poll(() => themeOf(anna)).toBe('dark');
  await type(anna, 'lek');
  await anna.getByRole('option', { name: /T-Lekkage 3/ }).waitFor();
  await expectAccessible(anna);
  await anna.keyboard.press('Escape');
  await type(anna, 'engels');
  await anna.keyboard.press('Enter');
  await type(anna, 'calendars', paletteInEnglish);
  await chosen(anna, 'Calendars');
  await anna.keyboard.press('ArrowUp');
  await anna.keyboard.press('Enter');
  await anna.getByRole('heading', { level: 1, name: 'Calendars' }).waitFor();
});

test('What is typed while the palette is on its way is not lost, nor read as keys of the page.', async () => {
  const slow = await office.open('Anna', 'nl', '/');
  await slow.route('**/search-palette*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 600));
    await route.continue();
  });
  await slow.locator('main').focus();
  await slow.keyboard.press('Control+k');
  await slow.keyboard.type('nieuw risico');
  const line = slow.getByRole('combobox', { name: palette });
  await line.waitFor();
  expect(await line.inputValue()).toBe('nieuw risico');
  expect(new URL(slow.url()).pathname).toBe('/');
});

test('Many results have a page of their own, which is kept in its address and fits a narrow screen.', async () => {
  await type(anna, 'grondwater', paletteInEnglish);
  await anna.getByRole('option', { name: 'All 10 results for “grondwater”' }).waitFor();
  await anna.keyboard.press('ArrowUp');
  await anna.keyboard.press('Enter');
  await anna.getByText('10 results for “grondwater”.').waitFor();
  expect(await anna.locator('main mark').allTextContents()).toEqual(
    Array.from({ length: 10 }, () => 'grondwater'),
  );
  await anna.getByRole('searchbox', { name: 'Search for' }).fill('brug');
  await anna.getByText('Project 1').click();
  await expect.poll(async () => await anna.locator('main li').count()).toBe(1);
  await anna.getByRole('link', { name: 'T-Brug' }).waitFor();
  expect(new URL(anna.url()).search).toBe('?q=brug&types=project');
  await anna.setViewportSize({ width: 390, height: 800 });
  await expectAccessible(anna);
  expect(await anna.evaluate('document.documentElement.scrollWidth')).toBe(390);
  await anna.reload();
  await anna.getByRole('link', { name: 'T-Brug' }).waitFor();
});

test('What one may not see is not found, and the page says what to do.', async () => {
  const bram = await office.open('Bram', 'nl', '/search?q=verzakking');
  await bram.getByText('Niets gevonden voor “verzakking”').waitFor();
  await expectAccessible(bram);
  await type(bram, 'brug');
  await bram.getByText('Niets gevonden. Probeer minder woorden').waitFor();
});
