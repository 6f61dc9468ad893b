import type { HeldItem } from './hold-meeting.ts';
import type { Language } from './open-house.ts';
import type { ReadPdf } from './read-pdf.ts';

const labels = {
  nl: ['Gevraagd', 'Argumenten', 'Kanttekeningen', 'Geld', 'Vervolg'],
  en: ['What is asked', 'Arguments', 'Objections', 'Money', 'Follow-up'],
} as const;
const covers = {
  nl: ['Portfolioboard', 'dinsdag 2 juni 2099', 'Kamer 1', 'Voorzitter', 'Pia Mol', 'Agenda'],
  en: ['Portfolio board', '2 June 2099', 'Kamer 1', 'Chair', 'Pia Mol', 'Agenda'],
} as const;
const apart = { nl: 'los bijgevoegd', en: 'attached apart' } as const;

interface Page {
  readonly holds: readonly string[];
  readonly bookmark?: string;
}

const isMerged = ({ pages }: { readonly pages: readonly string[] }) => pages.length > 0;

/** The pages that the bundle must have, in order, with what each must hold. */
function pagesOf(items: readonly HeldItem[], language: Language): readonly Page[] {
  const titles = items.map(({ title }) => title);
  const cover = { holds: [...covers[language], ...titles, '09:00'], bookmark: 'Agenda' };
  const rest = items.flatMap(({ title, said, papers }, index): readonly Page[] => {
    const note = {
      holds: [title, ...labels[language], ...said, ...papers.map(({ name }) => name), apart[language]],
      bookmark: `${index + 1}. ${title}`,
    };
    const merged = papers
      .filter(isMerged)
      .flatMap(({ name, pages }) =>
        pages.map((words, page): Page => ({ holds: [words], ...(page === 0 ? { bookmark: name } : {}) })),
      );
    return [note, ...merged];
  });
  return [cover, ...rest];
}

/** What is missing from a bundle or stands elsewhere than it must. */
export function judgeBundle(
  { pages, bookmarks }: ReadPdf,
  items: readonly HeldItem[],
  language: Language,
): readonly string[] {
  const expected = pagesOf(items, language);
  const faults: string[] = [];
  if (pages.length !== expected.length) faults.push(`${pages.length} pages, not ${expected.length}`);
  for (const [index, { holds }] of expected.entries()) {
    const page = pages[index] ?? '';
    const number = `${index + 1} / ${expected.length}`;
    const missing = [...holds, number].filter((words) => !page.includes(words));
    faults.push(...missing.map((words) => `page ${index + 1} lacks “${words}”`));
  }
  const wanted = expected.flatMap(({ bookmark }) => bookmark ?? []);
  if (JSON.stringify(bookmarks) !== JSON.stringify(wanted))
    faults.push(`bookmarks: ${bookmarks.join(' | ')}`);
  // The agenda says on which page each item begins.
  for (const { title } of items) {
    const at = expected.findIndex(({ bookmark }) => bookmark?.endsWith(title));
    const said = new RegExp(`${title} .*?(\\d+)(?= \\d+ \\d\\d:| \\S+ 2099| Vergader| Papers|$)`).exec(
      pages[0] ?? '',
    );
    if (Number(said?.[1]) !== at + 1)
      faults.push(`${title} is said to begin on page ${said?.[1]}, not ${at + 1}`);
  }
  return faults.map((fault) => `${language}: ${fault}`);
}
