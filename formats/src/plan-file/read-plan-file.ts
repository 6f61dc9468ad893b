import type { Plan } from '@regie/engine/model';
import { FindingList, type Reading } from '../findings.ts';
import { readMspdi } from '../mspdi/index.ts';
import { readPlanJson } from '../plan-json/index.ts';
import { readXer } from '../xer/index.ts';
import { inflateGzip, XmlRefusal } from '../xml/index.ts';

/** A format that a plan can come in. */
interface PlanFormat {
  readonly name: 'mspdi' | 'xer' | 'plan-json';
  /** Whether a file that begins so (without byte order mark and space) is of this format. */
  readonly begins: RegExp;
  readonly read: (pieces: AsyncIterable<Uint8Array>) => Promise<Reading<Plan>>;
}

const formats: readonly PlanFormat[] = [
  { name: 'mspdi', begins: /^</, read: readMspdi },
  { name: 'xer', begins: /^ERMHDR/, read: readXer },
  { name: 'plan-json', begins: /^\{/, read: async (pieces) => readJsonPieces(pieces) },
];

/** A plan with the format it came in, where that was known. */
export interface PlanReading extends Reading<Plan> {
  readonly format?: PlanFormat['name'];
}

/** Bytes beyond which a JSON text is not gathered. */
const MAX_JSON_BYTES = 300 * 1024 * 1024;
const HEAD_BYTES = 512;

/**
 * Reads a plan in any format that Regie knows, recognised by its first bytes and not by its name; gzip is unpacked on
 * the way, counted while it is. Never throws on content.
 */
export async function readPlanFile(source: Uint8Array | AsyncIterable<Uint8Array>): Promise<PlanReading> {
  const opened: Peeked[] = [];
  try {
    const packed = await peek(source instanceof Uint8Array ? once(source) : source, opened);
    const isPacked = packed.head[0] === 0x1f && packed.head[1] === 0x8b;
    const { head, pieces } = isPacked ? await peek(inflateGzip(packed.pieces), opened) : packed;
    const start = beginning(head);
    const format = formats.find(({ begins }) => begins.test(start));
    if (format !== undefined) return { ...(await format.read(pieces)), format: format.name };
    return refused('plan-file/format-unknown', start.slice(0, 40));
  } catch (error) {
    if (error instanceof XmlRefusal) return refused(error.code, error.detail);
    throw error;
  } finally {
    for (const { stop } of opened.reverse()) await stop();
  }
}

/** A source whose first bytes were looked at. */
interface Peeked {
  readonly head: Uint8Array;
  /** The whole of it, the first bytes included. */
  readonly pieces: AsyncIterable<Uint8Array>;
  /** Lets go of the source, read to its end or not. */
  readonly stop: () => Promise<unknown>;
}

async function peek(source: AsyncIterable<Uint8Array>, opened: Peeked[]): Promise<Peeked> {
  const iterator = source[Symbol.asyncIterator]();
  const taken: Uint8Array[] = [];
  let size = 0;
  while (size < HEAD_BYTES) {
    const next = await iterator.next();
    if (next.done === true) break;
    taken.push(next.value);
    size += next.value.byteLength;
  }
  const head = Buffer.concat(taken).subarray(0, HEAD_BYTES);
  async function* pieces(): AsyncGenerator<Uint8Array> {
    yield* taken.splice(0);
    yield* { [Symbol.asyncIterator]: () => iterator };
  }
  const peeked = { head, pieces: pieces(), stop: async () => await iterator.return?.() };
  opened.push(peeked);
  return peeked;
}

/** The first characters that say something, whatever the encoding: zero bytes of UTF-16 and marks are passed over. */
function beginning(head: Uint8Array): string {
  const meaningful = head.filter((byte) => byte > 0x20 && byte < 0x7f);
  return new TextDecoder().decode(meaningful);
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function readJsonPieces(pieces: AsyncIterable<Uint8Array>): Promise<Reading<Plan>> {
  const all: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces) {
    size += piece.byteLength;
    if (size > MAX_JSON_BYTES) return refused('plan-json/too-long', `> ${MAX_JSON_BYTES} bytes`);
    all.push(piece);
  }
  return readPlanJson(new TextDecoder().decode(Buffer.concat(all)));
}

function refused(code: string, detail: string | undefined): Reading<Plan> {
  const findings = new FindingList();
  findings.refuse(code, {}, detail);
  return { findings: findings.list() };
}
