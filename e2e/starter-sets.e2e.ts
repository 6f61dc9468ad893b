import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from './support/accessible.ts';
import { findOrganisation, hire, inDutch, type Office, openOffice, signInAgain } from './support/office.ts';

const words = {
  nl: {
    sector: 'Bouw',
    takeOver: 'Overnemen',
    done: /onderdelen van de set zijn nu van u/,
    standing: /^Overgenomen op/,
    first: 'Initiatief',
    handbook: 'Handboek',
    gates: 'Start bouw',
    edit: 'Directievoerder wijzigen',
    text: 'Tekst in het Nederlands',
    save: 'Opslaan',
  },
} as const;

let office: Office;

beforeAll(async () => {
  office = await openOffice();
  const top = await findOrganisation(office);
  await hire(office, 'Petra Post', 'pmo-manager', top);
  await signInAgain(office);
});

afterAll(async () => {
  await office?.close();
});

test.each(inDutch)('a starter set is looked at, taken over and made one’s own (%s)', async (language) => {
  const say = words[language];
  const page = await office.open('Petra', language, '/starter-sets');
  await page.getByText(say.sector, { exact: true }).click();
  await page.getByRole('heading', { name: say.gates }).waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: say.takeOver }).click();
  await page.getByRole('dialog').getByRole('button', { name: say.takeOver }).click();
  await page.getByText(say.done).waitFor();
  await page.getByText(say.standing).first().waitFor();
  await page.goto(`${office.regie.url}/handbook`);
  await page.getByRole('rowheader', { name: say.first, exact: true }).waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: say.edit }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: say.text }).fill('T-Onze eigen woorden');
  await page.getByRole('dialog').getByRole('button', { name: say.save }).click();
  await page.getByRole('cell', { name: 'T-Onze eigen woorden' }).waitFor();
  expect(await page.getByRole('row').count()).toBeGreaterThan(18);
  await page.context().close();
});
