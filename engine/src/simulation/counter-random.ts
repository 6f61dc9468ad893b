/** The key of one stream of random numbers: two 32-bit words. */
export interface StreamKey {
  readonly low: number;
  readonly high: number;
}

const wordCount = 0x1_0000_0000;

/** A bijection of 32 bits in which each bit of the result depends on all bits of the argument. */
function mix(word: number): number {
  let bits = word;
  bits = Math.imul(bits ^ (bits >>> 16), 0x21f0aaad);
  bits = Math.imul(bits ^ (bits >>> 15), 0x735a2d97);
  return bits ^ (bits >>> 15);
}

/** The key of a stream, unrelated to that of every other seed and stream; both are whole numbers below 2^53. */
export function streamKey(seed: number, stream: number): StreamKey {
  const seedWord = mix((seed | 0) ^ mix(highWord(seed) + 0x3c6ef372));
  const streamWord = mix((stream | 0) ^ mix(highWord(stream) + 0x7f4a7c15));
  const low = mix(seedWord ^ streamWord);
  return { low, high: mix(low + Math.imul(streamWord, 0x9e3779b9) + seedWord) };
}

function highWord(number: number): number {
  return Math.floor(number / wordCount) | 0;
}

/** A number of 52 bits made from a name, so that the draws of a variable do not hang on its place in a list. */
export function streamOf(name: string): number {
  let one = 0x811c9dc5;
  let other = 0x9e3779b9;
  for (let index = 0; index < name.length; index++) {
    const code = name.charCodeAt(index);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ code, 0x85ebca6b) + one;
  }
  return (mix(one) >>> 0) + ((mix(other) >>> 12) % 0x100000) * wordCount;
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

/** A number above 0 and below 1 at a place of a stream. */
export function uniformAt(key: StreamKey, place: number): number {
  return (wordAt(key, place) + 0.5) / wordCount;
}

/** Fills the first `count` of `target` with the numbers at `firstPlace`, `firstPlace + 1` and so on: the fast form of uniformAt. */
export function fillUniform(target: Float64Array, key: StreamKey, firstPlace: number, count: number): void {
  const { low, high } = key;
  let counter = (Math.imul(firstPlace, 0x9e3779b9) + low) | 0;
  for (let index = 0; index < count; index++) {
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
