import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from './support/accessible.ts';
import { launchBrowser } from './support/browser.ts';
import { type RunningRegie, startRegie } from './support/regie.ts';

let regie: RunningRegie;
let browser: Browser;

beforeAll(async () => {
  [regie, browser] = await Promise.all([startRegie({ isEmbedded: true }), launchBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await regie?.stop();
});

test('from an empty folder to a project that a second browser sees appear', async () => {
  const first = await browser.newContext({ locale: 'nl-NL' });
  const page = await first.newPage();
  const setUp = /http:\S+\/setup\?token=\S+/.exec(regie.greeting)?.[0] ?? '';
  await page.goto(setUp);
  await page.getByLabel('Naam van de organisatie').fill('T-Gemeente');
  await expectAccessible(page);
  await page.getByLabel('Uw naam').fill('Anna de Vries');
  await page.getByLabel(/^E-mailadres/).fill('anna@example.org');
  await page
    .getByLabel(/^Wachtwoord/)
    .first()
    .fill('kort');
  await page.getByRole('button', { name: 'Beginnen' }).click();
  await page.getByText('minder dan 12 tekens').waitFor();
  expect(await page.getByLabel('Uw naam').inputValue()).toBe('Anna de Vries');
  await page
    .getByLabel(/^Wachtwoord/)
    .first()
    .fill('een lange zin met paarden');
  await page.getByRole('button', { name: 'Beginnen' }).click();
  await page.getByRole('link', { name: 'Projecten' }).first().click();
  await page.getByRole('heading', { name: 'Projecten', level: 1 }).waitFor();
  await expectAccessible(page);

  const second = await browser.newContext({ locale: 'en-GB' });
  const other = await second.newPage();
  await other.goto(`${regie.url}/projects`);
  await other.getByLabel(/^E-mail address/).fill('anna@example.org');
  await other
    .getByLabel(/^Password/)
    .first()
    .fill('een lange zin met paarden');
  await other.getByRole('button', { name: 'Sign in' }).click();
  await other.getByRole('heading', { level: 1 }).waitFor();

  await page
    .getByRole('button', { name: /Nieuw project/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  // The organisation is the only place there is, so it stands there already.
  await expect.poll(async () => await dialog.getByLabel(/^Onderdeel van/).inputValue()).not.toBe('');
  await dialog.getByLabel(/Titel/).fill('T-Brug');
  await dialog.getByLabel(/code/i).fill('BR-1');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await other.getByText('T-Brug').first().waitFor({ timeout: 10_000 });
  await first.close();
  await second.close();
});

test('the link of the set-up works once', async () => {
  const page = await browser.newPage();
  const setUp = /http:\S+\/setup\?token=\S+/.exec(regie.greeting)?.[0] ?? '';
  const token = new URL(setUp).searchParams.get('token');
  const again = await page.request.post(`${regie.url}/api/setup`, {
    data: {
      token,
      organisationName: 'X',
      language: 'en',
      name: 'Y',
      email: 'y@example.org',
      password: 'another long sentence',
      hasExample: false,
    },
  });
  expect(again.status()).toBe(404);
  await page.close();
});
