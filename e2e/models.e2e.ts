import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from './support/accessible.ts';
import { modelWords } from './support/model-words.ts';
import {
  hire,
  type Language,
  languages,
  type Office,
  openOffice,
  readMe,
  signInAgain,
} from './support/office.ts';

interface Stage {
  readonly officeId: string;
  /** Keys by title. */
  readonly keys: Readonly<Record<string, string>>;
}

let office: Office;
const stages: Partial<Record<Language, Stage>> = {};

const officeOf = (scopeId: string, title: string, managerId: string, memberIds: readonly string[] = []) => ({
  scopeId,
  title,
  model: 'supporting',
  siting: 'internal',
  engagementEndsOn: null,
  startsOn: null,
  endsOn: null,
  managerId,
  memberIds,
  articles: [],
});

/** A plan that is not sound: nothing in it follows anything. */
const looseRows = {
  language: 'nl',
  since: 0,
  edits: [
    {
      kind: 'add',
      after: null,
      rows: ['T-Heien', 'T-Storten', 'T-Asfalt'].map((name) => ({
        level: 1,
        patch: { name, duration: { text: '2d' } },
      })),
    },
  ],
};

beforeAll(async () => {
  office = await openOffice();
  const { person, organisation } = await readMe(office);
  const top = organisation.id;
  const people: Record<string, string> = {};
  for (const [name, role] of [
    ['Bram Bos', 'project-manager'],
    ['Sanne Smit', 'sponsor'],
    ['Olga Ott', 'pmo-officer'],
  ] as const) {
    people[role] = await hire(office, name, role, top);
    await signInAgain(office);
  }
  const officer = people['pmo-officer'] ?? '';
  await office.make('/offices', officeOf(top, 'T-Ander', person.id));
  const running = {
    state: 'active',
    phase: 'preparation',
    managerId: people['project-manager'],
    sponsorId: people['sponsor'],
    goal: 'T-Goal',
    startsOn: '2027-01-11',
    endsOn: '2028-01-11',
    budgetCents: 1_000_000_00,
  };
  for (const language of languages) {
    const { record } = await office.make('/portfolios', { scopeId: top, title: `T-Bouw ${language}` });
    const keys: Record<string, string> = {};
    for (const title of ['T-Brug', 'T-Dak', 'T-Weg', 'T-Los']) {
      const scopeId = title === 'T-Los' ? top : record.id;
      const body = { ...running, scopeId, title, code: `${title} ${language}` };
      const made = (await office.make('/projects', body)).record;
      keys[title] = made.key;
      if (title === 'T-Weg') await office.make(`/projects/${made.id}/plan/edits`, looseRows);
      if (title !== 'T-Dak') continue;
      const approval = { approvedOn: '2026-11-02', isOnPaper: true, note: '' };
      await office.make(`/projects/${made.id}/brief-approval`, approval);
    }
    const made = await office.make(
      '/offices',
      officeOf(record.id, `T-Kantoor ${language}`, person.id, [officer]),
    );
    stages[language] = { officeId: made.office.id, keys };
  }
});

afterAll(async () => {
  await office?.close();
});

/** Opens a project, and the dialog of its next step. */
async function openStep(page: Page, language: Language, title: string) {
  const say = modelWords[language];
  await page.goto(`${office.regie.url}/projects/${stages[language]?.keys[title]}`);
  const button = page.getByRole('button', { name: say.toExecution });
  await button.waitFor();
  await page
    .getByText(/T-(Kantoor|Ander)/)
    .first()
    .waitFor();
  return { button, dialog: page.getByRole('dialog') };
}

/** Opens the plan of a project, and the dialog of a new baseline. */
async function openBaseline(page: Page, language: Language, title: string) {
  const say = modelWords[language];
  await page.goto(`${office.regie.url}/projects/${stages[language]?.keys[title]}/plan`);
  await page.getByText('T-Asfalt').first().waitFor();
  await page.getByRole('button', { name: say.newBaseline }).click();
  return page.getByRole('dialog');
}

async function switchModel(page: Page, language: Language, model: 'controlling' | 'directive') {
  const say = modelWords[language];
  await page.goto(`${office.regie.url}/offices/${stages[language]?.officeId}`);
  await page.getByRole('button', { name: say.change }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(say.models[model]).check();
  return dialog;
}

const cellsOf = async (page: Page, name: string) =>
  (await page.getByRole('table', { name }).getByRole('rowheader').allInnerTexts())
    .map((text) => text.split(/\s/)[0])
    .sort();

test.each(languages)('the same click under three models (%s)', async (language) => {
  const say = modelWords[language];
  const { url } = office.regie;
  const bram = await office.open('Bram', language, '/');
  const anna = await office.open('Anna', language, '/');

  // Supporting: advice, a reason, a deviation that is put back.
  const advice = await openStep(bram, language, 'T-Brug');
  await advice.button.getByText(say.advised).waitFor();
  await advice.button.click();
  await advice.dialog.getByText(say.why).waitFor();
  await expectAccessible(bram);
  await advice.dialog.getByLabel(say.reason).fill(`T-Haast ${language}`);
  await advice.dialog.getByRole('button', { name: say.anyway }).click();
  await bram.getByText(say.phase).first().waitFor();
  await anna.goto(`${url}/offices`);
  const deviations = anna.getByRole('table', { name: say.deviations });
  await deviations.getByText(`T-Haast ${language}`).waitFor();
  await deviations.getByRole('button', { name: say.putBack }).first().click();
  await deviations.getByText(say.undone).first().waitFor();

  const loose = await openBaseline(bram, language, 'T-Weg');
  await loose.getByText(say.advised).waitFor();
  await loose.getByText(say.notSound).first().waitFor();
  await expectAccessible(bram);
  await loose.getByLabel(say.reason).fill(`T-Nu al ${language}`);
  await loose.getByRole('button', { name: say.anyway }).click();
  await bram.getByText(say.kept).waitFor();
  await anna.goto(`${url}/offices`);
  const against = deviations.getByRole('row').filter({ hasText: `T-Nu al ${language}` });
  await against.getByText(say.keptAgainst).first().waitFor();

  // Controlling: first the effect, then the switch, and the list equals what was foretold.
  const switching = await switchModel(anna, language, 'controlling');
  await switching.getByRole('table', { name: say.preview }).getByText('T-Brug').first().waitFor();
  const foretold = await cellsOf(anna, say.preview);
  expect(foretold).not.toContain('T-Dak');
  await switching.getByRole('button', { name: say.look }).click();
  await switching.getByText(say.looked).waitFor();
  await expectAccessible(anna);
  await switching.getByLabel(say.reason).fill('T-Grip');
  await switching.getByRole('button', { name: say.introduce }).click();
  await anna.getByText(say.introduced).waitFor();
  await anna.getByRole('table', { name: say.broken }).waitFor();
  expect(await cellsOf(anna, say.broken)).toEqual(foretold);

  // Blocked before the click and after it, until a waiver that somebody else grants.
  const block = await openStep(bram, language, 'T-Brug');
  await block.button.getByText(say.blocked).waitFor();
  await block.button.click();
  await block.dialog.getByText(say.why).waitFor();
  await expectAccessible(bram);
  await block.dialog.getByRole('button', { name: say.waive }).click();
  await block.dialog.getByLabel(say.reason).fill(`T-Spoed ${language}`);
  await block.dialog.getByLabel(say.until).fill('2099-01-31');
  await block.dialog.getByLabel(say.until).blur();
  await block.dialog.getByRole('button', { name: say.askWaiver }).click();
  await bram.getByText(say.asked).waitFor();
  await anna.goto(`${url}/offices`);
  const row = anna.getByRole('row').filter({ hasText: `T-Spoed ${language}` });
  await row.getByRole('button', { name: say.decide }).click();
  await anna.getByRole('dialog').getByLabel(say.reason).fill('T-Akkoord');
  await anna
    .getByRole('dialog')
    .getByRole('button', { name: language === 'nl' ? 'Verlenen' : 'Grant' })
    .click();
  await anna.getByText(say.decided).waitFor();
  const waived = await openStep(bram, language, 'T-Brug');
  await waived.button.click();
  await waived.dialog.getByRole('button', { name: say.toExecution }).click();
  await bram.getByText(say.phase).first().waitFor();

  // Directive: others propose; the office acts where the condition holds, and is refused where it does not.
  const directing = await switchModel(anna, language, 'directive');
  await directing.getByLabel(say.reason).fill('T-Sturen');
  await directing.getByRole('button', { name: say.introduce }).click();
  await anna.getByText(say.introduced).waitFor();
  const reserve = await openStep(bram, language, 'T-Dak');
  await reserve.button.getByText(say.reserved).waitFor();
  await bram.getByText(say.nearest).waitFor();
  await reserve.button.click();
  await reserve.dialog.getByLabel(say.reason).fill('T-Klaar');
  await expectAccessible(bram);
  await reserve.dialog.getByRole('button', { name: say.propose }).click();
  await bram.getByText(say.proposed).waitFor();
  const again = await openBaseline(bram, language, 'T-Weg');
  await again.getByText(say.notSound).first().waitFor();
  await again.getByText(say.blocked).first().waitFor();
  expect(await again.getByRole('button', { name: say.keep }).isDisabled()).toBe(true);
  const olga = await office.open('Olga', language, '/');
  const free = await openStep(olga, language, 'T-Dak');
  await free.button.click();
  await free.dialog.getByRole('button', { name: say.toExecution }).click();
  await olga.getByText(say.phase).first().waitFor();
  const refused = await openStep(olga, language, 'T-Weg');
  await refused.button.getByText(say.blocked).waitFor();
  const elsewhere = await openStep(olga, language, 'T-Los');
  await olga.getByText(say.elsewhere).waitFor();
  await elsewhere.button.getByText(say.advised).waitFor();
  for (const page of [bram, anna, olga]) await page.context().close();
});
