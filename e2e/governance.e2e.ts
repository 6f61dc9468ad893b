import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from './support/accessible.ts';
import { findOrganisation, hire, type Office, openOffice } from './support/office.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(async () => {
  await office?.close();
});

test('an office is set up, shows its effect beforehand, and switches its model', async () => {
  const scopeId = await findOrganisation(office);
  const { record } = await office.make('/projects', { scopeId, title: 'T-Brug', code: 'BR-1' });
  const page = await office.open('Anna', 'nl', '/offices');
  await page.getByRole('heading', { name: 'PMO’s en spelregels', level: 1 }).waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'PMO instellen' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/^Naam van het PMO/).fill('T-Kantoor');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Opslaan' }).click();
  await page.getByRole('link', { name: 'T-Kantoor' }).click();
  await page.getByRole('heading', { name: 'T-Kantoor', level: 1 }).waitFor();
  await page.getByText('Projectopdracht goedgekeurd').first().waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Model wijzigen' }).click();
  await dialog.getByLabel(/^Controlerend/).check();
  await dialog
    .getByText(/^Effect vooraf/)
    .first()
    .waitFor();
  await expectAccessible(page);
  await dialog.getByLabel(/^Reden/).fill('Proef');
  await dialog.getByRole('button', { name: 'Invoeren' }).click();
  await page.getByText('Controlerend').first().waitFor();
  await page.goto(`${office.regie.url}/projects/${record.key}`);
  await page.getByText(/T-Kantoor bestuurt dit \(Controlerend\)/).waitFor();
  expect(await page.getByText('Geblokkeerd').count()).toBeGreaterThan(0);
  await expectAccessible(page);
});

test('a mandate is given to somebody else, gets a replacement and ends', async () => {
  const scopeId = await findOrganisation(office);
  await office.make('/people', { name: 'Karel Smit', email: 'karel@example.org' });
  await hire(office, 'Sanne Peters', 'sponsor', scopeId);
  const page = await office.open('Anna', 'nl', '/mandates');
  await page.getByText('Nog geen mandaat').waitFor();
  await expectAccessible(page);
  const dialog = page.getByRole('dialog');
  const who = async (name: string) => {
    await dialog.getByLabel(/^Wie/).fill('');
    await dialog.getByLabel(/^Wie/).pressSequentially(name);
    await page.keyboard.press('Enter');
  };
  await page.getByRole('button', { name: 'Mandaat geven' }).first().click();
  // Never one's own: who gives it does not stand in the list.
  await dialog.getByLabel(/^Wie/).fill('Anna');
  await page.getByText('Niemand gevonden').waitFor();
  await who('Sanne');
  await dialog.getByLabel('Waarvoor').selectOption({ label: 'Geld' });
  await dialog.getByLabel('Tot bedrag').fill('100000');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Mandaat geven' }).click();
  await page.getByRole('rowheader', { name: 'Sanne Peters' }).waitFor();
  await page.getByRole('button', { name: 'Iemand voor Sanne Peters' }).click();
  await who('Karel');
  await dialog.getByLabel('Tot bedrag').fill('200000');
  await dialog.getByRole('button', { name: 'Mandaat geven' }).click();
  await dialog.getByText('Dit gaat verder dan het mandaat waar het onder valt.').waitFor();
  await dialog.getByLabel('Tot bedrag').fill('50000');
  await dialog.getByRole('button', { name: 'Mandaat geven' }).click();
  await page.getByRole('rowheader', { name: 'Karel Smit voor Sanne Peters' }).waitFor();
  await page.getByRole('button', { name: 'Mandaat van Sanne Peters beëindigen' }).click();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Beëindigen' }).click();
  await page.getByText('Er gelden 2 mandaten.').waitFor();
  await expectAccessible(page);
});
