type Value = string | number | boolean | null;
export type Values = Readonly<Record<string, Value>>;
/** Values of a thing as somebody saw it. */
export type Seen = (name: string) => Value;

/** One field that two people changed at the same time. */
export interface Clash {
  readonly name: string;
  readonly mine: Value;
  readonly theirs: Value;
}

/**
 * Fields that I want to change and that somebody else changed since I read them, to something else than I want. Without
 * any, my change can be written on top of theirs: different fields do not clash.
 */
export function findClashes(mine: Values, read: Seen, current: Seen): readonly Clash[] {
  return Object.entries(mine).flatMap(([name, value]) => {
    const theirs = current(name);
    return theirs === read(name) || theirs === value ? [] : [{ name, mine: value, theirs }];
  });
}

/** My values without those for which theirs was chosen. */
export function keepMine(mine: Values, clashes: readonly Clash[], chosen: ReadonlySet<string>): Values {
  const given = new Set(clashes.map(({ name }) => name).filter((name) => !chosen.has(name)));
  return Object.fromEntries(Object.entries(mine).filter(([name]) => !given.has(name)));
}
