import type { CellValue } from '../../ui/grid/index.ts';
import { type RecordView, readField } from './record-kind.ts';

type Values = Readonly<Record<string, CellValue>>;

/** One field that two people changed at the same time. */
export interface Clash {
  readonly name: string;
  readonly mine: CellValue;
  readonly theirs: CellValue;
}

/**
 * Fields that I want to change and that somebody else changed since I read them, to something else than I want. Without
 * any, my change can be written on top of theirs: different fields do not clash.
 */
export function findClashes(mine: Values, read: RecordView, current: RecordView): readonly Clash[] {
  return Object.entries(mine).flatMap(([name, value]) => {
    const theirs = readField(current, name);
    return theirs === readField(read, name) || theirs === value ? [] : [{ name, mine: value, theirs }];
  });
}

/** My values without those for which theirs was chosen. */
export function keepMine(mine: Values, clashes: readonly Clash[], chosen: ReadonlySet<string>): Values {
  const given = new Set(clashes.map(({ name }) => name).filter((name) => !chosen.has(name)));
  return Object.fromEntries(Object.entries(mine).filter(([name]) => !given.has(name)));
}
