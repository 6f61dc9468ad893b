import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from './support/accessible.ts';
import { findOrganisation, hire, inDutch, type Language, type Office, openOffice } from './support/office.ts';

/** What the screen says. */
const words = {
  nl: {
    empty: 'Onder de organisatie staat nog niets.',
    actions: (title: string) => `Acties voor ${title}`,
    newPortfolio: 'Nieuw portfolio hier',
    newProject: 'Nieuw project',
    title: 'Titel',
    code: 'Code',
    place: 'Onderdeel van',
    make: 'Maken',
    needed: 'Dit is nodig.',
    move: 'Verplaatsen…',
    to: 'Naar',
    doMove: 'Verplaatsen',
    moved: (title: string, place: string) => `${title} verplaatst naar ${place}`,
    undo: 'Ongedaan maken',
    undone: 'Ongedaan gemaakt',
    manager: 'Projectmanager',
    change: (label: string) => `${label} wijzigen`,
    budget: 'Budget',
    history: 'Geschiedenis',
    propose: 'Wijziging voorstellen',
    field: 'Wat moet er wijzigen',
    reason: 'Waarom',
    send: 'Voorstellen',
    sent: 'Voorgesteld; het wacht op een besluit',
    proposals: 'Voorstellen',
    proposes: 'stelt voor het project',
    approve: 'Goedkeuren',
    approved: 'Goedgekeurd en gedaan',
    noProposals: 'Hier zijn geen voorstellen',
    notAllowed: 'Uw rol toont deze pagina niet',
    million: '€ 1.250.000',
    conflict: 'Gewijzigd door een ander',
    edit: 'Naam of functie wijzigen',
    job: 'Functie',
    save: 'Opslaan',
    keep: 'Mijn keuze bewaren',
  },
} as const;

let office: Office;

beforeAll(async () => {
  office = await openOffice();
  const top = await findOrganisation(office);
  await hire(office, 'Bram Bos', 'pmo-manager', top);
  await hire(office, 'Tess Timmer', 'team-member', top);
});

afterAll(async () => {
  await office?.close();
});

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const codeOf = (language: Language) => `BR-${language}`;
const titleOf = (language: Language) => `T-Brug ${language}`;

test.each(inDutch)(
  'a project is made where there is one place, moved in the tree, and moved back (%s)',
  async (language) => {
    const say = words[language];
    const page = await office.open('Anna', language, '/portfolio');
    if (language === 'nl') {
      await page.getByText(say.empty).waitFor();
      await expectAccessible(page);
    }
    await button(page, say.actions('T-Gemeente')).click();
    await expectAccessible(page);
    await page.getByRole('menuitem', { name: say.newPortfolio }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(new RegExp(`^${say.title}`)).fill(`T-Portfolio ${language}`);
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: `T-Portfolio ${language}` }).waitFor();

    await page.goto(`${office.regie.url}/projects`);
    await button(page, say.newProject).first().click();
    await dialog.getByRole('button', { name: say.make }).click();
    await dialog.getByText(say.needed).first().waitFor();
    await expectAccessible(page);
    await dialog.getByLabel(new RegExp(`^${say.place}`)).selectOption({ label: 'T-Gemeente' });
    await dialog.getByLabel(new RegExp(`^${say.title}`)).fill(titleOf(language));
    await dialog.getByLabel(new RegExp(`^${say.code}`)).fill(codeOf(language));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: titleOf(language) }).waitFor();

    await page.goto(`${office.regie.url}/portfolio`);
    await button(page, say.actions(titleOf(language))).click();
    await page.getByRole('menuitem', { name: say.move }).click();
    await dialog.getByLabel(new RegExp(`^${say.to}`)).selectOption({ index: 1 });
    await expectAccessible(page);
    await dialog.getByRole('button', { name: say.doMove }).click();
    await page.getByText(new RegExp(say.moved(titleOf(language), 'T-Portfolio'))).waitFor();
    await page.getByRole('status').getByRole('button', { name: say.undo }).click();
    await page.getByText(say.undone).waitFor();
    await page.context().close();
  },
);

test.each(inDutch)(
  'facts of a project are changed where they are read, by keyboard (%s)',
  async (language) => {
    const say = words[language];
    const page = await office.open('Anna', language, '/projects');
    await page.getByRole('gridcell', { name: titleOf(language), exact: true }).waitFor();
    await page
      .getByRole('row', { name: titleOf(language) })
      .getByRole('link')
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: titleOf(language) }).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: `${say.change(say.manager)}:` }).click();
    await page.keyboard.type('Bram');
    await page.getByRole('option', { name: /Bram Bos/ }).waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    await page
      .getByRole('button', { name: `${say.change(say.manager)}:` })
      .filter({ hasText: 'Bram Bos' })
      .waitFor();
    await page.getByRole('button', { name: `${say.change(say.budget)}:` }).click();
    await page.keyboard.type('1250000');
    await page.keyboard.press('Enter');
    await page
      .getByRole('button', { name: `${say.change(say.budget)}:` })
      .filter({ hasText: '1' })
      .waitFor();
    await page.getByRole('tab', { name: say.history }).click();
    await page.getByText(say.million).waitFor();
    await expectAccessible(page);
    await page.context().close();
  },
);

test.each(inDutch)(
  'who may not change a project proposes it, and who decides sees what would change (%s)',
  async (language) => {
    const say = words[language];
    const [tess, bram] = await Promise.all([
      office.open('Tess', language, '/projects'),
      office.open('Bram', language, '/proposals'),
    ]);
    await bram.getByText(say.noProposals).waitFor();
    await expectAccessible(bram);
    await tess
      .getByRole('row', { name: titleOf(language) })
      .getByRole('link')
      .first()
      .click();
    await button(tess, say.propose).click();
    const dialog = tess.getByRole('dialog');
    await dialog.getByLabel(say.field).selectOption({ label: say.code });
    await dialog.getByLabel(new RegExp(`^${say.code}`)).fill(`X-${language}`);
    await dialog.getByRole('button', { name: say.send, exact: true }).click();
    await expectAccessible(tess);
    await dialog.getByLabel(new RegExp(`^${say.reason}`)).fill('T-Omdat');
    await dialog.getByRole('button', { name: say.send, exact: true }).click();
    await tess.getByText(say.sent).waitFor();
    await bram.getByText(say.proposes).waitFor();
    await bram.getByText(`X-${language}`, { exact: true }).waitFor();
    await bram.getByText(codeOf(language), { exact: true }).waitFor();
    await expectAccessible(bram);
    await button(bram, say.approve).click();
    await expectAccessible(bram);
    await bram.getByRole('dialog').getByRole('button', { name: say.approve }).click();
    await bram.getByText(say.approved).waitFor();
    await tess.getByText(`X-${language}`, { exact: true }).first().waitFor();
    await tess.goto(`${office.regie.url}/people`);
    await tess.getByRole('heading', { name: say.notAllowed }).waitFor();
    await expectAccessible(tess);
    await Promise.all([tess.context().close(), bram.context().close()]);
  },
);

test.each(inDutch)('two people who change the same person choose as well (%s)', async (language) => {
  const say = words[language];
  const page = await office.open('Anna', language, '/people');
  await button(page, say.actions('Tess Timmer')).click();
  await page.getByRole('menuitem', { name: say.edit }).click();
  const { rows } = await (await page.request.get(`${office.regie.url}/api/people`)).json();
  const tess = rows.find(({ name }: { name: string }) => name === 'Tess Timmer');
  const written = await page.request.patch(`${office.regie.url}/api/people/${tess.id}`, {
    headers: { 'Regie-Request': '1', 'If-Match': `"${tess.version}"` },
    data: { jobTitle: `T-Van Bram ${language}` },
  });
  expect(written.status()).toBe(200);
  await page.getByRole('dialog').getByLabel(say.job).fill(`T-Van Anna ${language}`);
  await page.getByRole('dialog').getByRole('button', { name: say.save }).click();
  const dialog = page.getByRole('dialog', { name: say.conflict });
  await dialog.getByText(`T-Van Bram ${language}`).waitFor();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: say.keep }).click();
  await page.getByRole('table').getByText(`T-Van Anna ${language}`).first().waitFor();
  await page.context().close();
});
