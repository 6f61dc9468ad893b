import { isRefusal, type Refusal, refuse } from '@regie/contracts';
import { type EngagementView, engagementOperations } from '@regie/contracts/advice';
import { holds } from '../../platform/access/actor.ts';
import { findPlace } from '../../platform/access/place-store.ts';
import type { Image } from '../../platform/database/tables.ts';
import { readImages, writeRows } from '../../platform/events/write-rows.ts';
import { newId } from '../../platform/identifiers.ts';
import { type Answer, type Verb, Withheld } from '../../platform/operations/perform.ts';
import type { Reading, Unit } from '../../platform/operations/unit.ts';
import { readPeopleNames } from '../../platform/records/names.ts';
import { type EngagementRow, hasOpenAccount, listEngagements } from './engagement-store.ts';

const table = { name: 'engagement' };

function present({ actor }: Reading, { path, ...row }: EngagementRow): EngagementView {
  return { ...row, mayManage: holds(actor, 'governance.manage', path) };
}

export const showEngagements: Answer<typeof engagementOperations.list> = {
  operation: engagementOperations.list,
  answer: async (reading) => {
    const rows = await listEngagements(reading);
    const people = rows.flatMap(({ personId, givenById }) => [personId, givenById]);
    return { rows: rows.map((row) => present(reading, row)), names: await readPeopleNames(reading, people) };
  },
};

async function storeEngagement(unit: Unit, before: Image | null, after: Image) {
  const scopeId = String(after['scope_id']);
  const written = await writeRows(unit, table, [{ before, after, recordId: null, scopeId }]);
  if (isRefusal(written)) return written;
  const [row] = await listEngagements(unit, after.id);
  return row === undefined
    ? refuse('request/not-found')
    : { eventId: unit.eventId, engagement: present(unit, row) };
}

function refuseBackwards(start: string, end: string): Refusal | undefined {
  if (end >= start) return undefined;
  return refuse('engagements/end-before-start', { place: 'body.endsOn', facts: { start, end } });
}

function refusePast(end: string, today: string): Refusal | undefined {
  return end >= today ? undefined : refuse('engagements/end-past', { place: 'body.endsOn', facts: { end } });
}

interface Giving {
  readonly path: readonly string[];
}

export const giveEngagement: Verb<typeof engagementOperations.give, Giving, Image> = {
  operation: engagementOperations.give,
  load: async (unit, { body }): Promise<Giving | Refusal | Withheld> => {
    const place = await findPlace(unit, body.scopeId, 'governance.read');
    if (place === undefined) return refuse('request/not-found', { place: 'body.scopeId' });
    if (await hasOpenAccount(unit, body.personId)) return { path: place.path };
    const unknown = refuse('engagements/person-unknown', { place: 'body.personId' });
    return new Withheld(unknown, { paths: [place.path] });
  },
  place: ({ path }) => ({ paths: [path] }),
  decide: ({ path }, { body }, unit) => {
    if (body.personId === unit.actor.personId) return refuse('engagements/own', { place: 'body.personId' });
    if (body.opens.includes('money') && !holds(unit.actor, 'money.read', path)) {
      return refuse('engagements/money-closed', { place: 'body.opens' });
    }
    return (
      refuseBackwards(body.startsOn, body.endsOn) ??
      refusePast(body.endsOn, unit.today) ?? {
        id: newId(unit.now.getTime()),
        version: 1,
        person_id: body.personId,
        scope_id: body.scopeId,
        task: body.task,
        starts_on: body.startsOn,
        ends_on: body.endsOn,
        opens: [...new Set(body.opens)],
        given_by_id: unit.actor.personId,
        ended_at: null,
        reason: null,
      }
    );
  },
  store: async (unit, after) => await storeEngagement(unit, null, after),
};

interface Changing {
  readonly row: EngagementRow;
  readonly before: Image;
}

async function loadChanging(
  unit: Unit,
  id: string,
  version: number | undefined,
): Promise<Changing | Refusal | Withheld> {
  const [row] = await listEngagements(unit, id);
  const before = (await readImages(unit.database, table.name, [id])).get(id);
  if (row === undefined || before === undefined) return refuse('request/not-found');
  const withhold = (refusal: Refusal) => new Withheld(refusal, { paths: [row.path] });
  if (before.version !== version) {
    return withhold(refuse('request/version-stale', { current: present(unit, row) }));
  }
  return row.state === 'over' ? withhold(refuse('engagements/over')) : { row, before };
}

export const moveEngagementEnd: Verb<typeof engagementOperations.move, Changing, Image> = {
  operation: engagementOperations.move,
  load: async (unit, { parameters, version }) => await loadChanging(unit, parameters.id, version),
  place: ({ row }) => ({ paths: [row.path] }),
  decide: ({ row, before }, { body: { endsOn, reason } }, { today }) =>
    refuseBackwards(row.startsOn, endsOn) ??
    refusePast(endsOn, today) ?? { ...before, version: before.version + 1, ends_on: endsOn, reason },
  store: async (unit, after, { before }) => await storeEngagement(unit, before, after),
};

export const endEngagement: Verb<typeof engagementOperations.end, Changing, Image> = {
  operation: engagementOperations.end,
  load: async (unit, { parameters, version }) => await loadChanging(unit, parameters.id, version),
  place: ({ row }) => ({ paths: [row.path] }),
  decide: ({ before }, { body }, { now }) => ({
    ...before,
    version: before.version + 1,
    ended_at: now.toISOString(),
    reason: body.reason,
  }),
  store: async (unit, after, { before }) => await storeEngagement(unit, before, after),
};
