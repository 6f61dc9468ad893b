import type { Language } from './open-house.ts';
import type { ReadPdf } from './read-pdf.ts';
import type { WrittenBrief } from './write-brief.ts';

const heads = {
  nl: ['Sluis vernieuwen', 'SLUIS', 'Versie', 'Goedgekeurd door Pia Mol op 5 januari 2026', 'Standaard van'],
  en: ['Sluis vernieuwen', 'SLUIS', 'Version', 'Approved by Pia Mol on 5 January 2026', 'Standard of'],
} as const;
const names = { nl: 'Projectopdracht', en: 'Project brief' } as const;
/** The right margin of an A4, in points. */
const rightEdge = 595 - 56;

/** What is missing from the brief, stands elsewhere than it must, or runs off the page. */
export function judgeBrief(
  { pages, bookmarks, widest }: ReadPdf,
  { titles, said }: WrittenBrief,
  language: Language,
): readonly string[] {
  const faults: string[] = [];
  const whole = pages.join(' ');
  for (const words of heads[language]) {
    if (!(pages[0] ?? '').includes(words)) faults.push(`the first page lacks “${words}”`);
  }
  let from = 0;
  for (const [index, title] of titles[language].entries()) {
    const at = whole.indexOf(said[index] ?? '', whole.indexOf(title, from));
    if (at < 0) faults.push(`“${title}” is missing or stands before its turn`);
    from = Math.max(at, from);
  }
  const wanted = [names[language], ...titles[language]];
  if (JSON.stringify(bookmarks) !== JSON.stringify(wanted))
    faults.push(`bookmarks: ${bookmarks.join(' | ')}`);
  // The number of the page stands nearer to the edge than what is written.
  if (widest > rightEdge + 1) faults.push(`words run to ${Math.round(widest)} points, beyond ${rightEdge}`);
  return faults.map((fault) => `${language}: ${fault}`);
}
