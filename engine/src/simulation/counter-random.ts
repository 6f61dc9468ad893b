/** The key of one stream of random numbers: two 32-bit words. */
export interface StreamKey {
  readonly low: number;
  readonly high: number;
}

/** A bijection of 32 bits in which each bit of the result depends on all bits of the argument. */
function mix(word: number): number {
  let bits = word;
  bits = Math.imul(bits ^ (bits >>> 16), 0x21f0aaad);
  bits = Math.imul(bits ^ (bits >>> 15), 0x735a2d97);
  return bits ^ (bits >>> 15);
}

/** The key of a stream, unrelated to that of every other seed and stream; both are integers, any size up to 2^53. */
export function streamKey(seed: number, stream: number): StreamKey {
  const seedHigh = Math.floor(seed / 0x1_0000_0000) | 0;
  const one = mix((seed | 0) ^ mix(seedHigh + 0x3c6ef372));
  const low = mix(one + Math.imul(stream, 0x9e3779b9));
  return { low, high: mix(low ^ mix(one ^ (stream + 0x7f4a7c15))) };
}

/**
 * The number at a place of a stream, 0 to 2^32 − 1: a pure function, so that any worker can draw any place in any
 * order. Source: construction of counter-based generators (Salmon et al. 2011) on a 32-bit mixer; the second word
 * of the key enters between the rounds so that streams are no shifted copies of each other.
 */
export function wordAt(key: StreamKey, place: number): number {
  let bits = Math.imul(place, 0x9e3779b9) + key.low;
  bits = Math.imul(bits ^ (bits >>> 16), 0x21f0aaad) ^ key.high;
  bits = Math.imul(bits ^ (bits >>> 15), 0x735a2d97);
  return (bits ^ (bits >>> 15)) >>> 0;
}

const wordCount = 0x1_0000_0000;

/** A number above 0 and below 1 at a place of a stream. */
export function uniformAt(key: StreamKey, place: number): number {
  return (wordAt(key, place) + 0.5) / wordCount;
}

/** Fills `target` with the numbers at `firstPlace`, `firstPlace + 1` and so on: the fast form of uniformAt. */
export function fillUniform(target: Float64Array, key: StreamKey, firstPlace: number): void {
  const { low, high } = key;
  let counter = (Math.imul(firstPlace, 0x9e3779b9) + low) | 0;
  for (let index = 0; index < target.length; index++) {
    let bits = Math.imul(counter ^ (counter >>> 16), 0x21f0aaad) ^ high;
    bits = Math.imul(bits ^ (bits >>> 15), 0x735a2d97);
    target[index] = ((bits ^ (bits >>> 15)) >>> 0) * 2.3283064365386963e-10 + 1.1641532182693481e-10;
    counter = (counter + 0x9e3779b9) | 0;
  }
}

/** A sequence that draws one place after another: for searches, which have no use for places. */
export function createUniformSequence(seed: number): () => number {
  const key = streamKey(seed, 0);
  let place = 0;
  return () => uniformAt(key, place++);
}
