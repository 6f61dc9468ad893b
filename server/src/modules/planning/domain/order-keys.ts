const digits = '0123456789abcdefghijklmnopqrstuvwxyz';
const base = digits.length;

/**
 * Keys between two others, in order and evenly spread; `from` empty is the beginning, `to` undefined the end. Keys are
 * fractions in base 36 without a zero at the end, so that there is always one between two different ones.
 */
export function keysBetween(from: string, to: string | undefined, count: number): readonly string[] {
  if (count <= 0) return [];
  let width = Math.max(from.length, to?.length ?? 0, 1);
  // As many digits as make room for all of them.
  for (;;) {
    const step = (numberOf(to, width) - numberOf(from, width)) / BigInt(count + 1);
    if (step >= 1n) return spread(numberOf(from, width), step, count, width);
    width += 1;
  }
}

function numberOf(key: string | undefined, width: number): bigint {
  if (key === undefined) return BigInt(base) ** BigInt(width);
  let value = 0n;
  for (let at = 0; at < width; at += 1) {
    value = value * BigInt(base) + BigInt(Math.max(0, digits.indexOf(key.charAt(at) || '0')));
  }
  return value;
}

function spread(first: bigint, step: bigint, count: number, width: number): readonly string[] {
  const keys: string[] = [];
  for (let value = first + step; keys.length < count; value += step) {
    keys.push(value.toString(base).padStart(width, '0').replace(/0+$/, ''));
  }
  return keys;
}

/**
 * The fewest rows that need another key when rows stand in a new order: all but a longest rising run of the keys they
 * have. Rows without a key are new. Gives the keys that change, by place.
 */
export function rekey(keys: readonly (string | undefined)[]): ReadonlyMap<number, string> {
  const kept = longestRise(keys);
  const changed = new Map<number, string>();
  let before = '';
  let open: number[] = [];
  const close = (to: string | undefined) => {
    const fresh = keysBetween(before, to, open.length);
    open.forEach((place, index) => {
      changed.set(place, fresh[index] ?? '');
    });
    open = [];
  };
  keys.forEach((key, place) => {
    if (!kept.has(place) || key === undefined) open.push(place);
    else {
      close(key);
      before = key;
    }
  });
  close(undefined);
  return changed;
}

/** Places of a longest strictly rising run, by patience sorting. */
function longestRise(keys: readonly (string | undefined)[]): ReadonlySet<number> {
  const tails: number[] = [];
  const previous = new Int32Array(keys.length).fill(-1);
  keys.forEach((key, place) => {
    if (key === undefined || key === '') return;
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((keys[tails[middle] ?? 0] ?? '') < key) low = middle + 1;
      else high = middle;
    }
    previous[place] = tails[low - 1] ?? -1;
    tails[low] = place;
  });
  const kept = new Set<number>();
  for (let place = tails.at(-1) ?? -1; place >= 0; place = previous[place] ?? -1) kept.add(place);
  return kept;
}
