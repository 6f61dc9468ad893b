import type { FindingList } from '../findings.ts';

const DECLARATION_BYTES = 256;

/**
 * Turns bytes into text: by byte order mark, else by the declaration, else as UTF-8. Bytes that are not UTF-8
 * although they should be are read as Windows-1252, the usual truth behind such files, with a finding
 * `xml/encoding-guessed`. Pieces that are text already pass unchanged.
 */
export async function* decodeText(
  pieces: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>,
  findings: FindingList,
): AsyncGenerator<string> {
  let decoder: Decoder | undefined;
  let head: Uint8Array = new Uint8Array(0);
  for await (const piece of pieces) {
    if (typeof piece === 'string') {
      yield piece;
    } else if (decoder === undefined) {
      head = joined(head, piece);
      if (head.length < DECLARATION_BYTES) continue;
      decoder = decoderFor(head, findings);
      yield decoder.decode(head);
    } else {
      yield decoder.decode(piece);
    }
  }
  if (decoder === undefined && head.length > 0) {
    decoder = decoderFor(head, findings);
    yield decoder.decode(head);
  }
  if (decoder !== undefined) yield decoder.end();
}

interface Decoder {
  decode(bytes: Uint8Array): string;
  end(): string;
}

function decoderFor(head: Uint8Array, findings: FindingList): Decoder {
  const marked = encodingOfMark(head);
  if (marked !== undefined) return marked === 'utf-8' ? utf8(findings) : labelled(marked);
  const label = declaredEncoding(head);
  if (label === undefined || /^utf-?(8|16)$/i.test(label) || /^(us-)?ascii$/i.test(label)) {
    // A file that says UTF-16 in single bytes was re-saved by a tool that left the declaration standing.
    return utf8(findings);
  }
  try {
    return labelled(label);
  } catch {
    findings.warn('xml/encoding-guessed', { line: 1 }, 'guessed', label);
    return utf8(findings);
  }
}

/** The encoding that the first bytes give away: a byte order mark, or '<' in two bytes. */
function encodingOfMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0x3c && second === 0x00) return 'utf-16le';
  if (first === 0x00 && second === 0x3c) return 'utf-16be';
  return undefined;
}

function declaredEncoding(head: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(head.subarray(0, DECLARATION_BYTES));
  return /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z0-9._-]+)["']/.exec(start)?.[1];
}

function labelled(label: string): Decoder {
  const decoder = new TextDecoder(label);
  return {
    decode: (bytes) => decoder.decode(bytes, { stream: true }),
    end: () => decoder.decode(),
  };
}

/** Decodes whole characters only and carries the rest, so that a fault never swallows bytes of an earlier piece. */
function utf8(findings: FindingList): Decoder {
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const western = new TextDecoder('windows-1252');
  let carried: Uint8Array = new Uint8Array(0);
  let isWestern = false;

  function decodeWhole(bytes: Uint8Array): string {
    // Some versions of Node take the short way over Latin-1, except in a stream.
    if (isWestern) return western.decode(bytes, { stream: true });
    try {
      return strict.decode(bytes);
    } catch {
      isWestern = true;
      findings.warn('xml/encoding-guessed', {}, 'guessed', 'windows-1252');
      return western.decode(bytes, { stream: true });
    }
  }

  return {
    decode: (bytes) => {
      const all = carried.length > 0 ? joined(carried, bytes) : bytes;
      const cut = isWestern ? all.length : wholeCharacters(all);
      carried = all.slice(cut);
      return decodeWhole(all.subarray(0, cut));
    },
    end: () => decodeWhole(carried),
  };
}

/** How many of these bytes form whole UTF-8 characters: all but an unfinished sequence at the end. */
function wholeCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes.length;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return length > back ? bytes.length - back : bytes.length;
    }
  }
  return bytes.length;
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const all = new Uint8Array(first.length + second.length);
  all.set(first);
  all.set(second, first.length);
  return all;
}
