import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface ReadPdf {
  /** The words of each page, with single spaces. */
  readonly pages: readonly string[];
  /** Bookmarks from top to bottom, those below after the one above. */
  readonly bookmarks: readonly string[];
  /** How far words run to the right, in points from the left edge of the page; the number of the page left out. */
  readonly widest: number;
}

interface Outline {
  readonly title: string;
  readonly items: readonly Outline[];
}
const titlesOf = (outline: readonly Outline[]): readonly string[] =>
  outline.flatMap(({ title, items }) => [title, ...titlesOf(items)]);

/** A PDF as a reader that is not ours sees it. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages: string[] = [];
  let widest = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    for (const item of items) {
      if (!('str' in item) || /^\d+ \/ \d+$/.test(item.str)) continue;
      widest = Math.max(widest, Number(item.transform[4]) + item.width);
    }
    const words = items.map((item) => ('str' in item ? item.str : '')).join(' ');
    // Lines may break, and pieces end, after a hyphen.
    pages.push(words.replace(/\s+/g, ' ').replace(/- /g, '-'));
  }
  const outline = await document.getOutline();
  await document.destroy();
  return { pages, bookmarks: titlesOf(outline ?? []), widest };
}
