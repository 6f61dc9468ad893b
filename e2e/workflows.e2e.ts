import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from './support/accessible.ts';
import { modelWords } from './support/model-words.ts';
import {
  hire,
  inDutch,
  type Language,
  type Office,
  openOffice,
  readMe,
  signInAgain,
} from './support/office.ts';

/** What the screen says. */
const words = {
  nl: {
    add: 'Nieuwe werkstroom',
    name: 'Naam in het Nederlands',
    place: /^Plek/,
    kind: 'Volgende fase',
    step: (number: number) => `Stap ${number}`,
    addStep: 'Stap',
    stepName: 'Stap in het Nederlands',
    who: 'Wie beslist',
    sponsor: 'Opdrachtgever',
    reason: /^Waarom deze versie/,
    publish: 'Versie 1 vaststellen',
    turn: 'U bent aan de beurt.',
    approve: 'Goedkeuren',
    ask: 'Iets vragen',
    question: /^Vraag/,
    send: 'Vragen',
    answer: 'Antwoorden',
    answerField: /^Antwoord/,
    nothing: 'Hier zijn geen voorstellen',
    times: 'Doorlooptijden en wachttijden',
    whole: 'Hele werkstroom',
  },
} as const;

let office: Office;
const keys: Partial<Record<Language, string>> = {};

beforeAll(async () => {
  office = await openOffice();
  const { person, organisation } = await readMe(office);
  const people: Record<string, string> = {};
  for (const [name, role] of [
    ['Bram Bos', 'project-manager'],
    ['Sanne Smit', 'sponsor'],
  ] as const) {
    people[role] = await hire(office, name, role, organisation.id);
    await signInAgain(office);
  }
  for (const language of inDutch) {
    const { record } = await office.make('/portfolios', {
      scopeId: organisation.id,
      title: `T-Bouw ${language}`,
    });
    const project = await office.make('/projects', {
      scopeId: record.id,
      title: `T-Brug ${language}`,
      code: `T-${language}`,
      state: 'active',
      phase: 'preparation',
      managerId: people['project-manager'],
      sponsorId: people['sponsor'],
      goal: 'T-Doel',
      startsOn: '2027-01-11',
      endsOn: '2028-01-11',
      budgetCents: 1_000_000_00,
    });
    keys[language] = project.record.key;
    await office.make(`/projects/${project.record.id}/brief-approval`, {
      approvedOn: '2026-11-02',
      isOnPaper: true,
      note: '',
    });
    await office.make('/offices', {
      scopeId: record.id,
      title: `T-Kantoor ${language}`,
      model: 'directive',
      siting: 'internal',
      engagementEndsOn: null,
      startsOn: null,
      endsOn: null,
      managerId: person.id,
      memberIds: [],
      articles: [],
    });
  }
});

afterAll(async () => {
  await office?.close();
});

test.each(inDutch)('a proposal passes the steps that the PMO set for it (%s)', async (language) => {
  const say = words[language];
  const { toExecution, reason, propose, proposed, phase } = modelWords[language];
  const { url } = office.regie;
  const anna = await office.open('Anna', language, '/workflows');

  // Two steps: the sponsor, then the PMO.
  await anna.getByRole('button', { name: say.add }).first().click();
  const making = anna.getByRole('dialog');
  await making.getByLabel(say.name).fill('T-Fasen');
  await making.getByLabel(say.place).selectOption({ label: `T-Bouw ${language}` });
  await making.getByLabel(say.kind).check();
  await making.getByRole('button', { name: say.addStep, exact: true }).click();
  const [first, second] = [1, 2].map((number) => making.getByRole('group', { name: say.step(number) }));
  await first?.getByLabel(say.stepName).fill('T-Wens');
  await first?.getByLabel(say.who).selectOption({ label: say.sponsor });
  await second?.getByLabel(say.stepName).fill('T-Toets');
  await making.getByLabel(say.reason).fill('T-Twee paar ogen');
  await expectAccessible(anna);
  await making.getByRole('button', { name: say.publish }).click();
  await anna
    .getByRole('cell', { name: /T-Wens/ })
    .or(anna.getByText('T-Wens'))
    .first()
    .waitFor();

  const bram = await office.open('Bram', language, `/projects/${keys[language]}`);
  await bram.getByRole('button', { name: toExecution }).click();
  await bram.getByRole('dialog').getByLabel(reason).fill(`T-Klaar ${language}`);
  await bram.getByRole('dialog').getByRole('button', { name: propose }).click();
  await bram.getByText(proposed).waitFor();

  // The sponsor asks something first; the answer brings the proposal back to that step.
  const sanne = await office.open('Sanne', language, '/proposals');
  await sanne.getByText(say.turn).waitFor();
  await sanne.getByRole('button', { name: say.ask }).click();
  await sanne.getByRole('dialog').getByLabel(say.question).fill('T-Waarom nu?');
  await sanne.getByRole('dialog').getByRole('button', { name: say.send, exact: true }).click();
  await bram.goto(`${url}/proposals`);
  await bram.getByText('T-Waarom nu?').first().waitFor();
  await bram.getByRole('button', { name: say.answer, exact: true }).click();
  await bram.getByRole('dialog').getByLabel(say.answerField).fill('T-Het bestek is af');
  await bram.getByRole('dialog').getByRole('button', { name: say.answer, exact: true }).click();
  await sanne.getByText(say.turn).waitFor();
  await sanne.getByText(/T-Het bestek is af/).waitFor();
  await expectAccessible(sanne);
  await sanne.getByRole('button', { name: say.approve, exact: true }).click();
  await sanne.getByRole('dialog').getByRole('button', { name: say.approve, exact: true }).click();

  // Only then is it the turn of the PMO, whose approval does what was proposed.
  await anna.goto(`${url}/proposals`);
  await anna.getByText(say.turn).waitFor();
  await anna.getByRole('button', { name: say.approve, exact: true }).click();
  await anna.getByRole('dialog').getByRole('button', { name: say.approve, exact: true }).click();
  await anna.getByText(say.nothing).waitFor();
  await bram.goto(`${url}/projects/${keys[language]}`);
  await bram.getByText(phase).first().waitFor();

  await anna.goto(`${url}/workflows`);
  await anna.getByText(say.times).last().click();
  await anna.getByText(say.whole).first().waitFor();
  expect(await anna.getByText('T-Toets').count()).toBeGreaterThan(0);
  for (const page of [anna, bram, sanne]) await page.context().close();
});
