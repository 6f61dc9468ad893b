import { type Refusal, refuse } from '@regie/contracts';
import { seriesOperations } from '@regie/contracts/meetings';
import type { Image } from '../../platform/database/tables.ts';
import { newId } from '../../platform/identifiers.ts';
import { type Verb, Withheld } from '../../platform/operations/perform.ts';
import type { Unit } from '../../platform/operations/unit.ts';
import { withholdArchived } from '../../platform/records/refuse-archived.ts';
import { isLoaded, type LoadedSeries, loadSeries, withholdStale } from './load-meeting.ts';
import { findMeetingPlace, findOpenAccounts, type PlaceFound, seriesTable } from './meeting-store.ts';
import { changed, writeOne } from './write-meeting.ts';

interface People {
  readonly chairId?: string | undefined;
  readonly secretaryId?: string | undefined;
  readonly memberIds?: readonly string[] | undefined;
}

async function arePeople(unit: Unit, { chairId, secretaryId, memberIds = [] }: People): Promise<boolean> {
  const ids = new Set([chairId, secretaryId, ...memberIds].filter((id) => id !== undefined));
  return (await findOpenAccounts(unit, [...ids])).size === ids.size;
}

const unknownPeople = (path: readonly string[]) =>
  new Withheld(refuse('meetings/person-unknown', { place: 'body.memberIds' }), { paths: [path] });

export const startSeries: Verb<typeof seriesOperations.start, PlaceFound, Image> = {
  operation: seriesOperations.start,
  load: async (unit, { body }): Promise<PlaceFound | Refusal | Withheld> => {
    const place = await findMeetingPlace(unit, body.scopeId);
    if (place === undefined) return refuse('request/not-found');
    const archived = await withholdArchived(unit, place);
    return archived ?? ((await arePeople(unit, body)) ? place : unknownPeople(place.path));
  },
  place: ({ path }) => ({ paths: [path] }),
  decide: ({ id: scopeId }, { body }, unit) => ({
    id: newId(unit.now.getTime()),
    version: 1,
    scope_id: scopeId,
    kind: body.kind,
    title: body.title,
    purpose: body.purpose,
    chair_id: body.chairId,
    secretary_id: body.secretaryId,
    member_ids: [...new Set(body.memberIds)],
    starts_at: body.startsAt,
    duration_minutes: body.durationMinutes,
    location: body.location,
    paper_days: body.paperDays,
    is_ended: false,
  }),
  store: async (unit, after, { id }) => {
    const written = await writeOne(unit, seriesTable, null, after, id);
    return 'refused' in written ? written : { ...written, seriesId: after.id };
  },
};

const columns = {
  kind: 'kind',
  title: 'title',
  purpose: 'purpose',
  chairId: 'chair_id',
  secretaryId: 'secretary_id',
  memberIds: 'member_ids',
  startsAt: 'starts_at',
  durationMinutes: 'duration_minutes',
  location: 'location',
  paperDays: 'paper_days',
  isEnded: 'is_ended',
} as const;

/** What a request says, by the columns that it goes to. */
export function columnsOf<Name extends string>(
  body: Readonly<Partial<Record<Name, unknown>>>,
  names: Readonly<Record<Name, string>>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries<string>(names).flatMap(([name, column]) => {
      const value = Object.entries(body).find(([key]) => key === name)?.[1];
      return value === undefined ? [] : [[column, value]];
    }),
  );
}

export const changeSeries: Verb<typeof seriesOperations.change, LoadedSeries, Image> = {
  operation: seriesOperations.change,
  load: async (unit, { parameters, body, version }) => {
    const found = await loadSeries(unit, parameters.id);
    if (!isLoaded(found)) return found;
    if (!(await arePeople(unit, body))) return unknownPeople(found.path);
    return withholdStale(found, found.image, version);
  },
  place: ({ path }) => ({ paths: [path] }),
  decide: ({ image }, { body }) => changed(image, columnsOf(body, columns)),
  store: async (unit, after, { image, series }) =>
    await writeOne(unit, seriesTable, image, after, series.scopeId),
};
