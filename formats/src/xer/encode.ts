/** Windows-1252 differs from Latin-1 in these 27 letters. */
const western = new Map(
  Array.from({ length: 256 }, (_, byte): [string, number] => [
    new TextDecoder('windows-1252').decode(Uint8Array.of(byte), { stream: true }),
    byte,
  ]),
);

/**
 * The bytes of a file: Windows-1252, as the program writes it, unless the text needs other letters, or would be taken
 * for UTF-8 by who reads it; then UTF-8.
 */
export function encodeXer(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  let hasOwnLetters = false;
  for (let at = 0; at < text.length; at += 1) {
    const byte = western.get(text[at] ?? '');
    if (byte === undefined) return new TextEncoder().encode(text);
    bytes[at] = byte;
    hasOwnLetters ||= byte >= 0x80;
  }
  return hasOwnLetters && isUtf8(bytes) ? new TextEncoder().encode(text) : bytes;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
