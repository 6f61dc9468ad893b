import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectAccessible } from './support/accessible.ts';
import { choose, press, tabTo, type } from './support/keyboard.ts';
import { findOrganisation, hire, languages, openOffice } from './support/office.ts';

/** What the screen says in each language. */
const words = {
  nl: {
    title: 'PMO inrichten',
    begin: 'Begin met: Huidige praktijk',
    steps: 'Stappen',
    answered: (count: number) => `${count} van 20 beantwoord`,
    busy: 'Bezig',
    purpose: 'Doel',
    problem: 'Probleem dat het oplost',
    goals: 'Doelen die het dient',
    save: 'Opslaan',
    empty: 'Doel is leeg.',
    saved: 'Opgeslagen',
    sponsorStep: 'Steun van de directie',
    sponsor: /^Opdrachtgever van het PMO/,
    promise: /^Toezegging$/,
    addPromise: 'Toezegging toevoegen',
    ask: 'Ter goedkeuring sturen',
    waits: 'De PMO-opdracht wacht op de opdrachtgever.',
    structure: 'Structuur en governance',
    proposal: 'Voorstel: controlerend, intern',
    starter: 'Starterset',
    government: 'Overheid',
    model: 'Model',
    controlling: /^Controlerend/,
    internal: 'Intern',
    found: 'PMO instellen',
    governs: 'PMO bestuurt hier (controlerend).',
    measures: 'Succesmetriek',
    accept: 'Deze metriek overnemen',
    noData: 'nog geen gegevens',
    tools: 'Hulpmiddelen en overgang',
    noTools: 'Er is niets over te zetten',
    adoption: 'Opleiding en invoering',
    addAction: 'Actie toevoegen',
    what: /^Wat er moet gebeuren/,
    owner: 'Eigenaar',
    due: 'Klaar op',
    day: '01-03-2099',
    agree: 'Afspreken',
    improvement: 'Volgen en verbeteren',
    practice: 'Huidige praktijk',
    finish: 'Meting afronden',
    gaps: 'Tekorten',
    waiting: '7/8, 1 wacht op goedkeuring',
    asked: 'Van mij gevraagd',
    charter: 'PMO-opdracht v1',
    next: 'PMO-opdracht v2',
    approve: 'Goedkeuren',
    approved: 'Goedgekeurd',
    draft: 'Concept',
    compare: 'Vergelijken met',
    history: 'Geschiedenis',
    changed: 'wijzigde',
    first: 'Projecten doen wat zij beloven',
    second: 'Projecten doen wat zij toezeggen',
  },
  en: {
    title: 'Set up the PMO',
    begin: 'Begin with: Current practice',
    steps: 'Steps',
    answered: (count: number) => `${count} of 20 answered`,
    busy: 'Busy',
    purpose: 'Purpose',
    problem: 'Problem it solves',
    goals: 'Goals it serves',
    save: 'Save',
    empty: 'The purpose is empty.',
    saved: 'Saved',
    sponsorStep: 'Support of the board',
    sponsor: /^Sponsor of the PMO/,
    promise: /^Promise$/,
    addPromise: 'Add a promise',
    ask: 'Send for approval',
    waits: 'The charter waits for the sponsor.',
    structure: 'Structure and governance',
    proposal: 'Proposal: controlling, internal',
    starter: 'Starter set',
    government: 'Government',
    model: 'Model',
    controlling: /^Controlling/,
    internal: 'Internal',
    found: 'Set up the office',
    governs: 'PMO governs here (controlling).',
    measures: 'Success measures',
    accept: 'Take these measures',
    noData: 'no data yet',
    tools: 'Tools and migration',
    noTools: 'There is nothing to move',
    adoption: 'Training and adoption',
    addAction: 'Add an action',
    what: /^What is to be done/,
    owner: 'Owner',
    due: 'Due',
    day: '01/03/2099',
    agree: 'Agree',
    improvement: 'Monitor and improve',
    practice: 'Current practice',
    finish: 'Finish the assessment',
    gaps: 'Gaps',
    waiting: '7/8, 1 waits for approval',
    asked: 'Asked of me',
    charter: 'PMO charter v1',
    next: 'PMO charter v2',
    approve: 'Approve',
    approved: 'Approved',
    draft: 'Draft',
    compare: 'Compare with',
    history: 'History',
    changed: 'changed',
    first: 'Projects do what they promise',
    second: 'Projects do what they commit to',
  },
} as const;

/** The steps of the page, and what is done in each, by keyboard. */
function onPage(page: Page, word: (typeof words)['nl' | 'en']) {
  const step = (name: string) =>
    page.getByRole('navigation', { name: word.steps }).getByRole('link', { name });
  const part = (name: string) => page.getByRole('region', { name, exact: true });
  const open = async (name: string): Promise<Locator> => {
    await press(page, step(name));
    await part(name).waitFor();
    return part(name);
  };
  const click = async (name: string) => await press(page, page.getByRole('button', { name, exact: true }));
  return { step, part, open, click };
}

test.each(languages)(
  'a PMO is set up by keyboard, approved by its sponsor, and changed again (%s)',
  async (language) => {
    const word = words[language];
    const office = await openOffice(language);
    try {
      const scopeId = await findOrganisation(office);
      await hire(office, 'Sanne Peters', 'sponsor', scopeId);
      const page = await office.open('Anna', language, '/pmo');
      const { step, part, open, click } = onPage(page, word);
      await page.getByRole('heading', { name: word.title, level: 1 }).waitFor();
      await page.getByText('0/8', { exact: true }).waitFor();
      expect(await step('').count()).toBe(8);
      await expectAccessible(page);

      // Any order: the assessment first, and not to its end.
      await press(page, page.getByRole('link', { name: word.begin }));
      const questions = part(word.practice).getByRole('group');
      for (const place of [0, 1, 2, 3, 4]) await choose(page, questions.nth(place), 2);
      await page.getByText(word.answered(5)).waitFor();
      await expectAccessible(page);
      await open(word.purpose);
      await step(word.practice).getByText(word.busy).waitFor();

      // An empty purpose is refused at its field; what else was typed stays.
      const purpose = page.getByLabel(new RegExp(`^${word.purpose} `));
      await type(page, page.getByLabel(word.problem), 'Niemand weet wat er loopt');
      await type(page, page.getByLabel(word.goals), 'T-Goal');
      await click(word.save);
      await page.getByText(word.empty).waitFor();
      expect(await purpose.getAttribute('aria-invalid')).toBe('true');
      expect(await page.getByLabel(word.goals).inputValue()).toBe('T-Goal');
      await expectAccessible(page);
      await type(page, purpose, word.first);
      await click(word.save);
      await page.getByRole('link', { name: word.charter }).waitFor();

      await open(word.sponsorStep);
      await type(page, page.getByLabel(word.sponsor), 'Sanne');
      await page.keyboard.press('Enter');
      await type(page, page.getByLabel(word.promise), '0,5 fte');
      await click(word.addPromise);
      await page.getByRole('rowheader', { name: '0,5 fte' }).waitFor();
      await click(word.ask);
      await page.getByText(word.waits).waitFor();
      await expectAccessible(page);

      await open(word.structure);
      const advice = part(word.structure).getByRole('group');
      for (const place of [0, 1, 2, 3, 4, 5, 6, 7]) await choose(page, advice.nth(place), 2);
      await page.getByText(word.proposal).waitFor();
      expect(await page.getByRole('status').getByRole('listitem').count()).toBe(3);
      await tabTo(page, page.getByLabel(word.starter));
      await page.keyboard.type(word.government);
      expect(await page.getByRole('radio', { name: word.controlling }).isChecked()).toBe(true);
      expect(await page.getByRole('radio', { name: word.internal }).isChecked()).toBe(true);
      await expectAccessible(page);
      await click(word.found);
      await page.getByText(word.governs).waitFor();

      await open(word.measures);
      expect(await page.getByRole('cell', { name: word.noData }).count()).toBeGreaterThan(4);
      await click(word.accept);
      await open(word.tools);
      await click(word.noTools);
      await open(word.adoption);
      await click(word.addAction);
      await type(page, page.getByLabel(word.what), 'T-Intervisie');
      await type(page, page.getByRole('dialog').getByLabel(word.owner), 'Anna');
      await page.keyboard.press('Enter');
      await type(page, page.getByRole('dialog').getByLabel(word.due).first(), word.day);
      await expectAccessible(page);
      await click(word.agree);
      await page.getByRole('link', { name: 'T-Intervisie' }).waitFor();
      await open(word.improvement);
      await click(word.save);
      await open(word.practice);
      await click(word.finish);
      await part(word.gaps).waitFor();
      await expectAccessible(page);
      await page.getByText(word.waiting).waitFor();

      // The sponsor finds it on the first page; the page of the manager follows without being read again.
      const other = await office.open('Sanne', language, '/');
      await press(
        other,
        other.getByRole('region', { name: word.asked }).getByRole('link', { name: word.charter }),
      );
      await other.getByRole('heading', { name: word.charter, level: 1 }).waitFor();
      await expectAccessible(other);
      await press(other, other.getByRole('button', { name: word.approve, exact: true }));
      await other.getByText(word.approved).first().waitFor();
      await page.getByText('8/8', { exact: true }).waitFor({ timeout: 10_000 });

      // The next version is a draft; the one before counts and can be held against it.
      await open(word.purpose);
      await type(page, purpose, word.second);
      await click(word.save);
      await press(page, page.getByRole('link', { name: word.next }));
      await page.getByRole('heading', { name: word.next, level: 1 }).waitFor();
      await page.getByText(word.draft, { exact: true }).first().waitFor();
      await tabTo(page, page.getByLabel(word.compare));
      await page.keyboard.type(word.charter);
      const differences = page.getByRole('table', { name: word.compare });
      await differences.getByText(word.first).waitFor();
      await differences.getByText(word.second).waitFor();
      await tabTo(page, page.getByRole('tab', { selected: true }));
      for (const _tab of [1, 2, 3]) await page.keyboard.press('ArrowRight');
      const history = page.getByRole('tabpanel');
      await history.getByText(word.changed).first().waitFor();
      await history.getByText(word.first).first().waitFor();
      // Read again, so that no message lies over the page.
      await page.reload();
      await history.getByText(word.first).first().waitFor();
      await expectAccessible(page);
      await other.getByText(word.approved).first().waitFor();
    } finally {
      await office.close();
    }
  },
);
