import type { YearEntry } from '@regie/contracts/year';
import type { Reading } from '../operations/unit.ts';

/** Both days included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** What a module brings to the year of the PMO: what falls in a period and the reader may see, and nothing else. */
export type YearSource = (reading: Reading, period: Period) => Promise<readonly YearEntry[]>;

/** What an entry is that was not written by the PMO itself and falls on one day. */
export function onDay(
  entry: Omit<YearEntry, 'startsOn' | 'endsOn' | 'own' | 'basis'> & Partial<Pick<YearEntry, 'basis'>>,
  day: string,
): YearEntry {
  return { basis: null, own: null, ...entry, startsOn: day, endsOn: day };
}
