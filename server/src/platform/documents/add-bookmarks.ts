import { type PDFDict, type PDFDocument, PDFHexString, PDFName, PDFNumber, type PDFRef } from 'pdf-lib';

export interface Bookmark {
  readonly title: string;
  readonly level: 1 | 2;
  /** From 0. */
  readonly page: number;
}

interface Node extends Bookmark {
  readonly ref: PDFRef;
  readonly below: Node[];
}

/** Puts bookmarks into a document, those of level 2 below the one of level 1 before them. */
export function addBookmarks(document: PDFDocument, bookmarks: readonly Bookmark[]): void {
  const { context } = document;
  const top: Node[] = [];
  for (const bookmark of bookmarks) {
    const node = { ...bookmark, ref: context.nextRef(), below: [] };
    const above = bookmark.level === 2 ? top[top.length - 1] : undefined;
    (above?.below ?? top).push(node);
  }
  const root = context.nextRef();
  const pages = document.getPages();
  const link = (dict: PDFDict, nodes: readonly Node[]): void => {
    const [first, last] = [nodes[0], nodes[nodes.length - 1]];
    if (first === undefined || last === undefined) return;
    dict.set(PDFName.of('First'), first.ref);
    dict.set(PDFName.of('Last'), last.ref);
    dict.set(PDFName.of('Count'), PDFNumber.of(nodes.length));
  };
  const write = (nodes: readonly Node[], parent: PDFRef): void => {
    for (const [index, node] of nodes.entries()) {
      const page = pages[node.page];
      if (page === undefined) continue;
      const dict = context.obj({ Dest: [page.ref, 'Fit'], Parent: parent });
      dict.set(PDFName.of('Title'), PDFHexString.fromText(node.title));
      const [before, after] = [nodes[index - 1], nodes[index + 1]];
      if (before !== undefined) dict.set(PDFName.of('Prev'), before.ref);
      if (after !== undefined) dict.set(PDFName.of('Next'), after.ref);
      link(dict, node.below);
      context.assign(node.ref, dict);
      write(node.below, node.ref);
    }
  };
  const outlines = context.obj({ Type: 'Outlines' });
  link(outlines, top);
  context.assign(root, outlines);
  write(top, root);
  document.catalog.set(PDFName.of('Outlines'), root);
  document.catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
}
