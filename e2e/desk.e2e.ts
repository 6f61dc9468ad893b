import { afterAll, beforeAll, test } from 'vitest';
import { expectAccessible } from './support/accessible.ts';
import { findOrganisation, hire, inDutch, type Office, openOffice, signInAgain } from './support/office.ts';

/** What the screen says. */
const words = {
  nl: {
    ask: 'Vraag stellen',
    subject: /^In een paar woorden/,
    question: /^Vraag/,
    send: 'Versturen',
    asked: /Gevraagd; u hebt antwoord voor/,
    answer: 'Beantwoorden',
    answerField: /^Antwoord/,
    toGuideline: 'Maak hier een richtlijn van',
    mine: 'Klopt nog: T-Oude actie nl',
    confirmed: 'Bevestigd',
  },
} as const;

let office: Office;

beforeAll(async () => {
  office = await openOffice();
  const top = await findOrganisation(office);
  const { record } = await office.make('/portfolios', { scopeId: top, title: 'T-Bouw' });
  const ownerId = await hire(office, 'Bram Bos', 'project-manager', record.id);
  await signInAgain(office);
  for (const language of inDutch) {
    const title = `T-Oude actie ${language}`;
    await office.make('/actions', { scopeId: record.id, title, ownerId, dueOn: '2026-01-05' });
  }
});

afterAll(async () => {
  await office?.close();
});

test.each(inDutch)('a question is answered at the desk and becomes a guideline (%s)', async (language) => {
  const say = words[language];
  const title = `T-Begroting ${language}`;
  const bram = await office.open('Bram', language, '/desk');
  await bram.getByRole('button', { name: say.ask }).first().click();
  const asking = bram.getByRole('dialog');
  await asking.getByLabel(say.subject).fill(title);
  await asking.getByLabel(say.question).fill('T-Hoe begroot ik het onvoorziene?');
  await expectAccessible(bram);
  await asking.getByRole('button', { name: say.send }).click();
  await bram.getByText(say.asked).first().waitFor();

  const anna = await office.open('Anna', language, '/desk?show=answer');
  await anna.getByRole('row').filter({ hasText: title }).getByRole('link').first().click();
  await anna.getByRole('heading', { level: 1, name: title }).waitFor();
  await anna.getByRole('button', { name: say.answer, exact: true }).click();
  const answering = anna.getByRole('dialog');
  await answering.getByLabel(say.answerField).fill('T-Tien procent, en zeg waarom.');
  await answering.getByRole('button', { name: say.answer, exact: true }).click();
  await anna.getByRole('button', { name: say.toGuideline }).click();
  await anna.waitForURL(/\/guidelines\//);
  await anna
    .getByText(/T-Tien procent/)
    .first()
    .waitFor();
  await expectAccessible(anna);

  await bram.goto(`${office.regie.url}/desk`);
  await bram.getByText('T-Tien procent, en zeg waarom.').first().waitFor();
  await expectAccessible(bram);
  for (const page of [anna, bram]) await page.context().close();
});

test.each(inDutch)('what looks neglected is confirmed in one go (%s)', async (language) => {
  const say = words[language];
  const bram = await office.open('Bram', language, '/upkeep');
  await bram.getByRole('button', { name: say.mine }).waitFor();
  await expectAccessible(bram);
  await bram.getByRole('button', { name: say.mine }).click();
  await bram.getByText(say.confirmed).first().waitFor();
  await bram.getByRole('button', { name: say.mine }).waitFor({ state: 'detached' });
  await bram.context().close();
});
