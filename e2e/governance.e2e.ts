import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from './support/accessible.ts';
import { findOrganisation, type Office, openOffice } from './support/office.ts';

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
