/// <reference path="./pdfmake.d.ts" />
import pdfmake from 'pdfmake';
import fonts from 'pdfmake/fonts/Roboto.js';
import type { Block, Words } from './document.ts';

const ownFonts: ReadonlySet<string> = new Set(Object.values(fonts.Roboto));
pdfmake.setFonts(fonts);
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => ownFonts.has(path));

const ink = '#1c2430';
const soft = '#5b6675';
const line = '#c9d0d9';

type Say = (words: Words) => string;

/** Between the margins of an A4, in points. */
const usableWidth = 595 - 2 * 56;
const gap = 8;

/**
 * Widths in points: left to choose, a column becomes as wide as its longest word, and may run off the page.
 */
function fixedWidths(widths: readonly (number | '*')[]): readonly number[] {
  const fixed = widths.reduce<number>((sum, width) => sum + gap + (width === '*' ? 0 : width), 0);
  const stars = widths.filter((width) => width === '*').length;
  return widths.map((width) => (width === '*' ? (usableWidth - fixed) / stars : width));
}

const rules = {
  hLineWidth: (row: number) => (row === 0 ? 0 : 0.5),
  vLineWidth: () => 0,
  hLineColor: () => line,
  paddingLeft: () => 0,
  paddingRight: () => gap,
  paddingTop: () => 4,
  paddingBottom: () => 4,
};

function contentOf(block: Block, say: Say): object {
  switch (block.kind) {
    case 'title':
      return {
        stack: [
          ...(block.above === undefined ? [] : [{ text: block.above, style: 'soft' }]),
          { text: block.text, style: 'title' },
        ],
      };
    case 'heading':
      return {
        text: block.text,
        style: 'heading',
        headlineLevel: 1,
        ...(block.name === undefined ? {} : { id: block.name }),
      };
    case 'paragraph':
      return { text: block.text, ...(block.isSoft === true ? { style: 'soft' } : {}), margin: [0, 0, 0, 6] };
    case 'list':
      return { ul: [...block.rows], margin: [0, 0, 0, 6] };
    case 'facts':
      return {
        layout: rules,
        margin: [0, 4, 0, 10],
        table: {
          widths: fixedWidths([110, '*']),
          body: block.rows.map(([label, words]) => [{ text: label, style: 'soft' }, { text: say(words) }]),
        },
      };
    case 'table':
      return {
        layout: rules,
        margin: [0, 4, 0, 10],
        table: {
          headerRows: 1,
          dontBreakRows: true,
          widths: fixedWidths(block.widths),
          body: [
            block.heads.map((text) => ({ text, style: 'soft' })),
            ...block.rows.map((row) => row.map((words) => ({ text: say(words) }))),
          ],
        },
      };
  }
}

interface LaidOut {
  readonly id?: string;
  readonly headlineLevel?: number;
  readonly pageNumbers: readonly number[];
}
interface After {
  getFollowingNodesOnPage(): readonly unknown[];
}

export interface MadePdf {
  readonly bytes: Uint8Array;
  /** By the name of a heading, the page on which it stands; from 1. */
  readonly pageOf: ReadonlyMap<string, number>;
}

/** Long enough to know the document by; a longer foot would run off the page. */
const longestFoot = 90;
function footOf(title: string): string {
  const letters = [...title];
  return letters.length <= longestFoot ? title : `${letters.slice(0, longestFoot - 1).join('')}…`;
}

/** Pages with these blocks, as a PDF of their own. */
export async function makePdf(
  blocks: readonly Block[],
  say: Say,
  { title, language }: { readonly title: string; readonly language: string },
): Promise<MadePdf> {
  const pageOf = new Map<string, number>();
  const definition = {
    pageSize: 'A4',
    pageMargins: [56, 56, 56, 64],
    language,
    info: { title },
    content: blocks.map((block) => contentOf(block, say)),
    // A heading goes along with what it is the heading of: more must follow on its page than the foot.
    pageBreakBefore: ({ id, headlineLevel, pageNumbers: [page = 1] }: LaidOut, after: After) => {
      const isLast = headlineLevel !== undefined && after.getFollowingNodesOnPage().length <= 1;
      if (id !== undefined) pageOf.set(id, isLast ? page + 1 : page);
      return isLast;
    },
    footer: () => ({ text: footOf(title), style: 'soft', margin: [56, 24, 120, 0] }),
    defaultStyle: { font: 'Roboto', fontSize: 10, lineHeight: 1.25, color: ink },
    styles: {
      title: { fontSize: 20, bold: true, lineHeight: 1.1, margin: [0, 0, 0, 10] },
      heading: { fontSize: 12, bold: true, margin: [0, 10, 0, 3] },
      soft: { color: soft, fontSize: 9 },
    },
  };
  return { bytes: await pdfmake.createPdf(definition).getBuffer(), pageOf };
}
