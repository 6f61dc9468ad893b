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

const rules = {
  hLineWidth: (row: number) => (row === 0 ? 0 : 0.5),
  vLineWidth: () => 0,
  hLineColor: () => line,
  paddingLeft: () => 0,
  paddingRight: () => 8,
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
      return { text: block.text, style: 'heading' };
    case 'paragraph':
      return { text: block.text, ...(block.isSoft === true ? { style: 'soft' } : {}), margin: [0, 0, 0, 6] };
    case 'facts':
      return {
        layout: rules,
        margin: [0, 4, 0, 10],
        table: {
          widths: [110, '*'],
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
          widths: [...block.widths],
          body: [
            block.heads.map((text) => ({ text, style: 'soft' })),
            ...block.rows.map((row) => row.map((words) => ({ text: say(words) }))),
          ],
        },
      };
  }
}

/** Pages with these blocks, as a PDF of their own. */
export async function makePdf(
  blocks: readonly Block[],
  say: Say,
  { title, language }: { readonly title: string; readonly language: string },
): Promise<Uint8Array> {
  const definition = {
    pageSize: 'A4',
    pageMargins: [56, 56, 56, 64],
    language,
    info: { title },
    content: blocks.map((block) => contentOf(block, say)),
    footer: () => ({ text: title, style: 'soft', margin: [56, 24, 120, 0] }),
    defaultStyle: { font: 'Roboto', fontSize: 10, lineHeight: 1.25, color: ink },
    styles: {
      title: { fontSize: 20, bold: true, lineHeight: 1.1, margin: [0, 0, 0, 10] },
      heading: { fontSize: 12, bold: true, margin: [0, 10, 0, 3] },
      soft: { color: soft, fontSize: 9 },
    },
  };
  return await pdfmake.createPdf(definition).getBuffer();
}
