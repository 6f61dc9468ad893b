/** A figure that may not exist; its reason stands in the gaps beside it. */
export type Figure = number | null;

/** The quotient, or null where the divisor is zero or a part does not exist; never -0. */
export function ratio(dividend: Figure, divisor: Figure): Figure {
  if (dividend === null || divisor === null || divisor === 0) return null;
  return dividend / divisor + 0;
}

/** The sum of figures that all exist, else null; never -0. */
export function sum(...terms: readonly Figure[]): Figure {
  let total = 0;
  for (const term of terms) {
    if (term === null) return null;
    total += term;
  }
  return total + 0;
}

/** The product of figures that all exist, else null. */
export function product(left: Figure, right: Figure): Figure {
  return left === null || right === null ? null : left * right;
}

/** The difference of two figures that exist, else null. */
export function difference(left: Figure, right: Figure): Figure {
  return left === null || right === null ? null : left - right + 0;
}
