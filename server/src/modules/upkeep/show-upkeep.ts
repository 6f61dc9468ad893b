import { upkeepOperations } from '@regie/contracts/upkeep';
import { holds } from '../../platform/access/actor.ts';
import type { Answer } from '../../platform/operations/perform.ts';
import { readPeopleNames } from '../../platform/records/names.ts';
import type { RecordKind } from '../../platform/records/record-kind.ts';
import { onDay, type YearSource } from '../../platform/year/year-source.ts';
import { readOfficeDays } from '../planning/index.ts';
import { roundOn, roundsIn } from './domain/round.ts';
import { listGroups, listMine } from './list-upkeep-store.ts';

export function showMine(kinds: readonly RecordKind[]): Answer<typeof upkeepOperations.listMine> {
  return {
    operation: upkeepOperations.listMine,
    answer: async (reading) => {
      const round = roundOn(reading.today, (await readOfficeDays(reading)).after);
      const { rows, days, waiting, confirmed } = await listMine(reading, kinds, round.opensOn);
      return { rows: [...rows], round: { ...round, waiting, confirmed }, untouchedDays: days };
    },
  };
}

export function showOverview(kinds: readonly RecordKind[]): Answer<typeof upkeepOperations.overview> {
  return {
    operation: upkeepOperations.overview,
    answer: async (reading) => {
      const round = roundOn(reading.today, (await readOfficeDays(reading)).after);
      const { rows, days } = await listGroups(reading, kinds, round.opensOn);
      const sum = (name: 'waiting' | 'confirmed') => rows.reduce((total, row) => total + row[name], 0);
      return {
        rows: [...rows],
        round: { ...round, waiting: sum('waiting'), confirmed: sum('confirmed') },
        names: await readPeopleNames(
          reading,
          rows.map(({ personId }) => personId),
        ),
        untouchedDays: days,
        mayWrite: holds(reading.actor, 'standard.write', [reading.organisation.id]),
      };
    },
  };
}

/** Rounds concern everybody who answers for something; their days are told to all. */
export const roundYearSource: YearSource = async (reading, period) => {
  const { id, name } = reading.organisation;
  return roundsIn(period, (await readOfficeDays(reading)).after).map((day) =>
    onDay(
      {
        id: `upkeep-${day}`,
        kind: 'upkeep',
        title: { nl: 'Klopt dit nog?', en: 'Is this still right?' },
        placeId: id,
        placeTitle: name,
        page: '/upkeep',
      },
      day,
    ),
  );
};
