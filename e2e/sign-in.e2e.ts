import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from './support/accessible.ts';
import { launchBrowser } from './support/browser.ts';
import { type RunningProvider, signInThere, startProvider } from './support/provider.ts';
import { type RunningRegie, startRegie } from './support/regie.ts';

let provider: RunningProvider;
let regie: RunningRegie;
let browser: Browser;
/** Anna, who set it up: by password, which only administrators have here. */
let anna: BrowserContext;

async function send(path: string, data: unknown, method = 'POST') {
  const answer = await anna.request.fetch(`${regie.url}/api${path}`, {
    method,
    headers: { 'Regie-Request': '1' },
    data,
  });
  if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`);
  return await answer.json();
}

const words = {
  nl: {
    locale: 'nl-NL',
    at: 'Aanmelden met T-Aanbieder',
    past: 'Als beheerder aanmelden met een wachtwoord',
    email: /^E-mailadres/,
    password: /^Wachtwoord/,
    signIn: 'Aanmelden',
    turned: 'U bent niet aangemeld',
    again: 'Naar aanmelden',
    login: 'nora',
    own: 'Account van Nora Nieuw',
    signOut: 'Afmelden',
    risks: 'Risico’s',
    inGroup: 'leiders',
    groups: 'Groepen en rollen',
    add: 'Een groep een rol laten geven',
    group: /^Groep/,
    role: /^Rol/,
    officer: 'PMO-medewerker',
    gives: /geeft de rol vanaf/,
    mayI: 'Wat mag ik?',
    rolesTitle: 'Wat elke rol mag',
    plans: 'plannen',
    changePlans: 'Plannen wijzigen',
    sponsor: 'Opdrachtgever',
    find: 'Zoek een rol of wat zij mag',
    account: 'Account van Anna de Vries',
  },
  en: {
    locale: 'en-GB',
    at: 'Sign in with T-Aanbieder',
    past: 'Sign in as administrator with a password',
    email: /^E-mail address/,
    password: /^Password/,
    signIn: 'Sign in',
    turned: 'You are not signed in',
    again: 'To sign-in',
    login: 'olaf',
    own: 'Account of Olaf Nieuw',
    signOut: 'Sign out',
    risks: 'Risks',
    inGroup: 'adviseurs',
    groups: 'Groups and roles',
    add: 'Let a group give a role',
    group: /^Group/,
    role: /^Role/,
    officer: 'PMO officer',
    gives: /gives the role from/,
    mayI: 'What may I do?',
    rolesTitle: 'What each role may do',
    plans: 'plans',
    changePlans: 'Change plans',
    sponsor: 'Sponsor',
    find: 'Search a role or what it may',
    account: 'Account of Anna de Vries',
  },
} as const;

const password = 'een lange zin met paarden';

beforeAll(async () => {
  provider = await startProvider({
    nora: { name: 'Nora Nieuw', email: 'nora@example.org', email_verified: true, groups: ['leiders'] },
    olaf: { name: 'Olaf Nieuw', email: 'olaf@example.org', email_verified: true, groups: ['adviseurs'] },
  });
  [regie, browser] = await Promise.all([startRegie({ environment: provider.environment }), launchBrowser()]);
  anna = await browser.newContext({ locale: 'nl-NL' });
  await send('/setup', {
    token: /token=(\S+)/.exec(regie.greeting)?.[1],
    organisationName: 'T-Gemeente',
    language: 'nl',
    name: 'Anna de Vries',
    email: 'anna@example.org',
    password,
    hasExample: false,
  });
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await regie?.stop();
  await provider?.stop();
});

for (const language of ['nl', 'en'] as const) {
  const text = words[language];

  test(`${language}: an administrator lets a group give a role, by keyboard`, async () => {
    await send('/me', { language }, 'PATCH');
    const page = await anna.newPage();
    await page.goto(`${regie.url}/groups`);
    await page.getByRole('heading', { level: 1, name: text.groups }).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: text.add }).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(text.group).fill(text.inGroup);
    await dialog.getByLabel(text.role).selectOption(text.officer);
    await expectAccessible(page);
    await dialog.getByLabel(text.group).press('Enter');
    await page.getByText(text.gives).waitFor();
    await page.getByRole('rowheader', { name: text.inGroup }).waitFor();
    await expectAccessible(page);
    await page.close();
  });

  test(`${language}: what each role may do is found from one’s own menu, by word and by name`, async () => {
    const page = await anna.newPage();
    await page.goto(`${regie.url}/`);
    await page.getByRole('button', { name: text.account }).click();
    await page.getByRole('menuitem', { name: text.mayI }).click();
    await page.getByRole('heading', { level: 1, name: text.rolesTitle }).waitFor();
    await page.getByRole('region', { name: text.sponsor, exact: true }).waitFor();
    await expectAccessible(page);
    await page.getByRole('searchbox', { name: text.find }).fill(text.plans);
    await page.getByRole('rowheader', { name: text.changePlans }).waitFor();
    expect(await page.getByRole('region', { name: text.sponsor, exact: true }).count()).toBe(0);
    await page.getByRole('searchbox', { name: text.find }).fill(text.sponsor);
    await page.getByRole('region', { name: text.sponsor, exact: true }).waitFor();
    await page.close();
  });

  test(`${language}: somebody new comes in through the provider, with a role, on the page that was asked for`, async () => {
    const context = await browser.newContext({ locale: text.locale });
    const page = await context.newPage();
    await page.goto(`${regie.url}/risks`);
    await page.getByRole('button', { name: text.at }).waitFor();
    expect(await page.getByLabel(text.email).count()).toBe(0);
    await expectAccessible(page);
    await page.getByRole('button', { name: text.at }).click();
    await signInThere(page, text.login);
    // In the language in which they came.
    await page.getByRole('heading', { level: 1, name: text.risks }).waitFor();
    // What the provider sent along is not in the address any more, and going back does not send it again.
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/risks');
    await page.getByRole('button', { name: text.own }).click();
    await page.getByRole('menuitem', { name: text.signOut }).click();
    // The provider asks whether to sign out there as well.
    await page.waitForURL(/127\.0\.0\.1/);
    await page.locator('button[type=submit]').first().click();
    await page.getByRole('button', { name: text.at }).waitFor();
    await context.close();
  });

  test(`${language}: who turns back at the provider is told, and a way back that nobody began leads nowhere`, async () => {
    const context = await browser.newContext({
      locale: text.locale,
      colorScheme: 'dark',
      viewport: { width: 390, height: 800 },
    });
    const page = await context.newPage();
    await page.goto(`${regie.url}/sign-in/return?state=x&code=y`);
    await page.getByRole('heading', { level: 1, name: text.turned }).waitFor();
    await expectAccessible(page);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    await page.getByRole('link', { name: text.again }).click();
    await page.getByRole('button', { name: text.at }).waitFor();
    await context.close();
  });

  test(`${language}: past the provider comes an administrator`, async () => {
    const context = await browser.newContext({ locale: text.locale });
    const page = await context.newPage();
    await page.goto(`${regie.url}/sign-in`);
    const past = page.getByRole('button', { name: text.past });
    await past.focus();
    await page.keyboard.press('Enter');
    await page.getByLabel(text.email).fill('anna@example.org');
    await page.getByLabel(text.password).first().fill('een heel verkeerde zin');
    await expectAccessible(page);
    await page.getByRole('button', { name: text.signIn, exact: true }).click();
    await page.getByRole('alert').waitFor();
    await page.getByLabel(text.password).first().fill(password);
    await page.getByRole('button', { name: text.signIn, exact: true }).click();
    await page.getByRole('link', { name: text.groups }).first().waitFor();
    await context.close();
  });
}
