import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from './support/accessible.ts';
import { findOrganisation, hire, inDutch, type Office, openOffice } from './support/office.ts';

/** What the screen says. */
const words = {
  nl: {
    edit: 'Start uitvoering wijzigen',
    quorum: /^Moeten instemmen/,
    done: 'Klaar',
    unseen: 'U hebt de levenscyclus gewijzigd; nog niemand ziet dat.',
    publish: /^Versie \d vaststellen$/,
    reason: /^Wat er wijzigt en waarom/,
    agree: '2 beoordelaars',
    behind: 'Projecten op een eerdere versie',
    move: 'Eén project overzetten',
    moved: 'Eén project is overgezet',
  },
} as const;
const agreeing = { nl: '2', en: '3' } as const;

let office: Office;

beforeAll(async () => {
  office = await openOffice();
  const top = await findOrganisation(office);
  const managerId = await hire(office, 'Bram Bos', 'pmo-officer', top);
  const running = { scopeId: top, title: 'T-Brug', code: 'BRUG', state: 'active', managerId };
  await office.make('/projects', running);
});

afterAll(async () => {
  await office?.close();
});

test.each(inDutch)(
  'a gate is changed, published, and a running project moved to it (%s)',
  async (language) => {
    const say = words[language];
    const page = await office.open('Bram', language, '/life-cycle');
    await page.getByRole('button', { name: say.edit }).click();
    await expectAccessible(page);
    await page.getByLabel(say.quorum).fill(agreeing[language]);
    await page.getByLabel(say.quorum).blur();
    await page.getByRole('button', { name: say.done }).click();
    await page.getByText(say.unseen).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: say.publish }).click();
    await page.getByLabel(say.reason).fill('T-Reden');
    await page.getByRole('dialog').getByRole('button', { name: say.publish }).click();
    await page.getByRole('region', { name: say.behind }).waitFor();
    expect(await page.getByText(say.agree).count()).toBe(1);
    await page.getByRole('checkbox', { name: 'T-Brug' }).check();
    await expectAccessible(page);
    await page.getByRole('button', { name: say.move }).click();
    await page.getByText(say.moved).waitFor();
    await page.context().close();
  },
);
