import { afterAll, beforeAll, expect, test } from 'vitest';
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
    addVariant: 'Variant van een eenheid',
    unit: /^Eenheid/,
    stance: 'Wat er met Aanpak gebeurt',
    required: 'Hier verplicht',
    why: /^Wat er wijzigt en waarom/,
    publish: 'Versie 1 vaststellen',
    requires: 'Verplicht: Aanpak',
    tab: 'Projectopdracht',
    follows: /^Volgt de variant van T-Sociaal nl/,
    carriers: 'Wie het draagt',
    save: 'Opslaan',
    joint: /dragen dit project samen/,
    write: 'Rollen schrijven',
    leaveOut: 'Dit onderdeel weglaten',
    reason: 'Waarom het weggelaten wordt',
    leftOut: 'Weggelaten: T-Staat elders',
    deviates: /verplichte onderdelen zijn leeg of weggelaten/,
    use: 'Projectopdracht: gebruik en afwijking',
  },
} as const;

let office: Office;
const keys: Partial<Record<Language, string>> = {};

beforeAll(async () => {
  office = await openOffice();
  const top = await findOrganisation(office);
  for (const language of inDutch) {
    const { record } = await office.make('/portfolios', { scopeId: top, title: `T-Sociaal ${language}` });
    const body = { scopeId: record.id, title: `T-Wijkhuis ${language}`, code: language };
    keys[language] = (await office.make('/projects', body)).record.key;
    await office.make('/portfolios', { scopeId: top, title: `T-Bouw ${language}` });
  }
  await hire(office, 'Bram Bos', 'project-manager', top);
  await signInAgain(office);
});

afterAll(async () => {
  await office?.close();
});

test.each(inDutch)(
  'a brief follows the variant of its unit, and a part is left out with a reason (%s)',
  async (language) => {
    const say = words[language];
    const page = await office.open('Anna', language, '/document-templates');
    await page.getByRole('button', { name: say.addVariant }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(say.unit).selectOption({ label: `T-Sociaal ${language}` });
    await dialog.getByLabel(say.why).fill('T-Reden');
    await dialog.getByLabel(say.stance).selectOption({ label: say.required });
    await expectAccessible(page);
    await dialog.getByRole('button', { name: say.publish }).click();
    await page.getByText(say.requires).first().waitFor();
    await expectAccessible(page);

    const writer = await office.open('Bram', language, `/projects/${keys[language]}?tab=brief`);
    await writer.getByText(say.follows).waitFor();
    await writer.getByRole('button', { name: say.carriers }).click();
    await writer.getByRole('dialog').getByLabel(`T-Bouw ${language}`).check();
    await writer.getByRole('dialog').getByRole('button', { name: say.save }).click();
    await writer.getByText(say.joint).waitFor();
    await writer.getByRole('button', { name: say.write }).click();
    const writing = writer.getByRole('dialog');
    await writing.getByLabel(say.leaveOut).check();
    await writing.getByLabel(say.reason).fill('T-Staat elders');
    await expectAccessible(writer);
    await writing.getByRole('button', { name: say.save }).click();
    await writer.getByText(say.leftOut).waitFor();
    await writer.getByText(say.deviates).waitFor();
    await expectAccessible(writer);
    await writer.context().close();

    const use = page.getByRole('region', { name: say.use });
    await use.getByRole('link', { name: `T-Wijkhuis ${language}` }).waitFor();
    expect(await use.getByText(/T-Staat elders/).count()).toBeGreaterThan(0);
    await page.context().close();
  },
);
