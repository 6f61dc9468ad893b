import { PDFDocument, type PDFPage, rgb, StandardFonts } from 'pdf-lib';
import { addBookmarks } from './add-bookmarks.ts';
import { apartTexts, type Block, type DocumentPlan, type Part, type Words } from './document.ts';
import { makePdf } from './make-pdf.ts';
import { openPdf } from './open-pdf.ts';

interface Bound {
  readonly part: Part;
  /** Undefined for a file that cannot be merged. */
  readonly pages: PDFDocument | undefined;
  /** Of what is made: the pages of its headings with a name, from 1. */
  readonly pageOf: ReadonlyMap<string, number>;
}
const noHeadings: ReadonlyMap<string, number> = new Map();

const wordsOf = (block: Block): readonly Words[] => {
  if (block.kind === 'facts') return block.rows.map(([, words]) => words);
  return block.kind === 'table' ? block.rows.flat() : [];
};
const refersToPages = (part: Part) =>
  part.kind === 'made' &&
  part.blocks.some((block) => wordsOf(block).some((words) => typeof words !== 'string'));

/**
 * One PDF of pages that are made and files that are merged, with page numbers and bookmarks. A file that cannot be merged
 * is told of where its page would have stood.
 */
export async function bindDocument(plan: DocumentPlan): Promise<Uint8Array> {
  const make = async (part: Part, say: (words: Words) => string): Promise<Bound> => {
    if (part.kind === 'file') {
      return { part, pages: await openPdf(Buffer.from(part.base64, 'base64')), pageOf: noHeadings };
    }
    const { bytes, pageOf } = await makePdf(part.blocks, say, plan);
    return { part, pages: await PDFDocument.load(bytes), pageOf };
  };
  const first: Bound[] = [];
  for (const part of plan.parts) {
    // As wide as the number that comes in its place, so that the pages stay as many.
    first.push(await make(part, (words) => (typeof words === 'string' ? words : '000')));
  }
  const starts = startsOf(first);
  const say = (words: Words) =>
    typeof words === 'string' ? words : String(starts.get(words.pageOf) ?? apartTexts[plan.language]);
  const bound: Bound[] = [];
  for (const one of first) bound.push(refersToPages(one.part) ? await make(one.part, say) : one);
  return await merge(plan, bound);
}

/** By name of the part or heading, the page on which it begins; from 1. */
function startsOf(bound: readonly Bound[]): ReadonlyMap<string, number> {
  const starts = new Map<string, number>();
  let next = 1;
  for (const { part, pages, pageOf } of bound) {
    if (pages === undefined) continue;
    starts.set(part.name, next);
    for (const [name, page] of pageOf) starts.set(name, next + page - 1);
    next += pages.getPageCount();
  }
  return starts;
}

async function merge(
  { title, author, language }: DocumentPlan,
  bound: readonly Bound[],
): Promise<Uint8Array> {
  const whole = await PDFDocument.create();
  whole.setTitle(title, { showInWindowTitleBar: true });
  whole.setAuthor(author);
  whole.setLanguage(language);
  whole.setProducer('Regie');
  for (const { pages } of bound) {
    if (pages === undefined) continue;
    for (const page of await whole.copyPages(pages, pages.getPageIndices())) whole.addPage(page);
  }
  const starts = startsOf(bound);
  addBookmarks(
    whole,
    bound.flatMap(({ part }) =>
      linesOf(part).flatMap(({ name, title, level }) => {
        const page = starts.get(name);
        return page === undefined ? [] : [{ title, level, page: page - 1 }];
      }),
    ),
  );
  const font = await whole.embedFont(StandardFonts.Helvetica);
  const all = whole.getPages();
  for (const [index, page] of all.entries()) stamp(page, `${index + 1} / ${all.length}`, font);
  return await whole.save();
}

interface Line {
  readonly name: string;
  readonly title: string;
  readonly level: 1 | 2;
}

/** What stands among the bookmarks of a part: the part itself, and its headings that have a name. */
function linesOf(part: Part): readonly Line[] {
  const own: Line = { name: part.name, title: part.bookmark, level: part.level };
  const headings = (part.kind === 'made' ? part.blocks : []).flatMap((block): readonly Line[] =>
    block.kind === 'heading' && block.name !== undefined
      ? [{ name: block.name, title: block.text, level: 2 }]
      : [],
  );
  return [own, ...headings];
}

type Font = Awaited<ReturnType<PDFDocument['embedFont']>>;
const size = 9;

/** The number at the right of the foot, on a ground of its own: a page that was handed in may have anything there. */
function stamp(page: PDFPage, text: string, font: Font): void {
  const { x, y, width } = page.getCropBox();
  const wide = font.widthOfTextAtSize(text, size);
  const [left, base] = [x + width - 40 - wide, y + 24];
  page.drawRectangle({ x: left - 4, y: base - 4, width: wide + 8, height: size + 6, color: rgb(1, 1, 1) });
  page.drawText(text, { x: left, y: base, size, font, color: rgb(0.36, 0.4, 0.46) });
}
