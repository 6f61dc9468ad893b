/** Chance that is the same each time: the example is made of it, so that two machines show the same municipality. */
export interface Random {
  /** From 0 up to 1. */
  next(): number;
  /** A whole number from least to most, both included. */
  whole(least: number, most: number): number;
  isTrue(probability: number): boolean;
  pick<T>(items: readonly [T, ...T[]]): T;
}

/** A generator that starts from a text (mulberry32 over an FNV-1a hash). */
export function randomOf(seed: string): Random {
  let state = 2_166_136_261;
  for (const letter of seed) state = Math.imul(state ^ letter.charCodeAt(0), 16_777_619);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    whole,
    isTrue: (probability) => next() < probability,
    pick: ([first, ...others]) => {
      const index = whole(0, others.length);
      return index === 0 ? first : (others[index - 1] ?? first);
    },
  };
}
