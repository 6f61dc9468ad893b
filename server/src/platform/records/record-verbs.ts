import {
  type AnyOperation,
  type FieldTable,
  isRefusal,
  type Refusal,
  type ResponseOf,
  type recordOperations,
  refuse,
  trust,
  type ViewOf,
} from '@regie/contracts';
import type { Deed } from '../governance.ts';
import { type Answer, type Place, type Request, type Verb, Withheld } from '../operations/perform.ts';
import type { Reading, Unit } from '../operations/unit.ts';
import { mergeCustomValues } from './custom-fields.ts';
import { findRecord, findRecords, listRecords } from './list-records.ts';
import { type ValuesOf, valuesOf } from './record-images.ts';
import type { RecordKind } from './record-kind.ts';
import {
  type AskedCreation,
  type AskedUpdate,
  type LoadedWishes,
  loadWishes,
  type Wish,
} from './record-wish.ts';
import { type DecidedRecord, storeRecords } from './store-records.ts';

type Operations<T extends FieldTable> = ReturnType<typeof recordOperations<T>>;

/** What a rule of the domain may look at besides the values. */
export interface Moment {
  /** The calendar day in the organisation's zone. */
  readonly today: string;
  readonly actorId: string;
}

/**
 * The rules of one type of record, pure. `complete` fills in what a new one gets; `check` refuses values that cannot
 * be, after what follows from them was filled in, and is given what `learn` read from the database for all wishes at once.
 */
export interface RecordRules<T extends FieldTable, Learned = undefined> {
  readonly complete: (wish: Readonly<Record<string, unknown>>, moment: Moment) => ValuesOf<T>;
  /** What a change brings along, such as the day on which something was closed. */
  readonly follow?: (after: ValuesOf<T>, before: ValuesOf<T> | null, moment: Moment) => ValuesOf<T>;
  readonly check: (
    after: ValuesOf<T>,
    before: ValuesOf<T> | null,
    moment: Moment,
    learned: Learned,
    id: string | null,
  ) => Refusal | undefined;
  readonly learn?: (unit: Unit, wishes: readonly Wish[]) => Promise<Learned>;
  /** Acts that a change amounts to, with what is true of them by the change itself. */
  readonly actsOf?: (after: ValuesOf<T>, before: ValuesOf<T> | null) => readonly RecordAct[];
}

/** Part of a deed that a change of a record tells. */
export type RecordAct = Pick<Deed, 'act' | 'facts' | 'personId'>;

interface State<Learned> extends LoadedWishes {
  readonly learned: Learned;
}

/** The five verbs of a type of record, all through the same load, check and store. */
export function recordVerbs<T extends FieldTable, Learned = undefined>(
  kind: RecordKind<T>,
  operations: Operations<T>,
  rules: RecordRules<T, Learned>,
) {
  const load = async (
    unit: Unit,
    creations: readonly AskedCreation<T>[],
    updates: readonly AskedUpdate<T>[],
  ): Promise<State<Learned> | Refusal | Withheld> => {
    const loaded = await loadWishes(unit, kind, creations, updates);
    if (isRefusal(loaded)) return loaded;
    const { wrong } = loaded;
    if (wrong !== undefined) {
      const isStale = wrong.refused === 'request/version-stale';
      return new Withheld(
        isStale ? await withCurrent(unit, kind, wrong) : wrong,
        placeOf(operations, loaded.wishes),
      );
    }
    const learned = await rules.learn?.(unit, loaded.wishes);
    // Rules that learn nothing declare undefined.
    return { ...loaded, learned: trust<Learned>(learned) };
  };
  const verb = <O extends AnyOperation>(
    operation: O,
    read: (request: Request<O>) => readonly [readonly AskedCreation<T>[], readonly AskedUpdate<T>[]],
    present: (unit: Unit, ids: readonly string[]) => Promise<ResponseOf<O> | Refusal>,
  ): Verb<O, State<Learned>, readonly DecidedRecord[]> => ({
    operation,
    load: async (unit, request) => await load(unit, ...read(request)),
    place: ({ wishes }, _request, unit) => ({
      ...placeOf(operations, wishes),
      deeds: deedsOf(kind, rules, wishes, unit),
    }),
    decide: (state, _request, unit) => decideAll(kind, rules, state, unit),
    store: async (unit, decided) => {
      const ids = await storeRecords(unit, kind, decided);
      if (!isRefusal(ids)) return await present(unit, ids);
      return ids.refused === 'request/version-stale' ? await withCurrent(unit, kind, ids) : ids;
    },
  });
  return {
    list: listVerb(kind, operations),
    get: getVerb(kind, operations),
    create: verb(
      operations.create,
      (request) => [[{ draft: request.body, place: 'body' }], []],
      async (unit, ids) => trust(await presentOne(unit, kind, ids)),
    ),
    update: verb(
      operations.update,
      (request) => [
        [],
        [{ id: request.parameters.id, version: request.version ?? 0, patch: request.body, place: 'body' }],
      ],
      async (unit, ids) => trust(await presentOne(unit, kind, ids)),
    ),
    change: verb(
      operations.change,
      ({ body }) => [
        body.create.map((draft, index) => ({ draft, place: `body.create.${index}` })),
        body.update.map((update, index) => ({ ...update, place: `body.update.${index}.patch` })),
      ],
      async (unit, ids) => trust(await presentMany(unit, kind, ids)),
    ),
  };
}

function listVerb<T extends FieldTable>(
  kind: RecordKind<T>,
  operations: Operations<T>,
): Answer<Operations<T>['list']> {
  return {
    operation: operations.list,
    answer: async (reading, { query }) => trust(await listRecords(reading, kind, query)),
  };
}

function getVerb<T extends FieldTable>(
  kind: RecordKind<T>,
  operations: Operations<T>,
): Answer<Operations<T>['get']> {
  return {
    operation: operations.get,
    answer: async (reading, { parameters }) => {
      const found = await findRecord(reading, kind, parameters.id);
      if (found === undefined) return refuse('request/not-found');
      return trust({ record: found.record, names: found.names });
    },
  };
}

/** Many at once are made and changed under the permission to change; making and changing each ask for their own. */
function placeOf<T extends FieldTable>(operations: Operations<T>, wishes: readonly Wish[]): Place {
  const pathsOf = (some: readonly Wish[]) => [
    ...new Map(some.map(({ scope }) => [scope.id, scope.path])).values(),
  ];
  return {
    paths: pathsOf(wishes),
    parts: [
      {
        operation: trust(operations.create),
        paths: pathsOf(wishes.filter(({ stored }) => stored === undefined)),
      },
      {
        operation: trust(operations.update),
        paths: pathsOf(wishes.filter(({ stored }) => stored !== undefined)),
      },
    ],
  };
}

/** The acts that the wishes amount to, for controls that speak of them. */
function deedsOf<T extends FieldTable, Learned>(
  kind: RecordKind<T>,
  rules: RecordRules<T, Learned>,
  wishes: readonly Wish[],
  unit: Unit,
): readonly Deed[] {
  const { actsOf } = rules;
  if (actsOf === undefined) return [];
  const moment = momentOf(unit);
  return wishes.flatMap((wish): readonly Deed[] => {
    const { before, after } = valuesAround(kind, rules, wish, moment);
    const at = { path: wish.scope.path, recordId: wish.stored?.row.id ?? null };
    return actsOf(after, before).map((act) => ({ ...act, ...at }));
  });
}

function momentOf(unit: Unit): Moment {
  return { today: unit.today, actorId: unit.actor.personId };
}

/** The values as they are and as they are to be. */
function valuesAround<T extends FieldTable, Learned>(
  kind: RecordKind<T>,
  rules: RecordRules<T, Learned>,
  { stored, values }: Wish,
  moment: Moment,
): { readonly before: ValuesOf<T> | null; readonly after: ValuesOf<T> } {
  const before = stored === undefined ? null : valuesOf(kind, stored.row, stored.record);
  const wished = before === null ? rules.complete(values, moment) : { ...before, ...values };
  return { before, after: rules.follow?.(wished, before, moment) ?? wished };
}

function decideAll<T extends FieldTable, Learned>(
  kind: RecordKind<T>,
  rules: RecordRules<T, Learned>,
  { wishes, added, learned }: State<Learned>,
  unit: Unit,
): readonly DecidedRecord[] | Refusal {
  const moment = momentOf(unit);
  const decided: DecidedRecord[] = [];
  const refusals: Refusal[] = [];
  for (const wish of wishes) {
    const one = decideOne(kind, rules, wish, added, learned, moment);
    if (isRefusal(one)) refusals.push(one);
    else decided.push(one);
  }
  const [first, ...also] = refusals;
  return first === undefined ? decided : { ...first, ...(also.length === 0 ? {} : { also }) };
}

function decideOne<T extends FieldTable, Learned>(
  kind: RecordKind<T>,
  rules: RecordRules<T, Learned>,
  wish: Wish,
  added: LoadedWishes['added'],
  learned: Learned,
  moment: Moment,
): DecidedRecord | Refusal {
  const { stored } = wish;
  if (wish.archived !== undefined) return { ...wish.archived, place: wish.place };
  const { before, after } = valuesAround(kind, rules, wish, moment);
  const refused = rules.check(after, before, moment, learned, stored?.row.id ?? null);
  if (refused !== undefined)
    return { ...refused, place: `${wish.place}.${refused.place ?? ''}`.replace(/\.$/, '') };
  const customBefore = trust<Readonly<Record<string, unknown>>>(stored?.row['custom'] ?? {});
  const custom = mergeCustomValues(added, customBefore, wish.custom);
  if (isRefusal(custom)) return custom;
  return { stored, scope: wish.scope, values: trust(after), custom };
}

async function presentOne<T extends FieldTable>(unit: Unit, kind: RecordKind<T>, ids: readonly string[]) {
  const [record] = await presentRecords(unit, kind, ids);
  return record === undefined ? refuse('request/not-found') : { eventId: unit.eventId, record };
}

async function presentMany<T extends FieldTable>(unit: Unit, kind: RecordKind<T>, ids: readonly string[]) {
  return { eventId: unit.eventId, records: await presentRecords(unit, kind, ids) };
}

async function presentRecords<T extends FieldTable>(
  reading: Reading,
  kind: RecordKind<T>,
  ids: readonly string[],
): Promise<readonly ViewOf<T>[]> {
  const found = new Map((await findRecords(reading, kind, ids)).map(({ record }) => [record.id, record]));
  return ids.flatMap((id) => found.get(id) ?? []);
}

/** A stale version is answered with the record as it is now, so that both values can be shown. */
async function withCurrent<T extends FieldTable>(
  unit: Unit,
  kind: RecordKind<T>,
  refusal: Refusal,
): Promise<Refusal> {
  const found = await findRecord(unit, kind, String(refusal.facts?.['id'] ?? ''));
  return { ...refusal, current: found?.record };
}
