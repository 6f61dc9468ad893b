import { afterAll, beforeAll, test } from 'vitest';
import { expectAccessible } from './support/accessible.ts';
import {
  findOrganisation,
  hire,
  inDutch,
  type Language,
  type Office,
  openOffice,
  signInAgain,
} from './support/office.ts';

/** What the screen says. */
const words = {
  nl: {
    tab: 'Documenten',
    kind: 'Voortgangsrapportage',
    notBegun: 'Niet begonnen',
    write: 'Samenvatting schrijven',
    text: /^Tekst/,
    save: 'Opslaan',
    never: 'Er is nog geen versie vastgesteld.',
    publish: 'Versie vaststellen',
    misses: /^Verplicht en niet ingevuld: Tijd, geld, resultaat, Gevraagde besluiten/,
    reason: /^Wat er nieuw in is/,
    publishFirst: 'Versie 1 vaststellen',
    same: 'Zegt wat versie 1 zegt.',
    changed: 'Gewijzigd sinds versie 1.',
    compare: 'Versies vergelijken',
    all: 'Alle documenten',
    use: 'Voortgangsrapportage: gebruik en afwijking',
  },
} as const;

let office: Office;
const keys: Partial<Record<Language, string>> = {};

beforeAll(async () => {
  office = await openOffice();
  const top = await findOrganisation(office);
  for (const language of inDutch) {
    const { record } = await office.make('/portfolios', { scopeId: top, title: `T-Water ${language}` });
    const body = { scopeId: record.id, title: `T-Gemaal ${language}`, code: language };
    keys[language] = (await office.make('/projects', body)).record.key;
  }
  await hire(office, 'Bram Bos', 'project-manager', top);
  await signInAgain(office);
});

afterAll(async () => {
  await office?.close();
});

test.each(inDutch)(
  'a report is written by its template, published, changed and held against its version (%s)',
  async (language) => {
    const say = words[language];
    const page = await office.open('Bram', language, `/projects/${keys[language]}`);
    await page.getByRole('tab', { name: say.tab }).click();
    const row = page.getByRole('row', { name: say.kind });
    await row.getByText(say.notBegun).waitFor();
    await expectAccessible(page);
    await row.getByRole('link', { name: say.kind }).click();

    const write = async (text: string) => {
      await page.getByRole('button', { name: say.write }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel(say.text).fill(text);
      await dialog.getByRole('button', { name: say.save }).click();
      await dialog.waitFor({ state: 'detached' });
    };
    await write('T-Het gaat goed');
    await page.getByText(say.never).waitFor();
    await page.getByRole('button', { name: say.publish }).click();
    const publishing = page.getByRole('dialog');
    await publishing.getByText(say.misses).waitFor();
    await publishing.getByLabel(say.reason).fill('T-Maart');
    await expectAccessible(page);
    await publishing.getByRole('button', { name: say.publishFirst }).click();
    await page.getByText(say.same).waitFor();
    await write('T-Het loopt uit');
    await page.getByText(say.changed).waitFor();
    const difference = page.getByRole('table', { name: say.compare }).getByRole('row').last();
    await difference.getByText('T-Het gaat goed').waitFor();
    await difference.getByText('T-Het loopt uit').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: say.all }).click();
    await row.getByText('1 / 3').waitFor();
    await page.context().close();

    const pmo = await office.open('Anna', language, '/document-templates?kind=report');
    const use = pmo.getByRole('region', { name: say.use });
    await use.getByRole('link', { name: `T-Gemaal ${language}` }).click();
    await pmo.getByText(say.changed).waitFor();
    await pmo.context().close();
  },
);
