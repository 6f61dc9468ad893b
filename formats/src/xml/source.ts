/** A document in pieces of any size: bytes, or text whose encoding is settled already. */
export type XmlSource =
  | string
  | Uint8Array
  | AsyncIterable<string | Uint8Array>
  | Iterable<string | Uint8Array>;

/** The pieces of a source, whole documents as a single piece. */
export function piecesOf(
  source: XmlSource,
): AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array> {
  return typeof source === 'string' || source instanceof Uint8Array ? [source] : source;
}
