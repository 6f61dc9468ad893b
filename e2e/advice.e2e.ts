import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from './support/accessible.ts';
import { findOrganisation, inDutch, type Office, openOffice, signInAgain } from './support/office.ts';

/** What the screen says. */
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
    kind: /^Wordt/,
    template: 'Sjabloon',
    how: /Een regel die met # begint/,
    change: (label: string) => new RegExp(`^${label} wijzigen`),
    draft: 'Concept',
    document: 'Soort document',
    documentMissing: /zegt voor welk soort document het is/,
    report: 'Voortgangsrapportage',
    draftWaits: /Het concept wacht daarna bij de documentsjablonen/,
    drafts: 'Concepten uit adviezen',
    workOut: /uitwerken$/,
    standard: 'Standaard van de organisatie',
    partName: 'Naam in het Nederlands',
    partGuidance: 'Toelichting in het Nederlands',
    why: /^Wat er wijzigt en waarom/,
    reasonGiven: /^Volgt uit AV-\d+: Kijk vooruit/,
    publish: 'Versie 2 vaststellen',
    published: 'Versie 2 is vastgesteld',
    versions: /^Versies/,
    follows: /^Volgt uit AV-/,
    workedOut: 'Voortgangsrapportage: versie 2',
  },
} as const;

let office: Office;
let organisationId: string;
let adviserId: string;

beforeAll(async () => {
  office = await openOffice();
  organisationId = await findOrganisation(office);
  await office.make('/portfolios', { scopeId: organisationId, title: 'Ruimte' });
  // Somebody from outside has an account and no role.
  const email = 'esther@example.org';
  const { person, activationPath } = await office.make('/people', { name: 'Esther Wolters', email });
  adviserId = person.id;
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
  test(`${language}: an accepted draft of a template is worked out, and its version says where it follows from`, async () => {
    const task = { task: 'Toets', startsOn: '2020-01-01', endsOn: '2099-12-31', opens: ['projects'] };
    await office.make('/engagements', { personId: adviserId, scopeId: organisationId, ...task });
    const title = `Kijk vooruit ${language}`;
    const outside = await office.open('Esther', language, '/advice');
    await outside.getByRole('button', { name: w.add }).first().click();
    const dialog = outside.getByRole('dialog');
    await dialog.getByRole('textbox', { name: w.title }).fill(title);
    await dialog.getByLabel(w.kind).selectOption({ label: w.template });
    await dialog.getByRole('textbox', { name: w.finding }).fill('Rapportages kijken terug');
    await dialog.getByLabel(w.place).selectOption({ label: 'T-Gemeente' });
    await dialog.getByRole('button', { name: w.make }).click();
    await outside.getByRole('heading', { level: 1, name: title }).waitFor();
    await outside.getByText(w.how).waitFor();
    const texts = [
      [w.evidence, 'Vier van twintig'],
      [w.proposed, 'Twee onderdelen erbij'],
      [w.draft, '# Samenvatting\n# Vooruitblik\nWat er op u afkomt.\n# Waar we op rekenen'],
    ] as const;
    for (const [name, text] of texts) {
      await outside.getByRole('button', { name: w.change(name) }).click();
      const editor = outside.getByRole('textbox', { name: new RegExp(`^${name}`) });
      await editor.fill(text);
      await editor.blur();
    }
    // Without the kind of document it cannot be handed in.
    await outside.getByRole('button', { name: w.handIn }).click();
    await outside.getByText(w.documentMissing).first().waitFor();
    await outside.getByRole('button', { name: w.change(w.document) }).click();
    await outside.getByLabel(w.document).selectOption({ label: w.report });
    await outside.getByRole('button', { name: w.handIn }).click();
    await outside.getByText(w.waits).waitFor();
    await expectAccessible(outside);

    const page = await office.open('Anna', language, new URL(outside.url()).pathname);
    await page.getByRole('button', { name: w.accept }).click();
    await page.getByText(w.draftWaits).waitFor();
    await page.getByRole('combobox', { name: w.owner }).fill('Anna');
    await page.getByRole('option', { name: /Anna/ }).click();
    await page.getByRole('dialog').getByRole('textbox', { name: w.due }).fill(w.day);
    await page.getByRole('dialog').getByRole('textbox', { name: w.reason }).fill('Goed');
    await page.getByRole('dialog').getByRole('button', { name: w.doAccept }).click();
    await page.getByText(w.accepted).waitFor();

    await page.goto(`${office.regie.url}/document-templates`);
    const drafts = page.getByRole('region', { name: w.drafts });
    await drafts.getByText(title).waitFor();
    await expectAccessible(page);
    await drafts.getByRole('button', { name: w.workOut }).click();
    await page.getByRole('menuitem', { name: w.standard }).click();
    const editor = page.getByRole('dialog');
    const names = editor.getByRole('textbox', { name: w.partName });
    // The report has a summary already: of the three parts of the draft two are added, last.
    await expect.poll(async () => await names.count()).toBe(6);
    expect(await names.nth(4).inputValue()).toBe('Vooruitblik');
    expect(await editor.getByRole('textbox', { name: w.partGuidance }).nth(4).inputValue()).toBe(
      'Wat er op u afkomt.',
    );
    expect(await editor.getByRole('textbox', { name: w.why }).inputValue()).toMatch(w.reasonGiven);
    await expectAccessible(page);
    await editor.getByRole('button', { name: w.publish }).click();
    await page.getByText(w.published).first().waitFor();
    await drafts.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: w.versions }).click();
    await page.getByRole('link', { name: w.follows }).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.getByRole('link', { name: w.workedOut }).click();
    await page.getByRole('rowheader', { name: 'Vooruitblik' }).waitFor();
    await page.context().close();
    await outside.context().close();
  }, 60_000);
}
