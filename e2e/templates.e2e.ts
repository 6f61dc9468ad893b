import { afterAll, beforeAll, test } from 'vitest';
import { expectAccessible } from './support/accessible.ts';
import { findOrganisation, hire, inDutch, type Language, type Office, openOffice } from './support/office.ts';

/** What the screen says. */
const words = {
  nl: {
    empty: 'Er zijn nog geen sjablonen',
    actions: /^Acties voor/,
    keep: 'Bewaren als sjabloon…',
    name: 'Naam',
    everybody: /^Voor iedereen/,
    save: 'Bewaren',
    kept: 'Sjabloon T-Leverancier nl bewaard',
    add: 'Nieuw risico',
    template: 'Sjabloon',
    title: /^Titel/,
    fillsIn: /Vult ook .*Oorzaak.* in/,
    make: 'Maken',
    more: 'Wat u met T-Leverancier nl kunt doen',
    remove: 'Verwijderen',
    removed: 'Sjabloon T-Leverancier nl verwijderd',
  },
} as const;

let office: Office;
const risks: Partial<Record<Language, string>> = {};
const projects: Partial<Record<Language, string>> = {};

beforeAll(async () => {
  office = await openOffice();
  const top = await findOrganisation(office);
  await hire(office, 'Bram Bos', 'pmo-officer', top);
  for (const language of inDutch) {
    const body = { title: `T-Brug ${language}`, code: language, scopeId: top };
    const { record } = await office.make('/projects', body);
    projects[language] = record.key;
    const risk = { scopeId: record.id, title: `T-Leverancier ${language}`, cause: 'T-Faillissement' };
    risks[language] = (await office.make('/risks', risk)).record.key;
  }
});

afterAll(async () => {
  await office?.close();
});

test.each(inDutch)('a risk is kept as a template with which a new one begins (%s)', async (language) => {
  const say = words[language];
  const page = await office.open('Bram', language, '/templates');
  await page.getByText(say.empty).waitFor();
  await expectAccessible(page);
  await page.goto(`${office.regie.url}/risks/${risks[language]}`);
  await page.getByRole('button', { name: say.actions }).click();
  await page.getByRole('menuitem', { name: say.keep }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(say.everybody).check();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: say.save }).click();
  await page.getByText(say.kept).waitFor();

  // Anna finds what Bram gave to everybody.
  const other = await office.open('Anna', language, `/projects/${projects[language]}?tab=risks`);
  await other.getByRole('button', { name: say.add }).first().click();
  const making = other.getByRole('dialog');
  await making.getByLabel(say.template).selectOption({ label: `T-Leverancier ${language}` });
  await making.getByText(say.fillsIn).waitFor();
  await expectAccessible(other);
  await making.getByLabel(say.title).fill('T-Bouwer valt weg');
  await other.keyboard.press('Tab');
  await making.getByRole('button', { name: say.make }).click();
  await other.getByRole('heading', { level: 1, name: 'T-Bouwer valt weg' }).waitFor();
  await other.getByText('T-Faillissement').first().waitFor();

  await page.goto(`${office.regie.url}/templates`);
  await page.getByRole('button', { name: say.more }).click();
  await expectAccessible(page);
  await page.getByRole('menuitem', { name: say.remove, exact: true }).click();
  await page.getByText(say.removed).waitFor();
  for (const context of [page.context(), other.context()]) await context.close();
});
