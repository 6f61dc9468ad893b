import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from './support/accessible.ts';
import { inDutch, type Office, openOffice } from './support/office.ts';

/** What the screen says. */
const words = {
  nl: {
    link: /^Webhooks:/,
    empty: 'Geen enkel programma hoort iets',
    add: 'Nieuwe webhook',
    name: 'Naam',
    address: /^Adres/,
    some: 'Alleen sommige dingen',
    risks: 'Risico’s',
    make: 'Maken',
    secret: 'Geheim',
    close: 'Sluiten',
    test: 'Uitproberen',
    waiting: 'Onderweg',
    answer: 'naar dit adres wordt niets gestuurd',
    replay: /^Nogmaals sturen: webhooks.test/,
    replayed: 'Het bericht is nogmaals onderweg',
    more: /^Wat u met T-Archief/,
    renew: 'Geheim vernieuwen…',
    renewVerb: 'Vernieuwen',
    switchOff: 'Uitzetten',
    off: 'Uit',
    remove: 'Verwijderen…',
    removeVerb: 'Verwijderen',
  },
} as const;

let office: Office;

beforeAll(async () => {
  office = await openOffice();
});

afterAll(async () => {
  await office?.close();
});

test.each(inDutch)(
  'a program is told of risks, tried out, told again, given a new secret and removed (%s)',
  async (language) => {
    const say = words[language];
    const page = await office.open('Anna', language, '/organisation');
    await page.getByRole('link', { name: say.link }).click();
    await page.getByText(say.empty).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: say.add }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(say.name).fill('T-Archief');
    // An address of this machine: nothing is ever sent there.
    await dialog.getByLabel(say.address).fill('http://127.0.0.1:9/news');
    await dialog.getByText(say.some).click();
    await dialog.getByLabel(say.risks).check();
    await expectAccessible(page);
    await dialog.getByRole('button', { name: say.make }).click();
    const secret = await dialog.getByLabel(say.secret, { exact: true }).inputValue();
    expect(secret).toMatch(/^whsec_/);
    await dialog.getByRole('button', { name: say.close }).last().click();

    await page.getByRole('link', { name: 'T-Archief' }).click();
    await page.getByRole('button', { name: say.test }).click();
    await page.getByRole('cell', { name: say.answer }).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: say.replay }).click();
    await page.getByText(say.replayed).waitFor();

    await page.getByRole('button', { name: say.more }).click();
    await page.getByRole('menuitem', { name: say.renew }).click();
    await dialog.getByRole('button', { name: say.renewVerb }).click();
    expect(await dialog.getByLabel(say.secret, { exact: true }).inputValue()).not.toBe(secret);
    await dialog.getByRole('button', { name: say.close }).last().click();
    await page.getByRole('button', { name: say.more }).click();
    await page.getByRole('menuitem', { name: say.switchOff }).click();
    await page.getByText(say.off, { exact: true }).waitFor();
    await page.getByRole('button', { name: say.more }).click();
    await page.getByRole('menuitem', { name: say.remove }).click();
    await expectAccessible(page);
    await dialog.getByRole('button', { name: say.removeVerb }).click();
    await page.getByText(say.empty).waitFor();
    await page.context().close();
  },
);
