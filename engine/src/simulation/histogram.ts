const binCount = 512;

/** Where the bins of a quantity begin and how wide they are. */
export interface BinRange {
  readonly low: number;
  readonly width: number;
}

/**
 * Counts of many quantities in bins of their own range. What falls outside is counted in the first or last bin.
 * Counts are whole numbers, so it does not matter who counted what in which order.
 */
export class Histograms {
  readonly ranges: readonly BinRange[];
  readonly counts: Uint32Array;

  constructor(ranges: readonly BinRange[], counts: Uint32Array = new Uint32Array(ranges.length * binCount)) {
    this.ranges = ranges;
    this.counts = counts;
  }

  /** Counts `count` values that stand in a row from `at`. */
  add(quantity: number, values: Float64Array, at: number, count: number): void {
    const { low = 0, width = 1 } = this.ranges[quantity] ?? {};
    const base = quantity * binCount;
    if (width === fixedWidth) {
      this.counts[base] = (this.counts[base] ?? 0) + count;
      return;
    }
    const perWidth = 1 / width;
    for (let index = 0; index < count; index++) {
      const place = Math.floor(((values[at + index] ?? 0) - low) * perWidth);
      const bin = base + (place < 0 ? 0 : place >= binCount ? binCount - 1 : place);
      this.counts[bin] = (this.counts[bin] ?? 0) + 1;
    }
  }

  /** Adds the counts of others over the same ranges. */
  merge(counts: Uint32Array): void {
    for (let bin = 0; bin < counts.length; bin++)
      this.counts[bin] = (this.counts[bin] ?? 0) + (counts[bin] ?? 0);
  }

  /** The value below which a share of the counted lies, even within a bin; a fixed quantity is exact. */
  quantile(quantity: number, share: number): number {
    const { low = 0, width = 0 } = this.ranges[quantity] ?? {};
    if (width === fixedWidth) return low;
    const counts = this.counts.subarray(quantity * binCount, (quantity + 1) * binCount);
    const total = counts.reduce((sum, count) => sum + count, 0);
    let below = 0;
    for (const [bin, count] of counts.entries()) {
      if (count > 0 && below + count >= share * total) {
        return low + width * (bin + (share * total - below) / count);
      }
      below += count;
    }
    return low + width * binCount;
  }
}

/** The width that marks a quantity that never varied in the pilot. */
const fixedWidth = Number.MIN_VALUE;
/** Parts of the pilot's range that are added below and above: a full run goes further, upward most. */
const roomBelow = 0.4;
const roomAbove = 0.6;

/** Bins for a quantity of which a pilot saw these extremes. */
export function binRange(least: number, most: number): BinRange {
  const range = most - least;
  if (!(range > 0)) return { low: least, width: fixedWidth };
  return { low: least - roomBelow * range, width: (range * (1 + roomBelow + roomAbove)) / binCount };
}
