import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from './support/accessible.ts';
import { seeInCell } from './support/grid.ts';
import { findOrganisation, hire, inDutch, type Language, type Office, openOffice } from './support/office.ts';

/** What the screen says. */
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
    board: 'Bord',
    calendar: 'Kalender',
    month: 'Volgende maand',
    busy: 'Bezig',
    movedTo: 'T-Bellen staat nu bij Bezig',
    premise: 'Uitgangspunt toevoegen',
    statement: /^Waarop het berust/,
    fallen: 'Dit geldt niet meer',
    save: 'Opslaan',
    review: 'Te herzien: één uitgangspunt is vervallen',
    links: 'Verbanden',
    linkWith: 'Verbinden met…',
    how: 'Op welke manier',
    leadsTo: 'Leidt tot',
    words: 'Nummer of woorden',
    link: 'Verbinden',
    followsFrom: 'Komt voort uit',
    myWork: 'Mijn werk',
    waiting: 'Eén ding wacht op u: één is te laat.',
    late: 'Te laat',
  },
} as const;

let office: Office;
const projects: Partial<Record<Language, string>> = {};
const actions: Partial<Record<Language, string>> = {};
const decisions: Partial<Record<Language, string>> = {};

beforeAll(async () => {
  office = await openOffice();
  const top = await findOrganisation(office);
  const ownerId = await hire(office, 'Bram Bos', 'pmo-officer', top);
  for (const language of inDutch) {
    const body = { title: `T-Brug ${language}`, code: language, scopeId: top };
    const { record } = await office.make('/projects', body);
    projects[language] = record.key;
    const scopeId = record.id;
    const action = {
      scopeId,
      title: 'T-Bellen',
      ...(language === 'nl' ? { ownerId, dueOn: '2020-01-06' } : {}),
    };
    actions[language] = (await office.make('/actions', action)).record.key;
    decisions[language] = (await office.make('/decisions', { scopeId, title: 'T-Kiezen' })).record.key;
  }
});

afterAll(async () => {
  await office?.close();
});

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
/** The fact with this label, which becomes a field when it is pressed. */
const fact = (page: Page, label: string) => page.getByRole('button', { name: `${label}: ` });

test.each(inDutch)(
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

test.each(inDutch)(
  'an action goes over the board by keyboard to where its course lets it (%s)',
  async (language) => {
    const say = words[language];
    const page = await office.open(
      'Bram',
      language,
      `/projects/${projects[language]}?tab=registers&register=action`,
    );
    await page.getByText(say.board, { exact: true }).click();
    const card = page.getByRole('button', { name: 'T-Bellen', exact: true });
    await card.focus();
    await page.keyboard.press('Alt+ArrowRight');
    await page.getByText(say.movedTo).waitFor();
    await page
      .getByRole('region', { name: `${say.busy}, 1` })
      .getByText('T-Bellen')
      .waitFor();
    await expectAccessible(page);
    await page.context().close();
  },
);

test.each(inDutch)(
  'a decision whose premise fell is to be reviewed, and leads to an action that shows it (%s)',
  async (language) => {
    const say = words[language];
    const page = await office.open('Bram', language, `/decisions/${decisions[language]}`);
    await button(page, say.premise).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(say.statement).fill('Index onder vier procent');
    await dialog.getByLabel(say.fallen).check();
    await expectAccessible(page);
    await dialog.getByRole('button', { name: say.save }).click();
    await page.getByText(say.review).first().waitFor();
    await page.getByRole('tab', { name: say.links }).click();
    await button(page, say.linkWith).click();
    await dialog.getByLabel(say.how).selectOption({ label: say.leadsTo });
    await dialog.getByLabel(say.words).fill(actions[language] ?? '');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: say.link, exact: true }).click();
    await page.getByRole('link', { name: 'T-Bellen' }).click();
    await page.getByRole('heading', { level: 1, name: 'T-Bellen' }).waitFor();
    await page.getByRole('tab', { name: say.links }).click();
    await page.getByRole('cell', { name: say.followsFrom }).waitFor();
    await expectAccessible(page);
    await page.context().close();
  },
);

test('what is assigned to somebody stands on one page, the overdue first', async () => {
  const say = words.nl;
  const page = await office.open('Bram', 'nl', '/my-work');
  await page.getByRole('heading', { level: 1, name: say.myWork }).waitFor();
  await page.getByText(say.waiting).waitFor();
  await page.getByRole('region', { name: say.late }).getByRole('link', { name: 'T-Bellen' }).waitFor();
  await expectAccessible(page);
  await page.context().close();
});
