import type { SelectionProblem } from '@regie/engine/selection';
import { FindingList, type Reading } from '../findings.ts';

const format = 'orlib';

/** Bounds on what a file may ask, far above every published problem. */
const mostProblems = 10_000;
const mostEntries = 20_000_000;

/** Takes numbers from a text in the order in which they stand. */
class NumberStream {
  readonly #words: readonly string[];
  #at = 0;

  constructor(text: string) {
    this.#words = text.split(/\s+/).filter((word) => word !== '');
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#words.length;
  }

  /** The next number, or undefined at the end or where something else stands. */
  next(): number | undefined {
    const number = Number(this.#words[this.#at]);
    if (!Number.isFinite(number)) return undefined;
    this.#at += 1;
    return number;
  }

  /** The next `count` numbers, or undefined when there are fewer. */
  take(count: number): number[] | undefined {
    const numbers: number[] = [];
    for (let index = 0; index < count; index++) {
      const number = this.next();
      if (number === undefined) return undefined;
      numbers.push(number);
    }
    return numbers;
  }
}

interface Knapsack {
  readonly values: readonly number[];
  readonly weights: readonly (readonly number[])[];
  readonly limits: readonly number[];
}

function readKnapsack(numbers: NumberStream): Knapsack | undefined {
  const [itemCount = -1, limitCount = -1, known] = numbers.take(3) ?? [];
  const isSize = (count: number): boolean => Number.isInteger(count) && count > 0;
  if (known === undefined || !isSize(itemCount) || !isSize(limitCount)) return undefined;
  if (itemCount * limitCount > mostEntries) return undefined;
  const values = numbers.take(itemCount);
  const weights: number[][] = [];
  for (let row = 0; row < limitCount; row++) weights.push(numbers.take(itemCount) ?? []);
  const limits = numbers.take(limitCount);
  return values === undefined || limits === undefined ? undefined : { values, weights, limits };
}

/** Each item is a project of one period, each limit a skill. */
function problemOf({ values, weights, limits }: Knapsack, name: string): SelectionProblem {
  return {
    name,
    periodCount: 1,
    budgets: undefined,
    carryOverLimit: 0,
    capacities: limits.map((limit, row) => ({ skill: String(row + 1), perPeriod: [limit] })),
    projects: values.map((value, item) => ({
      id: String(item + 1),
      goals: [],
      isMandatory: false,
      starts: [
        {
          period: 0,
          value,
          costs: [],
          demands: Object.fromEntries(weights.map((row, index) => [String(index + 1), [row[item] ?? 0]])),
          durationPeriods: 1,
        },
      ],
    })),
    dependencies: [],
    counts: [],
    shares: [],
  };
}

/** The OR-Library names problems of one size by limits, items and place: 5.100-00; others by place. */
function namesOf(knapsacks: readonly Knapsack[]): readonly string[] {
  const sizes = knapsacks.map(({ limits, values }) => `${limits.length}.${values.length}`);
  const isOneSize = knapsacks.length > 1 && new Set(sizes).size === 1;
  return sizes.map((size, index) =>
    isOneSize ? `${size}-${String(index).padStart(2, '0')}` : String(index + 1),
  );
}

/**
 * Reads multi-dimensional knapsack problems of the OR-Library (files mknap1, mknapcb1 to 9): the number of problems,
 * then for each: items, limits, best known value (0 if none); values; one row of weights per limit; limits.
 */
export function readMultiKnapsack(text: string): Reading<readonly SelectionProblem[]> {
  const findings = new FindingList();
  const numbers = new NumberStream(text);
  const count = numbers.next();
  if (count === undefined || !Number.isInteger(count) || count < 1 || count > mostProblems) {
    findings.refuse(`${format}/no-problem-count`, {});
    return { findings: findings.list() };
  }
  const knapsacks: Knapsack[] = [];
  for (let index = 0; index < count; index++) {
    const knapsack = readKnapsack(numbers);
    if (knapsack === undefined) {
      findings.warn(`${format}/problem-cut-short`, { uid: String(index + 1) }, 'ignored');
      break;
    }
    knapsacks.push(knapsack);
  }
  if (numbers.isAtEnd === false && knapsacks.length === count) {
    findings.note(`${format}/text-after-the-end`, {}, 'ignored');
  }
  const names = namesOf(knapsacks);
  const plan = knapsacks.map((knapsack, index) => problemOf(knapsack, names[index] ?? ''));
  return { plan, findings: findings.list() };
}
