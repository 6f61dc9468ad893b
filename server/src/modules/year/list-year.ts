import { refuse } from '@regie/contracts';
import { type YearEntry, yearOperations } from '@regie/contracts/year';
import { holds } from '../../platform/access/actor.ts';
import type { Answer } from '../../platform/operations/perform.ts';
import type { Reading } from '../../platform/operations/unit.ts';
import type { Period, YearSource } from '../../platform/year/year-source.ts';

const longestPeriod = 731 * 86_400_000;

export async function readYear(
  reading: Reading,
  sources: readonly YearSource[],
  period: Period,
): Promise<readonly YearEntry[]> {
  const found = await Promise.all(sources.map(async (source) => await source(reading, period)));
  return found.flat().sort((a, b) => a.startsOn.localeCompare(b.startsOn) || a.id.localeCompare(b.id));
}

export function listYear(sources: readonly YearSource[]): Answer<typeof yearOperations.list> {
  return {
    operation: yearOperations.list,
    answer: async (reading, { query: { from, to } }) => {
      if (to < from) {
        return refuse('year/ends-before', { place: 'query.to', facts: { start: from, end: to } });
      }
      if (Date.parse(to) - Date.parse(from) > longestPeriod)
        return refuse('year/too-long', { place: 'query.to' });
      return {
        rows: [...(await readYear(reading, sources, { from, to }))],
        mayWrite: holds(reading.actor, 'standard.write', [reading.organisation.id]),
      };
    },
  };
}
