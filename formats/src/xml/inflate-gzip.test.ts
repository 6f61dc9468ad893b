import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { inflateGzip, XmlRefusal } from './index.ts';

async function inflated(bytes: Uint8Array, limits?: Parameters<typeof inflateGzip>[1]): Promise<string> {
  const pieces: Uint8Array[] = [];
  try {
    for await (const piece of inflateGzip([bytes], limits)) pieces.push(piece);
  } catch (error) {
    if (error instanceof XmlRefusal) return error.code;
    throw error;
  }
  return Buffer.concat(pieces).toString();
}

test('what was packed comes out', async () => {
  expect(await inflated(gzipSync('plan '.repeat(1000)))).toBe('plan '.repeat(1000));
});

test('a damaged and a cut off stream are refused', async () => {
  const bytes = gzipSync('plan '.repeat(1000));
  expect(await inflated(bytes.subarray(0, bytes.length - 9))).toBe('gzip/damaged');
  expect(await inflated(Buffer.from('no gzip at all'))).toBe('gzip/damaged');
});

test('growth is counted while inflating: a bomb is refused before it is out', async () => {
  const bomb = gzipSync(Buffer.alloc(40 * 1024 * 1024));
  expect(await inflated(bomb)).toBe('gzip/too-dense');
  expect(await inflated(bomb, { maxBytes: 1000, maxRatio: 10_000 })).toBe('gzip/too-large');
});
