import { type BodyOf, isRefusal, type Refusal, refuse } from '@regie/contracts';
import { type OwnYearEntry, type YearEntry, yearOperations } from '@regie/contracts/year';
import type { Image } from '../../platform/database/tables.ts';
import { readImages, writeRows } from '../../platform/events/write-rows.ts';
import { newId } from '../../platform/identifiers.ts';
import type { Verb } from '../../platform/operations/perform.ts';
import type { Unit } from '../../platform/operations/unit.ts';
import type { YearSource } from '../../platform/year/year-source.ts';
import { occurrencesOf } from './domain/occurrences.ts';
import { entryTable, readOwnEntries } from './year-store.ts';

function presentOwn(own: OwnYearEntry, placeId: string, placeTitle: string) {
  return (occurrence: { readonly startsOn: string; readonly endsOn: string }): YearEntry => ({
    id: `${own.id}-${occurrence.startsOn}`,
    kind: own.kind,
    title: { nl: own.title, en: own.title },
    ...occurrence,
    placeId,
    placeTitle,
    page: null,
    basis: null,
    own,
  });
}

/** Rounds, the budget cycle and other moments of the PMO, each time that they fall in the period. */
export const ownYearSource: YearSource = async (reading, period) => {
  const { id, name } = reading.organisation;
  return (await readOwnEntries(reading)).flatMap((own) =>
    occurrencesOf(own, period).map(presentOwn(own, id, name)),
  );
};

const whole = (_state: unknown, _request: unknown, unit: Unit) => ({ paths: [[unit.organisation.id]] });

async function store(unit: Unit, before: Image | null, after: Image | null) {
  const written = await writeRows(unit, entryTable, [
    { before, after, recordId: null, scopeId: unit.organisation.id },
  ]);
  return isRefusal(written) ? written : { eventId: unit.eventId };
}

async function load(unit: Unit, id: string): Promise<Image | Refusal> {
  return (await readImages(unit.database, entryTable.name, [id])).get(id) ?? refuse('request/not-found');
}

function columnsOf({ kind, title, startsOn, endsOn, repeats }: BodyOf<typeof yearOperations.add>) {
  return endsOn !== null && endsOn < startsOn
    ? refuse('year/ends-before', { place: 'body.endsOn', facts: { start: startsOn, end: endsOn } })
    : { kind, title, starts_on: startsOn, ends_on: endsOn, repeats };
}

export const addYearEntry: Verb<typeof yearOperations.add, null, Image> = {
  operation: yearOperations.add,
  load: async () => null,
  place: whole,
  decide: (_state, { body }, unit) => {
    const columns = columnsOf(body);
    return isRefusal(columns) ? columns : { ...columns, id: newId(unit.now.getTime()), version: 1 };
  },
  store: async (unit, after) => {
    const stored = await store(unit, null, after);
    return isRefusal(stored) ? stored : { ...stored, id: after.id };
  },
};

export const changeYearEntry: Verb<typeof yearOperations.change, Image, Image> = {
  operation: yearOperations.change,
  load: async (unit, { parameters, version }): Promise<Image | Refusal> => {
    const before = await load(unit, parameters.id);
    if (isRefusal(before) || before.version === version) return before;
    const current = (await readOwnEntries(unit)).find(({ id }) => id === before.id);
    return refuse('request/version-stale', { current });
  },
  place: whole,
  decide: (before, { body }) => {
    const columns = columnsOf(body);
    return isRefusal(columns) ? columns : { ...before, ...columns, version: before.version + 1 };
  },
  store: async (unit, after, before) => await store(unit, before, after),
};

export const removeYearEntry: Verb<typeof yearOperations.remove, Image, Image> = {
  operation: yearOperations.remove,
  load: async (unit, { parameters }) => await load(unit, parameters.id),
  place: whole,
  decide: (before) => before,
  store: async (unit, before) => await store(unit, before, null),
};
