import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from './support/accessible.ts';
import { findOrganisation, hire, inDutch, type Office, openOffice, signInAgain } from './support/office.ts';

const words = {
  nl: {
    tab: 'Faseovergang',
    plan: 'Start uitvoering plannen',
    day: /^Dag/,
    save: 'Opslaan',
    typed: 'Ingevuld',
    list: 'Als lijst',
    gate: 'Start uitvoering',
    add: 'Moment toevoegen',
    name: /^Naam/,
    first: /^Eerste dag/,
    make: 'Link maken',
    end: 'Link beëindigen',
    link: 'Link voor uw agenda',
  },
} as const;

let office: Office;

beforeAll(async () => {
  office = await openOffice();
  const top = await findOrganisation(office);
  const managerId = await hire(office, 'Petra Post', 'pmo-manager', top);
  await signInAgain(office);
  for (const language of inDutch) {
    const body = {
      scopeId: top,
      title: `T-Dak ${language}`,
      code: language,
      state: 'active',
      phase: 'preparation',
      managerId,
    };
    await office.make('/projects', body);
  }
});

afterAll(async () => {
  await office?.close();
});

test.each(inDutch)('a gate is planned, stands in the year and in the own calendar (%s)', async (language) => {
  const say = words[language];
  const page = await office.open('Petra', language, `/calendar-of-the-year?view=list&month=2099-01`);
  await page.getByRole('button', { name: say.add }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: say.name }).fill(`T-Ronde ${language}`);
  await dialog.getByRole('textbox', { name: say.first }).fill('2099-02-01');
  await dialog.getByRole('textbox', { name: say.first }).blur();
  await dialog.getByRole('button', { name: say.save }).click();
  await page.getByRole('rowheader', { name: `T-Ronde ${language}` }).waitFor();
  const { rows } = await (await page.request.get(`${office.regie.url}/api/projects`)).json();
  const { key } = rows.find(({ title }: { title: string }) => title === `T-Dak ${language}`);
  await page.goto(`${office.regie.url}/projects/${key}`);
  await page.getByRole('tab', { name: say.tab }).click();
  await page.getByRole('button', { name: say.plan }).click();
  await dialog.getByRole('textbox', { name: say.day }).fill('2099-03-04');
  await dialog.getByRole('textbox', { name: say.day }).blur();
  await dialog.getByRole('button', { name: say.save }).click();
  await page.getByRole('cell', { name: say.typed }).waitFor();
  await page.goto(`${office.regie.url}/calendar-of-the-year?view=list&month=2099-03`);
  await page.getByRole('rowheader', { name: say.gate }).first().waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: say.make }).click();
  await dialog.getByRole('button', { name: say.make }).click();
  const link = await dialog.getByRole('textbox', { name: say.link }).inputValue();
  const feed = await (await fetch(link)).text();
  expect(feed).toContain('BEGIN:VCALENDAR');
  await dialog.getByRole('button', { name: say.save }).click();
  await page.getByRole('button', { name: say.end }).click();
  await page.getByRole('button', { name: say.make, exact: true }).waitFor();
  expect((await fetch(link)).status).toBe(404);
  await page.context().close();
});
