/** A value that a module vouches for. What is absent is unknown, which is neither true nor false. */
export type FactValue = boolean | number | string | null;
export type Facts = Readonly<Record<string, FactValue>>;

/** What must hold, as data over facts, so that it can be shown, stored and evaluated again over what was known then. */
export type Condition =
  | { readonly fact: string; readonly is: FactValue }
  | { readonly fact: string; readonly atMost: number }
  | { readonly fact: string; readonly atLeast: number }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] };

export type Truth = 'holds' | 'broken' | 'unknown';

/** Three-valued: an unknown part decides nothing, unless the other parts decide already. */
export function judgeCondition(condition: Condition, facts: Facts): Truth {
  if ('all' in condition) return combine(condition.all, facts, 'broken', 'holds');
  if ('any' in condition) return combine(condition.any, facts, 'holds', 'broken');
  const value = facts[condition.fact];
  if (value === undefined) return 'unknown';
  if ('is' in condition) return value === condition.is ? 'holds' : 'broken';
  if (typeof value !== 'number') return 'unknown';
  if ('atMost' in condition) return value <= condition.atMost ? 'holds' : 'broken';
  return value >= condition.atLeast ? 'holds' : 'broken';
}

function combine(parts: readonly Condition[], facts: Facts, decisive: Truth, otherwise: Truth): Truth {
  const truths = parts.map((part) => judgeCondition(part, facts));
  if (truths.includes(decisive)) return decisive;
  return truths.includes('unknown') ? 'unknown' : otherwise;
}

/** Codes of the facts that a condition reads. */
export function factsOf(condition: Condition | undefined): readonly string[] {
  if (condition === undefined) return [];
  if ('all' in condition) return condition.all.flatMap(factsOf);
  if ('any' in condition) return condition.any.flatMap(factsOf);
  return [condition.fact];
}
