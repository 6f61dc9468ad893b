import type { FindingList } from '../findings.ts';
import { piecesOf, type XmlSource } from '../xml/index.ts';

/** Bytes beyond which a file is not gathered; the largest plans have a tenth of it. */
const maxBytes = 256 * 1024 * 1024;

/**
 * Gathers a file as text. The format names no encoding: by its byte order mark, else as UTF-8 when all of it is that,
 * else as Windows-1252, which the program writes. undefined when it is too long.
 */
export async function decodeXer(source: XmlSource, findings: FindingList): Promise<string | undefined> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of piecesOf(source)) {
    const bytes = typeof piece === 'string' ? new TextEncoder().encode(piece) : piece;
    size += bytes.byteLength;
    if (size > maxBytes) return undefined;
    pieces.push(bytes);
  }
  return textOf(Buffer.concat(pieces), findings);
}

function textOf(bytes: Uint8Array, findings: FindingList): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    findings.note('xer/encoding-guessed', {}, 'guessed', 'windows-1252');
    // Some versions of Node take the short way over Latin-1, except in a stream.
    return new TextDecoder('windows-1252').decode(bytes, { stream: true });
  }
}
