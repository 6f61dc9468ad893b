import type { Condition } from './situations.ts';

type Value = boolean | number | string | null;
export type Values = Readonly<Record<string, Value>>;

/** Facts under which a condition holds and facts under which it is broken, each found by trying. */
export function witnessesOf(condition: Condition): { readonly holds: Values; readonly broken: Values } {
  const candidates = [...candidatesIn(condition)];
  const total = candidates.reduce((product, [, values]) => product * values.length, 1);
  let holds: Values | undefined;
  let broken: Values | undefined;
  for (let nth = 0; nth < total && (holds === undefined || broken === undefined); nth += 1) {
    let rest = nth;
    const facts: Record<string, Value> = {};
    for (const [code, values] of candidates) {
      facts[code] = values[rest % values.length] ?? null;
      rest = Math.floor(rest / values.length);
    }
    if (isMet(condition, facts)) holds ??= facts;
    else broken ??= facts;
  }
  if (holds === undefined || broken === undefined) throw new Error('a condition that is always or never met');
  return { holds, broken };
}

/** Per fact the values that could matter: bounds and one beyond them, or what it is compared with and its opposite. */
function candidatesIn(condition: Condition): ReadonlyMap<string, readonly Value[]> {
  const found = new Map<string, Value[]>();
  const add = (code: string, ...values: readonly Value[]) =>
    found.set(code, [...new Set([...(found.get(code) ?? []), ...values])]);
  const visit = (one: Condition): void => {
    if ('all' in one) one.all.forEach(visit);
    else if ('any' in one) one.any.forEach(visit);
    else if ('atMost' in one) add(one.fact, one.atMost, one.atMost + 1);
    else if ('atLeast' in one) add(one.fact, one.atLeast, one.atLeast - 1);
    else if (typeof one.is === 'number') add(one.fact, one.is, one.is + 1);
    else add(one.fact, one.is, typeof one.is === 'boolean' ? !one.is : 'something else');
  };
  visit(condition);
  return found;
}

/** Two-valued, by its own reading: every fact is given. */
function isMet(condition: Condition, facts: Values): boolean {
  if ('all' in condition) return !condition.all.some((part) => !isMet(part, facts));
  if ('any' in condition) return condition.any.some((part) => isMet(part, facts));
  const value = facts[condition.fact];
  if ('is' in condition) return Object.is(value, condition.is);
  return 'atMost' in condition ? !(Number(value) > condition.atMost) : Number(value) >= condition.atLeast;
}
