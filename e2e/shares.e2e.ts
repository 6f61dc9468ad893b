import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from './support/accessible.ts';
import { findOrganisation, hire, inDutch, type Language, type Office, openOffice } from './support/office.ts';

/** What the screen says. */
const words = {
  nl: {
    switch: /^Records mogen met een link worden gedeeld/,
    save: 'Opslaan',
    saved: 'Instellingen opgeslagen',
    toShares: 'Records die met een link zijn gedeeld',
    off: 'Delen staat uit: geen link werkt en er kan geen nieuwe bij.',
    actions: /^Acties voor/,
    share: 'Delen met een link…',
    purpose: 'Voor wie',
    make: 'Link maken',
    link: 'Link',
    close: 'Sluiten',
    cause: 'Oorzaak',
    gone: 'Deze link werkt niet',
    once: /^één keer/,
    end: 'Beëindig de link Aannemer',
    ended: 'De link werkt niet meer',
    history: /deelde .*T-Zakking nl.* met een link/,
  },
} as const;

let office: Office;
const risks: Partial<Record<Language, string>> = {};

beforeAll(async () => {
  office = await openOffice();
  const top = await findOrganisation(office);
  await hire(office, 'Bram Bos', 'pmo-officer', top);
  for (const language of inDutch) {
    const body = { title: `T-Brug ${language}`, code: language, scopeId: top };
    const scopeId = (await office.make('/projects', body)).record.id;
    const risk = {
      scopeId,
      title: `T-Zakking ${language}`,
      cause: 'T-Slappe grond',
      costEffectCents: 4_200_00,
    };
    risks[language] = (await office.make('/risks', risk)).record.key;
  }
});

afterAll(async () => {
  await office?.close();
});

test('an administrator switches sharing on, after seeing that it is off', async () => {
  const say = words.nl;
  const page = await office.open('Anna', 'nl', '/organisation');
  await page.getByRole('link', { name: say.toShares }).click();
  await page.getByText(say.off).waitFor();
  await expectAccessible(page);
  await page.goBack();
  await page.getByLabel(say.switch).check();
  await expectAccessible(page);
  await page.getByRole('button', { name: say.save }).click();
  await page.getByText(say.saved).waitFor();
  await page.context().close();
});

test.each(inDutch)(
  'a link shows one record to somebody without an account, until it is ended (%s)',
  async (language) => {
    const say = words[language];
    const page = await office.open('Bram', language, `/risks/${risks[language]}`);
    await page.getByRole('button', { name: say.actions }).click();
    await page.getByRole('menuitem', { name: say.share }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(say.purpose).fill('Aannemer');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: say.make }).click();
    const link = await dialog.getByLabel(say.link, { exact: true }).inputValue();
    await expectAccessible(page);
    await dialog.getByRole('button', { name: say.close }).last().click();

    const outside = await office.browser.newContext({ locale: language === 'nl' ? 'nl-NL' : 'en-GB' });
    const shared = await outside.newPage();
    const asked: string[] = [];
    shared.on('request', (request) => asked.push(request.url()));
    await shared.goto(link);
    await shared.getByRole('heading', { level: 1, name: `T-Zakking ${language}` }).waitFor();
    await shared.getByText(language === 'nl' ? 'Nederlands' : 'English').click();
    await shared.getByText(say.cause, { exact: true }).waitFor();
    await shared.getByText('T-Slappe grond').waitFor();
    await expectAccessible(shared);
    expect(await shared.getByText('4').filter({ hasText: /200/ }).count()).toBe(0);
    expect(asked.filter((url) => url.includes(link.split('#')[1] ?? ''))).toEqual([]);

    const admin = await office.open('Anna', language, '/shares');
    await admin.getByRole('cell', { name: say.once }).first().waitFor();
    await expectAccessible(admin);
    await admin
      .getByRole('row', { name: `T-Zakking ${language}` })
      .getByRole('button', { name: say.end })
      .click();
    await admin.getByText(say.ended).waitFor();
    await admin.goto(`${office.regie.url}/history`);
    await admin.getByRole('main').filter({ hasText: say.history }).waitFor();
    await shared.reload();
    await shared.getByRole('heading', { level: 1, name: say.gone }).waitFor();
    await expectAccessible(shared);
    for (const context of [outside, page.context(), admin.context()]) await context.close();
  },
);
