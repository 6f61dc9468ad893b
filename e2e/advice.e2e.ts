import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from './support/accessible.ts';
import {
  findOrganisation,
  inDutch,
  type Language,
  type Office,
  openOffice,
  signInAgain,
} from './support/office.ts';

/** What the screen says in each language. */
const words = {
  nl: {
    give: 'Adviesopdracht geven',
    person: /^Adviseur/,
    task: /^Opdracht/,
    until: /^Laatste dag/,
    given: 'De adviesopdracht is gegeven',
    running: 'Loopt',
    access: /U hebt toegang tot en met/,
    add: 'Aanbeveling schrijven',
    title: /^Titel/,
    finding: /^Bevinding/,
    place: /^Onderdeel van/,
    make: 'Maken',
    evidence: 'Bewijs',
    proposed: 'Voorgestelde tekst',
    handIn: 'Indienen',
    waits: 'Zij wacht op een besluit van de organisatie.',
    accept: 'Aannemen…',
    owner: /^Uitgewerkt door/,
    due: /^Voor/,
    reason: /^Reden/,
    doAccept: 'Aannemen',
    accepted: /nam haar aan op/,
    more: /^Acties voor Esther/,
    end: 'Nu beëindigen…',
    doEnd: 'Nu beëindigen',
    over: 'Voorbij',
    day: '31-12-2099',
  },
  en: {
    give: 'Engage an adviser',
    person: /^Adviser/,
    task: /^Task/,
    until: /^Last day/,
    given: 'The engagement is given',
    running: 'Running',
    access: /You have access until/,
    add: 'Write a recommendation',
    title: /^Title/,
    finding: /^Finding/,
    place: /^Part of/,
    make: 'Make',
    evidence: 'Evidence',
    proposed: 'Proposed text',
    handIn: 'Hand in',
    waits: 'It waits for a decision of the organisation.',
    accept: 'Accept…',
    owner: /^Worked out by/,
    due: /^Before/,
    reason: /^Reason/,
    doAccept: 'Accept',
    accepted: /accepted it on/,
    more: /^Actions for Esther/,
    end: 'End now…',
    doEnd: 'End now',
    over: 'Over',
    day: '31/12/2099',
  },
} as const satisfies Record<Language, object>;

let office: Office;

beforeAll(async () => {
  office = await openOffice();
  const scopeId = await findOrganisation(office);
  await office.make('/portfolios', { scopeId, title: 'Ruimte' });
  // Somebody from outside has an account and no role.
  const email = 'esther@example.org';
  const { activationPath } = await office.make('/people', { name: 'Esther Wolters', email });
  const token = /token=(\S+)/.exec(activationPath)?.[1];
  await office.make('/activation', { token, password: 'een lange zin met paarden' });
  await signInAgain(office);
}, 60_000);

afterAll(async () => {
  await office?.close();
});

for (const language of inDutch) {
  const w = words[language];
  test(`${language}: an adviser is engaged, recommends, is followed, and is let go`, async () => {
    const page = await office.open('Anna', language, '/advice');
    await page.getByRole('button', { name: w.give }).first().click();
    await page.getByRole('combobox', { name: w.person }).fill('Esther');
    await page.getByRole('option', { name: /Esther/ }).click();
    await page.getByRole('textbox', { name: w.task }).fill('Toets onze besturing');
    await page.getByRole('textbox', { name: w.until }).fill(w.day);
    await page.getByRole('textbox', { name: w.until }).press('Tab');
    await page.getByRole('dialog').getByRole('button', { name: w.give }).click();
    await page.getByText(w.given).first().waitFor();
    await page.getByRole('cell', { name: w.running }).first().waitFor();
    await expectAccessible(page);

    const outside = await office.open('Esther', language, '/advice');
    await outside.getByText(w.access).waitFor();
    const rail = outside.getByRole('navigation').first();
    expect(await rail.getByRole('link', { name: /Import|Prullenbak|Trash/ }).count()).toBe(0);
    await outside.getByRole('button', { name: w.add }).first().click();
    const dialog = outside.getByRole('dialog');
    await dialog.getByRole('textbox', { name: w.title }).fill(`Eén lijst ${language}`);
    await dialog.getByRole('textbox', { name: w.finding }).fill('Ieder vraagt iets anders');
    await dialog.getByLabel(w.place).selectOption({ label: 'T-Gemeente' });
    await dialog.getByRole('button', { name: w.make }).click();
    await outside.getByRole('heading', { level: 1, name: `Eén lijst ${language}` }).waitFor();
    for (const name of [w.evidence, w.proposed]) {
      await outside
        .getByRole('button', { name: new RegExp(name) })
        .first()
        .click();
      const editor = outside.getByRole('textbox', { name: new RegExp(`^${name}`) });
      await editor.fill('Acht projecten');
      await editor.blur();
    }
    await outside.getByRole('button', { name: w.handIn }).click();
    await outside.getByText(w.waits).waitFor();

    await page.goto(outside.url());
    await page.getByRole('button', { name: w.accept }).click();
    await page.getByRole('combobox', { name: w.owner }).fill('Anna');
    await page.getByRole('option', { name: /Anna/ }).click();
    await page.getByRole('dialog').getByRole('textbox', { name: w.due }).fill(w.day);
    await page.getByRole('dialog').getByRole('textbox', { name: w.reason }).fill('Goed');
    await page.getByRole('dialog').getByRole('button', { name: w.doAccept }).click();
    await page.getByText(w.accepted).waitFor();
    await page.getByRole('link', { name: /A-\d/ }).first().waitFor();

    await page.goto(`${office.regie.url}/advice`);
    await page.getByRole('button', { name: w.more }).first().click();
    await page.getByRole('menuitem', { name: w.end }).click();
    await page.getByRole('dialog').getByRole('textbox', { name: w.reason }).fill('Klaar');
    await page.getByRole('dialog').getByRole('button', { name: w.doEnd }).click();
    await page.getByRole('cell', { name: w.over }).first().waitFor();
    // An engagement of the first run is over already: its word stands there before this one ends.
    const statusOfMe = async () => (await outside.request.get(`${office.regie.url}/api/me`)).status();
    await expect.poll(statusOfMe, { timeout: 10_000 }).toBe(401);
    await page.context().close();
    await outside.context().close();
  }, 60_000);
}
