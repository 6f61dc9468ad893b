import { createGunzip } from 'node:zlib';
import { XmlRefusal } from './refusal.ts';

/** Bounds on a compressed file, counted while inflating because declared sizes can lie. */
export interface InflateLimits {
  readonly maxBytes: number;
  /** How many times larger than its input the output may become; plans reach about 40. */
  readonly maxRatio: number;
}

const defaultInflateLimits: InflateLimits = { maxBytes: 512 * 1024 * 1024, maxRatio: 250 };
/** Below this size the ratio says nothing: a small file of equal lines is dense and harmless. */
const RATIO_FREE_BYTES = 16 * 1024 * 1024;

/**
 * Inflates a gzip stream piece by piece. A damaged stream and one that grows beyond the limits end the iteration
 * with an XmlRefusal, which the readers of this package turn into a finding.
 */
export async function* inflateGzip(
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  limits: InflateLimits = defaultInflateLimits,
): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip();
  let bytesIn = 0;
  let bytesOut = 0;
  const feeding = feed(gunzip, source, (size) => {
    bytesIn += size;
  });
  try {
    for await (const piece of gunzip) {
      if (!(piece instanceof Uint8Array)) continue;
      bytesOut += piece.byteLength;
      if (bytesOut > limits.maxBytes)
        throw new XmlRefusal('gzip/too-large', {}, `> ${limits.maxBytes} bytes`);
      if (bytesOut > RATIO_FREE_BYTES && bytesOut > bytesIn * limits.maxRatio)
        throw new XmlRefusal('gzip/too-dense', {}, `> ${limits.maxRatio}:1`);
      yield piece;
    }
  } catch (error) {
    throw error instanceof XmlRefusal ? error : new XmlRefusal('gzip/damaged', {}, messageOf(error));
  } finally {
    gunzip.destroy();
    await feeding;
  }
}

/** Writes the source into the inflater at the speed it is read; ends quietly when the reader has gone. */
async function feed(
  gunzip: ReturnType<typeof createGunzip>,
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  count: (size: number) => void,
): Promise<void> {
  try {
    for await (const piece of source) {
      if (gunzip.destroyed) return;
      count(piece.byteLength);
      if (!gunzip.write(piece)) await drained(gunzip);
    }
    gunzip.end();
  } catch (error) {
    gunzip.destroy(error instanceof Error ? error : new Error(String(error)));
  }
}

function drained(gunzip: ReturnType<typeof createGunzip>): Promise<void> {
  return new Promise((resolve) => {
    gunzip.once('drain', resolve);
    gunzip.once('close', resolve);
  });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
