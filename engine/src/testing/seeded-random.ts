/** A stream of chance that is the same for the same seed. */
export interface SeededRandom {
  /** From 0 to below 1. */
  readonly part: () => number;
  /** A whole number from 0 to below the limit. */
  readonly whole: (limit: number) => number;
  /** True with the given probability. */
  readonly chance: (probability: number) => boolean;
  /** One of the given things. */
  readonly one: <const T>(things: readonly [T, ...T[]]) => T;
}

/** Makes a stream of chance from a seed (the generator is mulberry32, in the public domain). */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  const part = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (limit: number): number => Math.floor(part() * limit);
  return {
    part,
    whole,
    chance: (probability) => part() < probability,
    one: (things) => things[whole(things.length)] ?? things[0],
  };
}
