import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from './support/accessible.ts';
import { cellOf, copyCells, seeInCell } from './support/grid.ts';
import { findOrganisation, hire, inDutch, type Office, openOffice } from './support/office.ts';

/** What the screen says. */
const words = {
  nl: {
    begin: 'Eerste activiteit toevoegen',
    name: 'Activiteit',
    duration: 'Duur',
    start: 'Start',
    finish: 'Einde',
    predecessors: 'Voorgangers',
    ends: 'Eindigt op',
    more: 'Meer',
    settings: 'Planinstellingen',
    cancel: 'Annuleren',
    moved: 'schoof',
    wait: 'zouden op elkaar wachten',
    board: 'Bord',
    done: 'Verplaats naar Gereed',
    add: '2 toevoegen',
    conflict: 'Gewijzigd door een ander',
    keep: 'Mijn keuze bewaren',
    locked: 'Nieuwe activiteit',
  },
} as const;

let office: Office;
let organisationId: string;

beforeAll(async () => {
  office = await openOffice();
  organisationId = await findOrganisation(office);
});

afterAll(async () => {
  await office?.close();
});

interface Made {
  readonly id: string;
  readonly path: string;
}

async function makeProject(title: string): Promise<Made> {
  const code = `T-${Math.random().toString(36).slice(2, 8)}`;
  const { record } = await office.make('/projects', { title, code, scopeId: organisationId });
  return { id: record.id, path: `/projects/${record.key}/plan` };
}

/** A project with three activities of a week, one after the other unless they are loose. */
async function makePlan(title: string, isLoose = false): Promise<Made> {
  const project = await makeProject(title);
  const rows = ['T-Ontwerp', 'T-Bouw', 'T-Oplevering'].map((name) => ({
    level: 1,
    patch: { name, duration: { minutes: 2400, isElapsed: false } },
  }));
  const edit = (edits: readonly unknown[]) =>
    office.make(`/projects/${project.id}/plan/edits`, { language: 'nl', since: 0, edits });
  await edit([{ kind: 'add', after: null, rows }]);
  if (!isLoose) await edit([{ kind: 'chain', uids: [1, 2, 3] }]);
  return project;
}

async function readPlan(page: Page, id: string) {
  const answer = await page.request.get(`${office.regie.url}/api/projects/${id}/plan`);
  return await answer.json();
}

const barOf = (page: Page, line: number): Locator => page.locator(`[data-line="${line}"] [data-bar]`).first();

async function leftOf(bar: Locator): Promise<number> {
  return (await bar.boundingBox())?.x ?? Number.NaN;
}

/** Takes a bar in its middle and brings it so far, without letting go. */
async function hold(page: Page, bar: Locator, dx: number, dy: number): Promise<void> {
  const box = await bar.boundingBox();
  if (box === null) throw new Error('the bar is not on screen');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + dx, y + dy, { steps: 6 });
}

/** Counts what the page sends to change the plan. */
function countEdits(page: Page): () => number {
  let count = 0;
  page.on('request', (request) => {
    if (request.url().endsWith('/plan/edits')) count += 1;
  });
  return () => count;
}

test.each(inDutch)(
  'a plan is built with the keys, linked by typing, and seen by a second browser (%s)',
  async (language) => {
    const text = words[language];
    const project = await makeProject('T-Brug');
    const page = await office.open('Anna', language, project.path);
    await expectAccessible(page);
    await page.getByRole('button', { name: text.begin }).focus();
    await page.keyboard.press('Enter');
    for (const [line, name] of ['T-Ontwerp', 'T-Bouw'].entries()) {
      await page.keyboard.type(name);
      await page.keyboard.press('Enter');
      await seeInCell(page, line, text.name, name);
    }
    const other = await office.open('Anna', language, project.path);
    await (await cellOf(page, 0, text.duration)).click();
    await page.keyboard.type('3d');
    await page.keyboard.press('Enter');
    await seeInCell(page, 0, text.duration, '3 d');
    await (await cellOf(page, 1, text.predecessors)).click();
    await page.keyboard.type('1SS+2d');
    await page.keyboard.press('Enter');
    await seeInCell(page, 1, text.predecessors, '1SS+2d');
    await seeInCell(other, 1, text.predecessors, '1SS+2d');
    await other.getByText(text.moved).first().waitFor();
    await page.getByText(text.ends).first().waitFor();
    await page.keyboard.press('Control+z');
    await (await cellOf(page, 1, text.predecessors)).filter({ hasText: /^$/ }).waitFor();
    await page.context().close();
    await other.context().close();
  },
);

test('Esc puts a held bar back and sends nothing', async () => {
  const project = await makePlan('T-Esc');
  const page = await office.open('Anna', 'nl', `${project.path}?zoom=week`);
  const edits = countEdits(page);
  const bar = barOf(page, 1);
  const before = await leftOf(bar);
  await hold(page, bar, 45, 3);
  expect(Math.abs((await leftOf(bar)) - before)).toBeGreaterThan(20);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  expect(await leftOf(bar)).toBe(before);
  await page.waitForTimeout(400);
  expect(edits()).toBe(0);
  await page.context().close();
});

test('a bar that goes up or down takes its row along and keeps its dates', async () => {
  const project = await makePlan('T-As');
  const page = await office.open('Anna', 'nl', `${project.path}?zoom=week`);
  const before = await readPlan(page, project.id);
  await hold(page, barOf(page, 0), 4, 40);
  await page.mouse.up();
  await seeInCell(page, 1, words.nl.name, 'T-Ontwerp');
  const after = await readPlan(page, project.id);
  expect(after.activities.name).toEqual(['T-Bouw', 'T-Ontwerp', 'T-Oplevering']);
  expect(after.results.start[1]).toBe(before.results.start[0]);
  await page.context().close();
});

test('a drag goes by whole days, and what depends on it moves along', async () => {
  const project = await makePlan('T-Dag');
  const page = await office.open('Anna', 'nl', `${project.path}?zoom=week`);
  const before = await readPlan(page, project.id);
  // Seventy pixels are seven days at this zoom, seventy-three as well.
  await hold(page, barOf(page, 0), 73, 2);
  await page.mouse.up();
  await page.getByText(words.nl.moved).first().waitFor();
  const after = await readPlan(page, project.id);
  expect(after.results.start[0] - before.results.start[0]).toBe(7 * 1440);
  expect(after.results.start[2] - before.results.start[2]).toBe(7 * 1440);
  await page.context().close();
});

test('relations that go round are refused with the reason, and nothing is stored', async () => {
  const project = await makePlan('T-Rondje');
  const page = await office.open('Anna', 'nl', project.path);
  await (await cellOf(page, 0, words.nl.predecessors)).click();
  await page.keyboard.type('3');
  await page.keyboard.press('Enter');
  await page.getByText(words.nl.wait).waitFor();
  expect((await readPlan(page, project.id)).relations).toHaveLength(2);
  await page.context().close();
});

test('what is closed, zoomed and filtered stays so after an edit and a reload', async () => {
  const project = await makePlan('T-Beeld', true);
  await office.make(`/projects/${project.id}/plan/edits`, {
    language: 'nl',
    since: 0,
    edits: [{ kind: 'indent', uids: [2] }],
  });
  const page = await office.open('Anna', 'nl', `${project.path}?zoom=quarter`);
  await (await cellOf(page, 0, words.nl.name)).click();
  await page.keyboard.press('Alt+Shift+ArrowUp');
  await seeInCell(page, 1, words.nl.name, 'T-Oplevering');
  await page.keyboard.type('T-Anders');
  await page.keyboard.press('Enter');
  await seeInCell(page, 0, words.nl.name, 'T-Anders');
  await seeInCell(page, 1, words.nl.name, 'T-Oplevering');
  await page.reload();
  await seeInCell(page, 1, words.nl.name, 'T-Oplevering');
  expect(await page.getByRole('radio', { name: 'Kwartaal' }).isChecked()).toBe(true);
  await page.context().close();
});

test('rows from a spreadsheet are shown before they are added, and taken back at once', async () => {
  const project = await makePlan('T-Plakken');
  const page = await office.open('Anna', 'nl', project.path);
  await copyCells(page, [
    ['Activiteit', 'Duur'],
    ['T-Geplakt 1', '4d'],
    ['T-Geplakt 2', '2w'],
  ]);
  await (await cellOf(page, 2, words.nl.name)).click();
  await page.keyboard.press('Control+v');
  await page.getByRole('dialog').getByRole('button', { name: words.nl.add }).click();
  await seeInCell(page, 4, words.nl.name, 'T-Geplakt 2');
  await seeInCell(page, 4, words.nl.duration, '10 d');
  await page.keyboard.press('Control+z');
  await seeInCell(page, 3, words.nl.name, words.nl.locked);
  expect((await readPlan(page, project.id)).activities.uid).toHaveLength(3);
  await page.context().close();
});

test.each(inDutch)(
  'cards go from column to column with the keys, and menus and dialogs stand in nobody’s way (%s)',
  async (language) => {
    const text = words[language];
    const project = await makePlan('T-Bord');
    const page = await office.open('Anna', language, `${project.path}?part=board`);
    await page.getByRole('button', { name: 'T-Ontwerp', exact: true }).focus();
    await page.keyboard.press('Alt+ArrowRight');
    await expect
      .poll(async () => (await readPlan(page, project.id)).activities.actualStart[0])
      .not.toBeNull();
    await expectAccessible(page);
    await page.goto(`${office.regie.url}${project.path}`);
    const cell = await cellOf(page, 1, text.name);
    await cell.click({ button: 'right' });
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await cell.click();
    await page.keyboard.press('Control+Enter');
    await page.getByRole('dialog').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: text.cancel }).click();
    await page.context().close();
  },
);

test('who may only read sees the plan and cannot change it', async () => {
  const project = await makePlan('T-Lezen');
  // Last, because from here on it is Vera who makes things.
  await hire(office, 'Vera Lezer', 'auditor', organisationId);
  const page = await office.open('Vera', 'nl', project.path);
  const edits = countEdits(page);
  await seeInCell(page, 0, words.nl.name, 'T-Ontwerp');
  await (await cellOf(page, 0, words.nl.name)).click();
  await page.keyboard.type('T-Niet');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Delete');
  await hold(page, barOf(page, 0), 40, 2);
  await page.mouse.up();
  await page.waitForTimeout(300);
  expect(edits()).toBe(0);
  expect(await page.getByText(words.nl.locked).count()).toBe(0);
  await page.context().close();
});
