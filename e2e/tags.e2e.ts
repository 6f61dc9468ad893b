import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from './support/accessible.ts';
import { cellOf, seeInCell } from './support/grid.ts';
import { findOrganisation, hire, inDutch, type Language, type Office, openOffice } from './support/office.ts';

/** What the screen says. */
const words = {
  nl: {
    tags: 'Labels',
    change: 'Labels wijzigen',
    allWith: 'Alles met het label',
    title: 'Titel',
    columns: 'Kolommen',
    done: 'Klaar',
    all: 'Selecteer alle rijen',
    field: 'Zet veld',
    takeAway: 'Weghalen',
    apply: 'Toepassen',
    changed: '2 rijen gewijzigd',
    undo: 'Ongedaan maken',
    more: 'Wat u met',
    rename: 'Hernoemen of samenvoegen…',
    newName: 'Nieuwe naam',
    join: 'Samenvoegen',
    renamed: 'heet nu',
    history: 'wijzigde een label van',
  },
} as const;

let office: Office;
const risks: Partial<Record<Language, string>> = {};

beforeAll(async () => {
  office = await openOffice();
  const top = await findOrganisation(office);
  await hire(office, 'Bram Bos', 'pmo-officer', top);
  for (const language of inDutch) {
    const body = { title: `T-Brug ${language}`, code: language, scopeId: top };
    const scopeId = (await office.make('/projects', body)).record.id;
    const risk = { scopeId, title: `T-Zakking-${language}` };
    risks[language] = (await office.make('/risks', risk)).record.key;
    await office.make('/risks', { scopeId, title: `T-Lek-${language}`, tags: `${language}-Grond` });
  }
});

afterAll(async () => {
  await office?.close();
});

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test.each(inDutch)(
  'a risk is tagged where it is read, and leads to all with the tag (%s)',
  async (language) => {
    const say = words[language];
    const page = await office.open('Bram', language, `/risks/${risks[language]}`);
    await page.getByRole('button', { name: `${say.change}: ` }).click();
    const field = page.getByRole('combobox', { name: say.tags, exact: true });
    await field.fill(`${language}-peil, ${language}-gro`);
    await page.getByRole('option', { name: `${language}-Grond` }).waitFor();
    await expectAccessible(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await field.inputValue()).toBe(`${language}-peil, ${language}-Grond, `);
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: `${say.allWith} ${language}-peil` }).waitFor();
    await expectAccessible(page);
    await page.getByRole('link', { name: `${say.allWith} ${language}-Grond` }).click();
    await seeInCell(page, 1, say.title, 'T-');
    expect(await page.locator('[data-line][data-place="1"]').count()).toBe(2);
    await page.context().close();
  },
);

test.each(inDutch)('many rows are tagged at once, one cell by typing, and undone (%s)', async (language) => {
  const say = words[language];
  const view = `columns=key,title,tags&search=-${language}&sort=title`;
  const page = await office.open('Bram', language, `/risks?${view}`);
  await seeInCell(page, 1, say.title, `T-Zakking-${language}`);
  await page.getByLabel(say.all).click();
  await page.getByLabel(say.field).selectOption({ label: say.tags });
  await page.getByRole('combobox', { name: say.tags, exact: true }).fill('samen');
  await page.keyboard.press('Tab');
  await expectAccessible(page);
  await button(page, say.apply).click();
  await page.getByText(say.changed).waitFor();
  await seeInCell(page, 0, say.tags, `${language}-Grond, samen`);
  await seeInCell(page, 1, say.tags, 'samen');
  await page.getByText(say.takeAway, { exact: true }).click();
  await page.getByRole('combobox', { name: say.tags, exact: true }).fill('SAMEN');
  await page.keyboard.press('Tab');
  await button(page, say.apply).click();
  const cell = await cellOf(page, 0, say.tags);
  await cell.filter({ hasNotText: 'samen' }).waitFor();
  await page.getByRole('button', { name: say.undo }).first().click();
  await seeInCell(page, 0, say.tags, `${language}-Grond, samen`);
  await page.context().close();
});

test.each(inDutch)(
  'what is written twice is joined by the PMO, and told in the history (%s)',
  async (language) => {
    const say = words[language];
    const page = await office.open('Bram', language, '/tags');
    await page.getByRole('row', { name: new RegExp(`^${language}-peil`) }).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: new RegExp(`${say.more} ${language}-peil`) }).click();
    await page.getByRole('menuitem', { name: say.rename }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(say.newName).fill(`${language}-grond`);
    await expectAccessible(page);
    await dialog.getByRole('button', { name: say.join }).click();
    await page.getByText(`${language}-peil ${say.renamed} ${language}-Grond`).waitFor();
    await page.goto(`${office.regie.url}/history`);
    await page.getByText(say.history).first().waitFor();
    await page.context().close();
  },
);
