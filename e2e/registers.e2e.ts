import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from './support/accessible.ts';
import { seeInCell } from './support/grid.ts';
import {
  findOrganisation,
  hire,
  type Language,
  languages,
  type Office,
  openOffice,
} from './support/office.ts';

/** What the screen says in each language. */
const words = {
  nl: {
    registers: 'Registers',
    empty: 'Er zijn hier nog geen issues.',
    add: 'Nieuw issue',
    title: /^Titel/,
    severity: 'Ernst',
    critical: 'Kritiek',
    make: 'Maken',
    nobody: 'Open; niemand zorgt ervoor.',
    state: 'Stand wijzigen',
    stateField: 'Stand',
    resolved: 'Opgelost',
    needs: 'In deze stand is Oplossing ingevuld.',
    solution: 'Oplossing wijzigen',
    solutionField: 'Oplossing',
    overOn: /^Opgelost op /,
    history: 'Geschiedenis',
    raised: 'meldde het issue',
    titleColumn: 'Titel',
  },
  en: {
    registers: 'Registers',
    empty: 'There are no issues here yet.',
    add: 'New issue',
    title: /^Title/,
    severity: 'Severity',
    critical: 'Critical',
    make: 'Make',
    nobody: 'Open; nobody sees to it.',
    state: 'Change State',
    stateField: 'State',
    resolved: 'Solved',
    needs: 'In this state Solution is filled in.',
    solution: 'Change Solution',
    solutionField: 'Solution',
    overOn: /^Solved on /,
    history: 'History',
    raised: 'raised the issue',
    titleColumn: 'Title',
  },
} as const;

let office: Office;
const projects: Partial<Record<Language, string>> = {};

beforeAll(async () => {
  office = await openOffice();
  const top = await findOrganisation(office);
  await hire(office, 'Bram Bos', 'pmo-officer', top);
  for (const language of languages) {
    const body = { title: `T-Brug ${language}`, code: language, scopeId: top };
    projects[language] = (await office.make('/projects', body)).record.key;
  }
});

afterAll(async () => {
  await office?.close();
});

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
/** The fact with this label, which becomes a field when it is pressed. */
const fact = (page: Page, label: string) => page.getByRole('button', { name: `${label}: ` });

test.each(languages)(
  'an issue is raised in its project, solved with its solution, and dated (%s)',
  async (language) => {
    const say = words[language];
    const page = await office.open('Bram', language, `/projects/${projects[language]}`);
    await page.getByRole('tab', { name: say.registers }).click();
    await page.getByText(say.empty).waitFor();
    await expectAccessible(page);
    await button(page, say.add).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(say.title).fill('T-Lekkage');
    await dialog.getByLabel(say.severity).selectOption({ label: say.critical });
    await expectAccessible(page);
    await dialog.getByRole('button', { name: say.make }).click();
    await page.getByText(say.nobody).waitFor();
    await expectAccessible(page);

    await fact(page, say.state).click();
    await page.getByLabel(say.stateField).selectOption({ label: say.resolved });
    await page.getByText(say.needs).waitFor();
    await fact(page, say.solution).click();
    await page.getByLabel(say.solutionField).fill('Gedicht met klei');
    await page.keyboard.press('Tab');
    await page.getByText('Gedicht met klei').waitFor();
    await fact(page, say.state).click();
    await page.getByLabel(say.stateField).selectOption({ label: say.resolved });
    await page.getByText(say.overOn).first().waitFor();
    await page.getByRole('tab', { name: say.history }).click();
    await page.getByText(say.raised).waitFor();
    expect(await page.getByRole('tabpanel').ariaSnapshot()).not.toMatch(/\b[a-z]+[A-Z][a-z]/);
    await page.goto(`${office.regie.url}/issues`);
    await seeInCell(page, 0, say.titleColumn, 'T-Lekkage');
    await expectAccessible(page);
    await page.context().close();
  },
);
