import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from './support/accessible.ts';
import { findOrganisation, hire, type Office, openOffice } from './support/office.ts';

/** What the screen says: the archive in English, the trash in Dutch. */
const en = {
  actions: 'Actions for T-Bridge',
  archive: 'Archive',
  archivedSaid: 'T-Bridge archived',
  note: /This is archived: it is kept/,
  restore: 'Take out of the archive',
  restoredSaid: 'T-Bridge taken out of the archive',
  filter: 'Filter',
  only: 'Only archived',
  selectAll: 'Select all rows',
  archivedMany: '2 records archived',
  undo: 'Undo',
  undone: 'Undone',
  dikeActions: 'Actions for T-Dike',
  dikeSaid: 'T-Dike archived',
  usual: 'Show the usual list',
};
const nl = {
  actions: 'Acties voor T-Brug',
  delete: 'Verwijderen…',
  along: 'Naar de prullenbak gaan: 1 project en 1 risico',
  type: 'Typ de titel om te bevestigen',
  notTyped: 'Typ de titel precies over.',
  doDelete: 'Verwijderen',
  deletedSaid: 'T-Brug in de prullenbak gelegd',
  undo: 'Ongedaan maken',
  undone: 'Ongedaan gemaakt',
  putBack: 'Terugzetten: T-Brug',
  putBackSaid: /T-Brug teruggezet/,
  empty: 'De prullenbak is leeg',
  with: '1 risico',
  notAllowed: 'Uw rol toont deze pagina niet',
};

let office: Office;
const keys = { bridge: '', brug: '', risk: '' };

beforeAll(async () => {
  office = await openOffice();
  const scopeId = await findOrganisation(office);
  const bridge = await office.make('/projects', { scopeId, title: 'T-Bridge', code: 'T-1' });
  const brug = await office.make('/projects', { scopeId, title: 'T-Brug', code: 'T-2' });
  await office.make('/risks', { scopeId: brug.record.id, title: 'T-Lekkage' });
  const dike = await office.make('/projects', { scopeId, title: 'T-Dike', code: 'T-3' });
  await office.make('/risks', { scopeId: dike.record.id, title: 'T-Old moles' });
  await office.make('/risks', { scopeId: dike.record.id, title: 'T-Old roots' });
  const risk = await office.make('/risks', { scopeId: bridge.record.id, title: 'T-Leak' });
  Object.assign(keys, { bridge: bridge.record.key, brug: brug.record.key, risk: risk.record.key });
  await hire(office, 'Bram Bos', 'pmo-manager', scopeId);
  await hire(office, 'Tess Timmer', 'team-member', scopeId);
});

afterAll(async () => {
  await office?.close();
});

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function choose(page: Page, actions: string, item: string) {
  await button(page, actions).click();
  await page.getByRole('menuitem', { name: item }).click();
}

// Side by side, each as somebody else: most of the time a page waits for the server, or the other way round.
test.concurrent('what is archived leaves the list, is found by its filter, and comes back', async () => {
  const page = await office.open('Bram', 'en', `/projects/${keys.bridge}`);
  await choose(page, en.actions, en.archive);
  await page.getByText(en.archivedSaid).waitFor();
  await page.getByText(en.note).waitFor();
  await expectAccessible(page);
  await page.goto(`${office.regie.url}/projects`);
  await button(page, en.filter).click();
  await page.getByText(en.only, { exact: true }).click();
  const row = page.getByRole('row', { name: 'T-Bridge' });
  await row.waitFor();
  await expectAccessible(page);
  await button(page, en.usual).click();
  await row.waitFor({ state: 'detached' });
  await page.goto(`${office.regie.url}/projects/${keys.bridge}`);
  await button(page, en.restore).click();
  await page.getByText(en.restoredSaid).waitFor();
  await page.getByText(en.note).waitFor({ state: 'detached' });
  await page.context().close();
});

test.concurrent('deleting asks for the title, is undone, and lies in the trash until it is put back', async () => {
  const page = await office.open('Anna', 'nl', `/projects/${keys.brug}`);
  const dialog = page.getByRole('dialog');
  const row = page.getByRole('row', { name: 'T-Brug' });
  await choose(page, nl.actions, nl.delete);
  await dialog.getByText(nl.along).waitFor();
  await page.keyboard.type('T-Tunnel');
  await page.keyboard.press('Enter');
  await dialog.getByText(nl.notTyped).waitFor();
  await expectAccessible(page);
  await page.getByLabel(nl.type).fill('T-Brug');
  await page.keyboard.press('Enter');
  await page.getByText(nl.deletedSaid).waitFor();
  await page.waitForURL(/\/projects$/);
  await page.getByRole('status').getByRole('button', { name: nl.undo }).click();
  await page.getByText(nl.undone).waitFor();
  await row.getByRole('link').first().click();

  await choose(page, nl.actions, nl.delete);
  await page.getByLabel(nl.type).fill('T-Brug');
  await dialog.getByRole('button', { name: nl.doDelete }).click();
  await page.waitForURL(/\/projects$/);
  await page.goto(`${office.regie.url}/trash`);
  await row.getByText(nl.with).waitFor();
  expect(await row.textContent()).toContain('Anna de Vries');
  await expectAccessible(page);
  await button(page, nl.putBack).click();
  await page.getByText(nl.putBackSaid).waitFor();
  await page.getByText(nl.empty).waitFor();
  await page.goto(`${office.regie.url}/projects/${keys.brug}`);
  await button(page, nl.actions).waitFor();
  await page.context().close();
});

test.concurrent('selected rows are archived and undone as one; a place is archived from the tree', async () => {
  const page = await office.open('Bram', 'en', '/risks?search=T-Old');
  const row = page.getByRole('row', { name: 'T-Old moles' });
  await row.waitFor();
  await page.getByLabel(en.selectAll).click();
  await button(page, en.archive).click();
  await page.getByText(en.archivedMany).waitFor();
  await row.waitFor({ state: 'detached' });
  await page.getByRole('status').getByRole('button', { name: en.undo }).click();
  await page.getByText(en.undone).waitFor();
  await row.waitFor();
  await page.goto(`${office.regie.url}/portfolio`);
  await choose(page, en.dikeActions, en.archive);
  await page.getByText(en.dikeSaid).waitFor();
  await expectAccessible(page);
  await page.context().close();
});

test.concurrent('who may not delete is offered neither that nor the archive, and has no trash', async () => {
  const page = await office.open('Tess', 'nl', `/risks/${keys.risk}`);
  await page.getByRole('heading', { level: 1, name: 'T-Leak' }).waitFor();
  await button(page, 'Acties voor T-Leak').click();
  await page.getByRole('menuitem', { name: 'Wie mag dit zien?' }).waitFor();
  const offered = (await page.getByRole('menuitem').allTextContents()).join();
  expect(offered).not.toMatch(/archi|verwijder/i);
  await page.goto(`${office.regie.url}/trash`);
  await page.getByRole('heading', { name: nl.notAllowed }).waitFor();
  await page.context().close();
});
