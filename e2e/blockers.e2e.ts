import { afterAll, beforeAll, test } from 'vitest';
import { expectAccessible } from './support/accessible.ts';
import { findOrganisation, inDutch, type Language, type Office, openOffice } from './support/office.ts';

/** What the screen says. */
const words = {
  nl: {
    choose: 'Kies een activiteit…',
    words: 'Een deel van de naam',
    pick: 'Kiezen',
    release: 'Loslaten',
    blockedBy: 'Geblokkeerd door',
  },
} as const;

let office: Office;
const blockers: Partial<Record<Language, string>> = {};
const projects: Partial<Record<Language, string>> = {};

beforeAll(async () => {
  office = await openOffice();
  const top = await findOrganisation(office);
  for (const language of inDutch) {
    const body = { title: `T-Brug ${language}`, code: language, scopeId: top };
    const { record } = await office.make('/projects', body);
    projects[language] = record.key;
    const rows = ['T-Heien', 'T-Dek storten'].map((name) => ({
      level: 1,
      patch: { name, duration: { text: '2d' } },
    }));
    const edits = [{ kind: 'add', after: null, rows }];
    await office.make(`/projects/${record.id}/plan/edits`, { language, since: 0, edits });
    const blocker = { scopeId: record.id, title: `T-Vergunning ${language}` };
    blockers[language] = (await office.make('/blockers', blocker)).record.key;
  }
});

afterAll(async () => {
  await office?.close();
});

test.each(inDutch)('a blocker names an activity, whose panel says what stops it (%s)', async (language) => {
  const say = words[language];
  const page = await office.open('Anna', language, `/blockers/${blockers[language]}`);
  await page.getByRole('button', { name: say.choose }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(say.words).fill('dek');
  await dialog.getByLabel('T-Dek storten').check();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: say.pick }).click();
  await page.getByRole('button', { name: say.release }).waitFor();
  await expectAccessible(page);
  await page.goto(`${office.regie.url}/projects/${projects[language]}/plan`);
  await page.getByRole('gridcell', { name: 'T-Dek storten' }).first().click();
  await page.keyboard.press('Control+Enter');
  const panel = page.getByRole('dialog');
  await panel.getByRole('heading', { name: say.blockedBy }).waitFor();
  await panel.getByRole('link', { name: `T-Vergunning ${language}` }).waitFor();
  await expectAccessible(page);
  await page.context().close();
});
