import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from './support/accessible.ts';
import {
  findOrganisation,
  hire,
  inDutch,
  type Language,
  type Office,
  openOffice,
  signInAgain,
} from './support/office.ts';

/** What the screen says. */
const words = {
  nl: {
    tab: 'Faseovergang',
    ask: 'Beoordeling vragen',
    decider: /^Besluit /,
    reviewer: /^Beoordelaar 1/,
    due: /^Besluiten uiterlijk/,
    asked: 'De beoordeling is gevraagd',
    work: 'Faseovergang: Start uitvoering',
    view: 'Mijn oordeel geven',
    save: 'Opslaan',
    agrees: 'Stemt in',
    decide: 'Besluiten',
    reason: /^Reden/,
    open: /Niet voldaan, terwijl het moet: De projectopdracht is goedgekeurd\./,
    conditional: /^Doorgaan onder voorwaarden/,
    what: /^Wat er moet gebeuren/,
    whom: /^Door wie/,
    when: /^Uiterlijk/,
    decided: 'Doorgaan onder voorwaarden',
    past: 'Eerdere beoordelingen',
    phase: 'Realisatie',
  },
} as const;

let office: Office;
const projects: Partial<Record<Language, string>> = {};

beforeAll(async () => {
  office = await openOffice();
  const top = await findOrganisation(office);
  const managerId = await hire(office, 'Bram Bos', 'project-manager', top);
  await signInAgain(office);
  await hire(office, 'Sanne Smit', 'sponsor', top);
  await signInAgain(office);
  await hire(office, 'Tom Tol', 'team-member', top);
  await signInAgain(office);
  for (const language of inDutch) {
    const running = { state: 'active', phase: 'preparation', managerId };
    const body = { scopeId: top, title: `T-Brug ${language}`, code: language, ...running };
    projects[language] = (await office.make('/projects', body)).record.key;
  }
});

afterAll(async () => {
  await office?.close();
});

test.each(inDutch)('a gate is asked for, reviewed and decided under a condition (%s)', async (language) => {
  const say = words[language];
  const path = `/projects/${projects[language]}`;
  const openTab = async (name: string) => {
    const page = await office.open(name, language, path);
    await page.getByRole('tab', { name: say.tab }).click();
    return page;
  };
  const manager = await openTab('Bram');
  await manager.getByRole('button', { name: say.ask }).click();
  const asking = manager.getByRole('dialog');
  const pick = async (dialog: typeof asking, label: RegExp, name: string) => {
    await dialog.getByRole('combobox', { name: label }).fill(name);
    await dialog.getByRole('option', { name }).first().click();
  };
  await pick(asking, say.decider, 'Sanne Smit');
  await pick(asking, say.reviewer, 'Tom Tol');
  await asking.getByRole('textbox', { name: say.due }).fill('2099-01-05');
  await asking.getByRole('textbox', { name: say.due }).blur();
  await expectAccessible(manager);
  await asking.getByRole('button', { name: say.ask }).click();
  await manager.getByText(say.asked).waitFor();
  await expectAccessible(manager);
  await manager.context().close();

  const reviewer = await office.open('Tom', language, '/my-work');
  await reviewer.getByText(say.work).first().waitFor();
  await reviewer.goto(`${office.regie.url}${path}`);
  await reviewer.getByRole('tab', { name: say.tab }).click();
  await reviewer.getByRole('button', { name: say.view }).click();
  await reviewer.getByRole('dialog').getByRole('button', { name: say.save }).click();
  await reviewer.getByRole('cell', { name: say.agrees }).waitFor();
  await reviewer.context().close();

  const sponsor = await openTab('Sanne');
  await sponsor.getByRole('button', { name: say.decide, exact: true }).click();
  const deciding = sponsor.getByRole('dialog');
  await deciding.getByRole('textbox', { name: say.reason }).fill('T-Reden');
  await deciding.getByRole('button', { name: say.decide, exact: true }).click();
  await deciding.getByText(say.open).waitFor();
  await deciding.getByRole('radio', { name: say.conditional }).check();
  await deciding.getByRole('textbox', { name: say.what }).fill('T-Opdracht laten goedkeuren');
  await pick(deciding, say.whom, 'Bram Bos');
  await deciding.getByRole('textbox', { name: say.when }).fill('2099-02-05');
  await deciding.getByRole('textbox', { name: say.when }).blur();
  await expectAccessible(sponsor);
  await deciding.getByRole('button', { name: say.decide, exact: true }).click();
  const past = sponsor.getByRole('region', { name: say.past });
  await past.getByText(say.decided).waitFor();
  await sponsor.getByRole('banner').or(sponsor.locator('header')).getByText(say.phase).first().waitFor();
  await expectAccessible(sponsor);
  expect(await past.getByRole('link', { name: /^D-\d+$/ }).count()).toBe(1);
  await sponsor.context().close();
});
