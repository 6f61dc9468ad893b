import { afterAll, beforeAll, test } from 'vitest';
import { expectAccessible } from './support/accessible.ts';
import { findOrganisation, hire, inDutch, type Language, type Office, openOffice } from './support/office.ts';

/** What the screen says. */
const words = {
  nl: {
    manage: 'Alle, ook concepten',
    add: 'Nieuwe richtlijn',
    title: /^Titel/,
    make: 'Maken',
    edit: /^Tekst/,
    publish: 'Versie 1 vaststellen',
    reason: /^Wat er wijzigt en waarom/,
    published: 'Versie 1 is vastgesteld',
    toRead: 'nog te lezen',
    markRead: 'Ik heb dit gelezen',
    marked: 'Genoteerd dat u dit hebt gelezen',
    readers: 'Wie heeft hem gelezen',
  },
} as const;

let office: Office;
const keys: Partial<Record<Language, string>> = {};

beforeAll(async () => {
  office = await openOffice();
  const top = await findOrganisation(office);
  for (const language of inDutch) {
    const body = {
      scopeId: top,
      title: `T-Richtlijn ${language}`,
      text: 'T-Zo doen wij dat',
      norm: 'T-Norm',
    };
    keys[language] = (await office.make('/guidelines', body)).record.key;
  }
  await hire(office, 'Bram Bos', 'stakeholder', top);
});

afterAll(async () => {
  await office?.close();
});

test.each(inDutch)(
  'a guideline is published, read by who works below, and that is seen (%s)',
  async (language) => {
    const say = words[language];
    const title = `T-Richtlijn ${language}`;
    const page = await office.open('Anna', language, '/guidelines?show=manage');
    await page.getByText(title).first().waitFor();
    await expectAccessible(page);
    await page.goto(`${office.regie.url}/guidelines/${keys[language]}`);
    await page.getByRole('button', { name: say.publish }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: say.reason }).fill('T-Reden');
    await dialog.getByRole('button', { name: say.publish }).click();
    await page.getByText(say.published).waitFor();
    await page.getByRole('region', { name: say.readers }).waitFor();
    await expectAccessible(page);

    const reader = await office.open('Bram', language, '/guidelines');
    await reader.getByRole('row', { name: title }).getByText(say.toRead).waitFor();
    await expectAccessible(reader);
    await reader.getByRole('link', { name: title }).click();
    await reader.getByText('T-Zo doen wij dat').waitFor();
    await reader.getByRole('button', { name: say.markRead }).click();
    await reader.getByText(say.marked).waitFor();
    await expectAccessible(reader);
    await reader.context().close();

    const readers = page.getByRole('region', { name: say.readers });
    await readers.getByText(/Bram Bos \(/).waitFor();
    await page.context().close();
  },
);
