import type { BinaryProgram } from './binary-program.ts';
import { netWorth, surrogatePrices } from './worth.ts';

/** A column that costs more than this part of its value beyond what it brings is not tried, unless told otherwise. */
const usualReach = 0.3;

/** The columns that cost at most the part `reach` of their value beyond what they bring. */
export function isPromising(program: BinaryProgram, worth: Float64Array, reach: number) {
  return (column: number): boolean =>
    (worth[column] ?? 0) >= -reach * Math.abs(program.objective[column] ?? 0);
}

/**
 * Orders in which columns are tried, the most promising first: mostly as the relaxation has it, then by what a column
 * brings beyond the worth of the room that it takes; at times by that alone.
 */
export function promisingOrders(
  program: BinaryProgram,
  givenPrices: Float64Array | undefined,
  relaxedValues: Float64Array | undefined,
  reach = usualReach,
): readonly Int32Array[] {
  const prices = givenPrices ?? surrogatePrices(program);
  const worth = netWorth(program, prices);
  // The price of a choice among few is what the best of them gains: without it the best stand out again.
  const brought = netWorth(
    program,
    prices.map((price, row) => (isChoice(program, row) ? 0 : price)),
  );
  const largest = brought.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-9);
  const relaxed = brought.map((value, column) => (relaxedValues?.[column] ?? 0) + value / largest);
  const isTried = isPromising(program, worth, reach);
  const [byRelaxation, byRoom] = [relaxed, brought].map((keys) => orderBy(keys).filter(isTried));
  return [byRelaxation, byRelaxation, byRoom].flatMap((order) => order ?? []);
}

function orderBy(keys: Float64Array): Int32Array {
  return Int32Array.from(keys.keys()).sort((left, right) => (keys[right] ?? 0) - (keys[left] ?? 0));
}

/** Whether a row lets at most one of its columns in. */
function isChoice({ upper, rowStarts, entryValues }: BinaryProgram, row: number): boolean {
  const values = entryValues.subarray(rowStarts[row] ?? 0, rowStarts[row + 1] ?? 0);
  return upper[row] === 1 && values.every((value) => value === 1);
}
