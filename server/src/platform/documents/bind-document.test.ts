import { PDFArray, PDFDict, PDFDocument, PDFName, PDFString } from 'pdf-lib';
import { expect, test } from 'vitest';
import { bindDocument } from './bind-document.ts';
import type { Block, Part } from './document.ts';

async function pdfOf(
  pages: number,
  change: (document: PDFDocument) => void = () => undefined,
): Promise<string> {
  const document = await PDFDocument.create();
  for (let page = 0; page < pages; page += 1) document.addPage([200, 300]);
  change(document);
  return Buffer.from(await document.save()).toString('base64');
}
const file = (name: string, base64: string): Part => ({
  kind: 'file',
  name,
  bookmark: name,
  level: 2,
  base64,
});
const cover: Part = {
  kind: 'made',
  name: 'cover',
  bookmark: 'Agenda',
  level: 1,
  blocks: [{ kind: 'facts', rows: [['Stuk', { pageOf: 'good' }]] }],
};
const bind = async (parts: readonly Part[]) =>
  await PDFDocument.load(await bindDocument({ language: 'nl', title: 'T', author: 'A', parts }));

test('Files come in order; one that is broken, locked or no PDF is left out and the rest is whole.', async () => {
  const whole = await bind([
    cover,
    file('broken', Buffer.from('%PDF-1.7\n1 0 obj').toString('base64')),
    file('none', Buffer.from('PK').toString('base64')),
    file('good', await pdfOf(3)),
  ]);
  expect(whole.getPages().map((page) => Math.round(page.getWidth()))).toEqual([595, 200, 200, 200]);
  const outlines = whole.catalog.lookup(PDFName.of('Outlines'), PDFDict);
  const first = outlines.lookup(PDFName.of('First'), PDFDict);
  expect(first.lookup(PDFName.of('Count'))?.toString()).toBe('1');
});

test('Nothing of a stranger’s runs: scripts and launches are taken out of pages and notes.', async () => {
  const script = { S: 'JavaScript', JS: PDFString.of('app.alert(1)') };
  const base64 = await pdfOf(1, (document) => {
    const [page] = document.getPages();
    const { context } = document;
    document.catalog.set(PDFName.of('OpenAction'), context.obj(script));
    page?.node.set(PDFName.of('AA'), context.obj({ O: script }));
    const note = {
      Type: 'Annot',
      Subtype: 'Link',
      Rect: [0, 0, 9, 9],
      A: { S: 'Launch', F: PDFString.of('x') },
    };
    page?.node.set(PDFName.of('Annots'), context.obj([context.obj(note)]));
  });
  const whole = await bind([cover, file('good', base64)]);
  const page = whole.getPages()[1];
  expect(page?.node.get(PDFName.of('AA'))).toBe(undefined);
  const notes = page?.node.lookup(PDFName.of('Annots'), PDFArray);
  expect(notes?.lookup(0, PDFDict).get(PDFName.of('A'))).toBe(undefined);
  expect(whole.catalog.get(PDFName.of('OpenAction'))).toBe(undefined);
});

test('Headings with a name are bookmarks, on the page on which they stand with what they head.', async () => {
  const lines = Array.from({ length: 45 }, (_, index) => `Regel ${index}`).join('\n');
  const heads: readonly Block[] = ['Eerste', 'Tweede', 'Derde'].flatMap((text): readonly Block[] => [
    { kind: 'heading', text, name: text },
    { kind: 'paragraph', text: lines },
  ]);
  const whole = await bind([{ kind: 'made', name: 'brief', bookmark: 'Opdracht', level: 1, blocks: heads }]);
  const outlines = whole.catalog.lookup(PDFName.of('Outlines'), PDFDict);
  const first = outlines.lookup(PDFName.of('First'), PDFDict);
  const pages: number[] = [];
  let child = first.lookupMaybe(PDFName.of('First'), PDFDict);
  while (child !== undefined) {
    const place = child.lookup(PDFName.of('Dest'), PDFArray).get(0);
    pages.push(whole.getPages().findIndex(({ ref }) => ref === place));
    child = child.lookupMaybe(PDFName.of('Next'), PDFDict);
  }
  expect(pages).toEqual([0, 1, 2]);
});
