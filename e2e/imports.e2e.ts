import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from './support/accessible.ts';
import { type Office, openOffice } from './support/office.ts';

/** What the screen says in Dutch. */
const words = {
  choose: 'Bestanden kiezen',
  code: 'Projectcode',
  differences: 'Verschillen bij opnieuw berekenen',
  later: /T-Bouwen Start 9 mrt\.?( 2026)? 08:00 4 mrt\.?( 2026)? 08:00/,
  run: '1 plan importeren',
  same: 'Precies dit bestand is eerder geïmporteerd in',
  effect: '0 activiteiten komen erbij, 3 worden bijgewerkt, 0 vervallen.',
  more: 'Meer',
  export: 'Exporteren',
  makeFile: 'Bestand maken',
  download: /Downloaden/,
  undo: 'Deze import ongedaan maken',
  undone: 'De import is ongedaan gemaakt; er is niets van over.',
};

const task = (uid: number, name: string, start: string, finish: string, predecessor = 0) =>
  `<Task><UID>${uid}</UID><ID>${uid}</ID><Name>${name}</Name><OutlineLevel>1</OutlineLevel><Duration>PT16H0M0S</Duration>
  <Start>2026-03-${start}:00</Start><Finish>2026-03-${finish}:00</Finish>${
    predecessor === 0
      ? ''
      : `<PredecessorLink><PredecessorUID>${predecessor}</PredecessorUID></PredecessorLink>`
  }</Task>`;

/** Three activities in a row, of which the second was recorded later than its predecessor asks. */
const file = {
  name: 'kade.xml',
  mimeType: 'text/xml',
  buffer:
    Buffer.from(`<?xml version="1.0"?><Project xmlns="http://schemas.microsoft.com/project"><GUID>T-1</GUID>
<Title>T-Kade</Title><StartDate>2026-03-02T08:00:00</StartDate><Tasks>${[
      task(1, 'T-Funderen', '02T08:00', '03T17:00'),
      task(2, 'T-Bouwen', '09T08:00', '10T17:00', 1),
      task(3, 'T-Opleveren', '11T08:00', '12T17:00', 2),
    ].join('')}</Tasks></Project>`),
};

let office: Office;

beforeAll(async () => {
  office = await openOffice();
});

afterAll(async () => {
  await office?.close();
});

async function read(page: Page, path: string) {
  const answer = await page.request.get(`${office.regie.url}/api${path}`);
  return await answer.json();
}

async function choose(page: Page): Promise<void> {
  await page.getByLabel(words.choose).setInputFiles(file);
  await page.getByRole('checkbox', { name: 'T-Kade' }).waitFor();
}

/** Imports what is ready, and waits until it is listed as such. */
async function run(page: Page, imported: number): Promise<void> {
  await page.getByRole('button', { name: words.run }).click();
  await page
    .getByRole('button', { name: words.undo })
    .nth(imported - 1)
    .waitFor();
}

test('a plan comes in as recorded, comes in again without doubling, goes out as a file and is taken back', async () => {
  const page = await office.open('Anna', 'nl', '/import');
  await choose(page);
  await page.getByText(words.differences).click();
  await page.getByRole('row', { name: words.later }).waitFor();
  await expectAccessible(page);
  await run(page, 1);
  const { rows: projects } = await read(page, '/projects');
  expect(projects).toMatchObject([{ title: 'T-Kade' }]);
  const planPath = `/projects/${projects[0].id}/plan`;
  const first = await read(page, planPath);
  const day = (minute: number) => new Date(minute * 60_000).toISOString().slice(5, 16);
  expect(first.results.start.map(day)).toEqual(['03-02T08:00', '03-09T08:00', '03-11T08:00']);

  await choose(page);
  await page.getByText(words.same).waitFor();
  await page.getByText(words.effect).waitFor();
  await expectAccessible(page);
  await run(page, 2);
  expect((await read(page, '/projects')).total).toBe(1);
  const { activities, results, relations } = await read(page, planPath);
  expect([activities, results, relations]).toEqual([first.activities, first.results, first.relations]);

  const exporting = await office.open('Anna', 'nl', `/projects/${projects[0].key}/plan`);
  await exporting.getByRole('button', { name: words.more, exact: true }).click();
  await exporting.getByRole('menuitem', { name: words.export }).click();
  await exporting.getByRole('button', { name: words.makeFile }).click();
  const link = exporting.getByRole('link', { name: words.download });
  await link.waitFor();
  await expectAccessible(exporting);
  const downloading = exporting.waitForEvent('download');
  await link.click();
  const written = await readFile(await (await downloading).path(), 'utf8');
  expect(written).toContain('<Name>T-Bouwen</Name>');
  expect(written).toContain('<Start>2026-03-09T08:00:00</Start>');
  await exporting.context().close();

  const undo = page.getByRole('button', { name: words.undo });
  for (const left of [1, 0]) {
    await undo.first().click();
    await expect.poll(async () => await undo.count(), { timeout: 20_000 }).toBe(left);
  }
  await page.getByText(words.undone).first().waitFor();
  expect((await read(page, '/projects?archived=with')).total).toBe(0);
  await page.context().close();
});
