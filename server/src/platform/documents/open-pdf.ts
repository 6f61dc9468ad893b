import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFPage, PDFRef } from 'pdf-lib';

/** Enough for a study with its drawings; what is larger is read apart. */
const mostBytes = 25 * 1024 * 1024;
const mostPages = 400;

/** A PDF that somebody handed in, ready to be merged; undefined where it is locked, broken or too large. */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocument | undefined> {
  if (bytes.length > mostBytes) return undefined;
  try {
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    const count = document.getPageCount();
    if (count === 0 || count > mostPages) return undefined;
    for (const page of document.getPages()) removeActions(page);
    // Its pages alone: what belongs to the file as a whole stays behind, and what cannot be copied is found here.
    const pages = await PDFDocument.create();
    for (const page of await pages.copyPages(document, document.getPageIndices()))
      pages.addPage(page).getCropBox();
    return pages;
  } catch {
    return undefined;
  }
}

const harmless = new Set(['/URI', '/GoTo']);

/** Nothing of a stranger's runs when a page is opened or pressed: an address to follow may stay. */
function removeActions(page: PDFPage): void {
  page.node.delete(PDFName.of('AA'));
  const notes = page.node.lookupMaybe(PDFName.of('Annots'), PDFArray);
  if (notes === undefined) return;
  for (let index = notes.size() - 1; index >= 0; index -= 1) {
    const note = lookUpDict(page, notes.get(index));
    if (note === undefined || note.get(PDFName.of('Subtype'))?.toString() === '/FileAttachment') {
      notes.remove(index);
      continue;
    }
    note.delete(PDFName.of('AA'));
    const action = lookUpDict(page, note.get(PDFName.of('A')));
    if (action !== undefined && !harmless.has(action.get(PDFName.of('S'))?.toString() ?? '')) {
      note.delete(PDFName.of('A'));
    }
  }
}

function lookUpDict(page: PDFPage, value: unknown): PDFDict | undefined {
  const found = value instanceof PDFRef ? page.doc.context.lookup(value) : value;
  return found instanceof PDFDict ? found : undefined;
}
