/** Bounds on what a document may cost; each stands far above what real plans need. */
export interface XmlLimits {
  /** Characters of the whole document. */
  readonly maxCharacters: number;
  /** Nested elements; project plans need nine. */
  readonly maxDepth: number;
  readonly maxAttributes: number;
  /** Characters of one text, attribute, comment or name. */
  readonly maxTextLength: number;
  /** Elements inside one record, such as a task with its timephased figures. */
  readonly maxRecordElements: number;
  /** Unknown entities and characters that XML does not allow; each costs as much as a thousand good ones. */
  readonly maxFaults: number;
}

/** The bounds used unless a caller knows better. */
export const defaultXmlLimits: XmlLimits = {
  maxCharacters: 256 * 1024 * 1024,
  maxDepth: 64,
  maxAttributes: 64,
  maxTextLength: 4 * 1024 * 1024,
  maxRecordElements: 200_000,
  maxFaults: 1000,
};
