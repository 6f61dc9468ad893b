import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from './support/accessible.ts';
import { findOrganisation, hire, inDutch, type Office, openOffice, signInAgain } from './support/office.ts';

/** What the screen says. */
const words = {
  nl: {
    start: 'Nieuwe reeks',
    name: /^Titel/,
    chair: /^Voorzitter/,
    begin: 'Beginnen',
    dates: 'Data plannen',
    until: /^Tot en met/,
    show: 'Data tonen',
    plan: /^\d+ vergadering(en)? plannen$/,
    waiting: 'Wacht op een plaats',
    takeIn: /^Opnemen: T-Besluit/,
    note: /^Oplegger: T-Besluit/,
    asked: 'Gevraagd',
    save: 'Opslaan',
    papers: 'stuk.pdf',
    bundle: 'Bundel maken',
    make: 'Maken',
    ready: /Vergaderstukken/,
    shut: 'Sluiten',
    more: /^Wijzigen: T-Besluit/,
    decision: 'Besluit vastleggen',
    ruling: /^Wat is besloten/,
    decider: /^Wie besloot/,
    record: 'Vastleggen',
    recorded: 'Besluiten en acties',
    close: 'Vergadering sluiten',
    closed: 'Gesloten',
  },
} as const;

let office: Office;

beforeAll(async () => {
  office = await openOffice();
  const top = await findOrganisation(office);
  await hire(office, 'Sanne Smit', 'pmo-officer', top);
  await signInAgain(office);
  const project = await office.make('/projects', { scopeId: top, title: 'T-Brug', code: 'B' });
  for (const language of inDutch) {
    await office.make('/decisions', { scopeId: project.record.id, title: `T-Besluit ${language}` });
  }
});

afterAll(async () => {
  await office?.close();
});

test.each(inDutch)(
  'a series is planned, its agenda collects, and what was decided stands in the register (%s)',
  async (language) => {
    const say = words[language];
    const page = await office.open('Sanne', language, '/meetings');
    await page.getByRole('button', { name: say.start }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: say.name }).fill(`T-Board ${language}`);
    await dialog.getByRole('combobox', { name: say.chair }).fill('Sanne Smit');
    await dialog.getByRole('option', { name: 'Sanne Smit' }).first().click();
    await expectAccessible(page);
    await dialog.getByRole('button', { name: say.begin }).click();

    const row = page.getByRole('row', { name: `T-Board ${language}` });
    await row
      .getByRole('button', { name: new RegExp(`T-Board ${language}`) })
      .first()
      .click();
    await dialog.getByRole('button', { name: say.show, exact: true }).click();
    await dialog.getByRole('checkbox').first().waitFor();
    await expectAccessible(page);
    await dialog.getByRole('button', { name: say.plan }).click();
    await page
      .getByRole('link', { name: `T-Board ${language}` })
      .first()
      .click();

    await page.getByRole('button', { name: new RegExp(`${say.takeIn.source} ${language}`) }).click();
    await page.getByRole('button', { name: say.note }).click();
    await dialog.getByRole('textbox', { name: say.asked }).fill('T-Instemmen');
    await dialog.getByRole('button', { name: say.save }).click();
    await page.getByText('T-Instemmen').waitFor();
    const paper = { name: say.papers, mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4') };
    await page.locator('input[type=file]').first().setInputFiles(paper);
    await page.getByRole('link', { name: say.papers }).waitFor();
    await expectAccessible(page);

    await page.getByRole('button', { name: say.bundle }).click();
    await dialog.getByRole('button', { name: say.make, exact: true }).click();
    await dialog.getByRole('link', { name: say.ready }).waitFor();
    await dialog.getByRole('button', { name: say.shut, exact: true }).first().click();

    await page.getByRole('button', { name: say.more }).click();
    await page.getByRole('menuitem', { name: say.decision }).click();
    await dialog.getByRole('textbox', { name: say.ruling }).fill('T-Akkoord');
    await dialog.getByRole('combobox', { name: say.decider }).fill('Sanne Smit');
    await dialog.getByRole('option', { name: 'Sanne Smit' }).first().click();
    await dialog.getByRole('button', { name: say.record, exact: true }).click();
    const recorded = page.getByRole('region', { name: say.recorded });
    await recorded.getByRole('link', { name: /^D-\d+$/ }).waitFor();
    await page.getByRole('button', { name: say.close }).click();
    await dialog.getByRole('button', { name: say.close }).click();
    await page.getByText(say.closed, { exact: true }).first().waitFor();
    expect(await page.getByRole('button', { name: say.close }).count()).toBe(0);
    await page.context().close();
  },
);
