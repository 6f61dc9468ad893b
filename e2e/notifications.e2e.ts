import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from './support/accessible.ts';
import { findOrganisation, hire, type Office, openOffice } from './support/office.ts';

let office: Office;
let anna: Page;
let bram: Page;
const ids = { risk: '', bram: '' };

/** Said by Anna, in a browser of her own. */
async function comment(body: string): Promise<void> {
  const answer = await anna.request.post(`${office.regie.url}/api/records/${ids.risk}/comments`, {
    headers: { 'Regie-Request': '1' },
    data: { body },
  });
  expect(answer.status()).toBe(200);
}
const bell = (unread: number) => (unread === 0 ? 'Meldingen' : `Meldingen, ${unread} ongelezen`);

beforeAll(async () => {
  office = await openOffice();
  const scopeId = await findOrganisation(office);
  const project = await office.make('/projects', { scopeId, title: 'T-Brug', code: 'T-1' });
  const risk = await office.make('/risks', { scopeId: project.record.id, title: 'T-Verzakking' });
  ids.risk = risk.record.id;
  await hire(office, 'Bram Bos', 'project-manager', project.record.id);
  anna = await office.open('Anna', 'nl', '/');
  bram = await office.open('Bram', 'nl', '/');
  // What happens before the page listens is read with the page, not told to it.
  await Promise.all([bram.waitForResponse(/\/api\/live$/), bram.reload()]);
  const { person } = await (await bram.request.get(`${office.regie.url}/api/me`)).json();
  ids.bram = person.id;
}, 120_000);
afterAll(async () => await office.close());

test('Who is mentioned sees it without reloading, and reads what it is about.', async () => {
  await comment(`@[Bram Bos](${ids.bram}) wil jij de palen laten nakijken?`);
  await bram.getByRole('button', { name: bell(1) }).focus();
  await bram.keyboard.press('Enter');
  const tray = bram.getByRole('dialog', { name: 'Meldingen' });
  await tray.getByText('@Bram Bos wil jij de palen laten nakijken?').waitFor();
  await expectAccessible(bram);
  await tray.getByRole('link', { name: 'Anna de Vries noemt u bij “T-Verzakking”' }).focus();
  await bram.keyboard.press('Enter');
  await bram.getByRole('heading', { level: 1, name: 'T-Verzakking' }).waitFor();
  await bram.getByText('wil jij de palen laten nakijken?').waitFor();
  await bram.getByRole('button', { name: bell(0), exact: true }).waitFor();
});

test('Who follows a record is told of what is said there, and can put it off until tomorrow.', async () => {
  await bram.getByRole('button', { name: 'Volgen' }).click();
  await bram.getByRole('button', { name: 'Gevolgd', pressed: true }).waitFor();
  await comment('De aannemer komt dinsdag.');
  await bram.getByRole('button', { name: bell(1) }).waitFor();
  await bram.goto(`${office.regie.url}/notifications`);
  const said = 'Anna de Vries schreef een opmerking bij “T-Verzakking”';
  await bram.getByRole('button', { name: `Uitstellen: ${said}` }).click();
  await bram.getByRole('menuitem', { name: 'Tot morgenochtend' }).click();
  await bram.getByText('U hebt alles gelezen.').waitFor();
  await bram.getByText('Uitgesteld', { exact: true }).click();
  await bram.getByRole('link', { name: said }).waitFor();
  await bram.getByText(/uitgesteld tot/).waitFor();
  await expectAccessible(bram);
});

test('Everybody chooses how to be told of what, also on a narrow screen in the dark.', async () => {
  await bram.emulateMedia({ colorScheme: 'dark' });
  await bram.setViewportSize({ width: 390, height: 800 });
  const choice = bram.getByRole('combobox', { name: 'Hoe: een wijziging in wat u volgt' });
  expect(await choice.inputValue()).toBe('in-app');
  await choice.selectOption('Per mail');
  await bram.reload();
  await expect.poll(async () => await choice.inputValue()).toBe('mail');
  await expectAccessible(bram);
  expect(await bram.evaluate('document.documentElement.scrollWidth')).toBe(390);
});

test('The page behind the link in a mail says what it stops, and that a wrong link does not.', async () => {
  await bram.goto(`${office.regie.url}/unsubscribe?token=${ids.bram}.commented.x`);
  await bram.getByText('Geen mail meer over: een opmerking bij wat van u is of wat u volgt.').waitFor();
  await expectAccessible(bram);
  await bram.getByRole('button', { name: 'Deze mail stoppen' }).click();
  await bram.getByText('Deze link werkt niet.').waitFor();
  await expectAccessible(bram);
});
