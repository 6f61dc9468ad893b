import { SaxesParser } from 'saxes';
import type { FindingList } from '../findings.ts';
import { decodeText } from './decode-text.ts';
import { defaultXmlLimits, type XmlLimits } from './limits.ts';
import { XmlRefusal } from './refusal.ts';
import { piecesOf, type XmlSource } from './source.ts';

/** What is told of a document, in its order. Lines are one-based. */
export interface XmlVisitor {
  open(name: string, attributes: Readonly<Record<string, string>>, line: number): void;
  text(text: string): void;
  close(name: string): void;
}

/** Characters given to the parser at once: the grain in which silence is noticed. */
const SLICE_LENGTH = 64 * 1024;

/** Faults that leave the structure of the document intact. */
const harmlessFaults: ReadonlyMap<string, string> = new Map([
  ['disallowed character.', 'xml/character-not-allowed'],
  ['undefined entity.', 'xml/entity-unknown'],
  ['malformed character entity.', 'xml/entity-unknown'],
  ['disallowed character in entity name.', 'xml/entity-unknown'],
  ['the string "]]>" is disallowed in char data.', 'xml/character-not-allowed'],
]);

/**
 * Reads a document of any length piece by piece in bounded memory. It refuses (by throwing XmlRefusal) a document
 * type declaration, structure that is not well-formed and whatever exceeds the limits; unknown entities and
 * characters that XML does not allow stay in the text as they are, with a finding.
 */
export async function walkXml(
  source: XmlSource,
  visitor: XmlVisitor,
  findings: FindingList,
  limits: XmlLimits = defaultXmlLimits,
): Promise<void> {
  const parser = new GuardedParser(visitor, findings, limits);
  for await (const text of decodeText(piecesOf(source), findings)) parser.write(text);
  parser.end();
}

/** Saxes with the bounds that it leaves to its caller. */
class GuardedParser {
  readonly #parser = new SaxesParser({ xmlns: false, position: false });
  readonly #limits: XmlLimits;
  readonly #findings: FindingList;
  #characters = 0;
  #depth = 0;
  #attributes = 0;
  #charactersSinceEvent = 0;
  #faults = 0;

  constructor(visitor: XmlVisitor, findings: FindingList, limits: XmlLimits) {
    this.#limits = limits;
    this.#findings = findings;
    this.#watchStructure(visitor);
    this.#watchHazards();
  }

  write(text: string): void {
    // The parser would read a declaration of any length before it tells of it.
    if (this.#characters === 0 && beginsWithDoctype(text)) this.#refuse('xml/doctype');
    this.#characters += text.length;
    if (this.#characters > this.#limits.maxCharacters) this.#refuse('xml/too-large');
    for (let at = 0; at < text.length; at += SLICE_LENGTH) {
      const slice = text.slice(at, at + SLICE_LENGTH);
      this.#charactersSinceEvent += slice.length;
      this.#parser.write(slice);
      // The parser gathers a text, name or comment until it ends; one that never ends is seen by its silence.
      if (this.#charactersSinceEvent > this.#limits.maxTextLength) this.#refuse('xml/too-long');
    }
  }

  end(): void {
    this.#parser.close();
  }

  #watchStructure(visitor: XmlVisitor): void {
    const parser = this.#parser;
    parser.on('opentagstart', () => {
      this.#attributes = 0;
      this.#depth += 1;
      this.#charactersSinceEvent = 0;
      if (this.#depth > this.#limits.maxDepth) this.#refuse('xml/too-deep');
    });
    parser.on('attribute', () => {
      this.#attributes += 1;
      this.#charactersSinceEvent = 0;
      if (this.#attributes > this.#limits.maxAttributes) this.#refuse('xml/too-many-attributes');
    });
    parser.on('opentag', (tag) => visitor.open(tag.name, tag.attributes, parser.line));
    parser.on('text', (text) => {
      this.#charactersSinceEvent = 0;
      visitor.text(text);
    });
    parser.on('cdata', (text) => {
      this.#charactersSinceEvent = 0;
      visitor.text(text);
    });
    parser.on('closetag', (tag) => {
      this.#depth -= 1;
      this.#charactersSinceEvent = 0;
      visitor.close(tag.name);
    });
  }

  #watchHazards(): void {
    const parser = this.#parser;
    parser.on('doctype', () => this.#refuse('xml/doctype'));
    parser.on('comment', () => {
      this.#charactersSinceEvent = 0;
    });
    parser.on('error', ({ message }) => {
      const code = harmlessFaults.get(message);
      if (code === undefined) this.#refuse('xml/not-well-formed', message);
      this.#faults += 1;
      if (this.#faults > this.#limits.maxFaults) this.#refuse('xml/too-many-faults');
      this.#findings.warn(code, { line: parser.line }, 'ignored');
    });
  }

  #refuse(code: XmlRefusal['code'], detail?: string): never {
    throw new XmlRefusal(code, { line: this.#parser.line }, detail);
  }
}

/** Whether a document type comes first, after declarations, comments and space. */
function beginsWithDoctype(text: string): boolean {
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  for (;;) {
    while (/\s/.test(text.charAt(at))) at += 1;
    const end = text.startsWith('<?', at) ? '?>' : text.startsWith('<!--', at) ? '-->' : undefined;
    if (end === undefined) return text.startsWith('<!DOCTYPE', at);
    const found = text.indexOf(end, at + 2);
    if (found < 0) return false;
    at = found + end.length;
  }
}
