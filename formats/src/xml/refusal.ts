import type { Place } from '../findings.ts';

/** Why a file was refused before its content could be read. */
export type XmlRefusalCode =
  | 'xml/doctype' // a document type declaration, the door of every entity attack
  | 'xml/not-well-formed'
  | 'xml/too-deep'
  | 'xml/too-many-attributes'
  | 'xml/too-long' // one text, name, comment or attribute beyond the limit
  | 'xml/too-large' // the document as a whole
  | 'xml/too-many-elements' // inside one record
  | 'xml/too-many-faults' // entities and characters that XML does not know
  | 'xml/too-many-records'
  | 'xml/unexpected-root'
  | 'gzip/damaged'
  | 'gzip/too-large'
  | 'gzip/too-dense';

/** Carries a refusal out of the parser's callbacks; it never leaves this folder's functions. */
export class XmlRefusal extends Error {
  readonly code: XmlRefusalCode;
  readonly place: Place;
  readonly detail: string | undefined;

  constructor(code: XmlRefusalCode, place: Place, detail?: string) {
    super(code);
    this.code = code;
    this.place = place;
    this.detail = detail;
  }
}
