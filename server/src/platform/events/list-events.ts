import { type Field, trust } from '@regie/contracts';
import { type EventView, eventOperations, type RowName } from '@regie/contracts/records';
import { holds } from '../access/actor.ts';
import type { RowNaming } from '../operations/module.ts';
import type { Answer } from '../operations/perform.ts';
import type { Reading } from '../operations/unit.ts';
import type { Kinds } from '../records/kinds.ts';
import { readPeopleNames } from '../records/names.ts';
import { type ListedChange, listStoredChanges, listStoredEvents, type StoredChange } from './event-store.ts';

const usualLimit = 30;
/** Columns that every write moves, or that say nothing to a reader. */
const silent = new Set([
  'id',
  'version',
  'created_at',
  'updated_at',
  'is_example',
  'path',
  'type',
  'record_id',
  // of a link: it says which records, and the reader may not see both
  'from_id',
  'to_id',
  // of a proposal: it may hold values of fields that the reader may not see
  'request',
  // what a plan file held beside the columns of its row, and baselines: rates and costs among it
  'carried',
  'columns',
]);

type FieldChange = EventView['changes'][number]['fields'][number];

function fieldName(column: string): string {
  return column.replace(/_(\w)/g, (_all, letter: string) => letter.toUpperCase());
}

function asValue(value: unknown): string | number | boolean | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return JSON.stringify(value);
}

/** What differs between the images of a row, field by field, without what the reader may not see. */
export function fieldChangesOf(
  change: Pick<StoredChange, 'before' | 'after'>,
  mayShow: (field: string) => boolean,
): readonly FieldChange[] {
  const before = change.before ?? {};
  const after = change.after ?? {};
  const columns = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return columns.flatMap((column) => {
    if (silent.has(column)) return [];
    const [was, is] = [
      trust<Record<string, unknown>>(before)[column],
      trust<Record<string, unknown>>(after)[column],
    ];
    if (column === 'custom') return customChanges(was, is);
    const field = fieldName(column);
    const values = { field, before: asValue(was), after: asValue(is) };
    return values.before === values.after || !mayShow(field) ? [] : [values];
  });
}

function customChanges(was: unknown, is: unknown): readonly FieldChange[] {
  const [before, after] = [
    trust<Record<string, unknown>>(was ?? {}),
    trust<Record<string, unknown>>(is ?? {}),
  ];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((field) => {
    const values = { field, before: asValue(before[field]), after: asValue(after[field]) };
    return values.before === values.after ? [] : [values];
  });
}

function presentChange(
  reading: Reading,
  kinds: Kinds,
  change: ListedChange,
  rowName: RowName | null,
): EventView['changes'][number] {
  const fields: Readonly<Record<string, Field>> = kinds.find(change.type ?? '')?.fields ?? {};
  const path = change.path ?? [];
  const mayShow = (field: string) => {
    const permission = permissionOfColumn(fields, change.table, field);
    return permission === undefined || holds(reading.actor, permission, path);
  };
  const kind = change.before === null ? 'made' : change.after === null ? 'removed' : 'changed';
  return {
    table: change.table,
    rowId: change.rowId,
    recordId: change.recordId,
    title: change.title,
    rowName,
    kind,
    fields: [...fieldChangesOf(change, mayShow)],
  };
}

/** Columns of money in tables that have no field table: the cost of a response action, the limit of a mandate. */
const moneyBeside: Readonly<Record<string, string>> = {
  risk_response: 'costCents',
  mandate: 'upToCents',
  agenda_item: 'money',
};

export function permissionOfColumn(fields: Readonly<Record<string, Field>>, table: string, field: string) {
  return fields[field]?.permission ?? (moneyBeside[table] === field ? 'money.read' : undefined);
}

/** Names of rows that have none of their own, as the modules give them. */
async function nameRows(
  reading: Reading,
  namings: readonly RowNaming[],
  changes: readonly ListedChange[],
): Promise<ReadonlyMap<number, RowName>> {
  const named = await Promise.all(
    namings.map(async ({ tables, name }) => {
      const asked = changes.filter(({ table }) => tables.includes(table)).map(({ id }) => id);
      return asked.length === 0 ? [] : [...(await name(reading, asked))];
    }),
  );
  return new Map(named.flat());
}

export function listEventsAnswer(
  kinds: Kinds,
  namings: readonly RowNaming[],
): Answer<typeof eventOperations.list> {
  return {
    operation: eventOperations.list,
    answer: async (reading, { query }) => {
      const limit = Number(query.limit ?? usualLimit);
      const found = await listStoredEvents(reading, kinds, { ...query, limit: limit + 1 });
      const events = found.slice(0, limit);
      const ids = events.map(({ id }) => id);
      const changes = await listStoredChanges(reading, kinds, ids);
      const names = await nameRows(reading, namings, changes);
      const rows = events.map((event) => {
        const own = changes.filter(({ eventId }) => eventId === event.id);
        return {
          ...event,
          changes: own.map((change) =>
            presentChange(reading, kinds, change, names.get(change.id) ?? change.rowName),
          ),
          changeCount: own[0]?.changeCount ?? 0,
        };
      });
      return { rows, names: await readPeopleNames(reading, peopleIn(rows)), isMore: found.length > limit };
    },
  };
}

function peopleIn(rows: readonly EventView[]): readonly (string | null)[] {
  const inChanges = rows.flatMap(({ changes }) =>
    changes.flatMap(({ fields }) =>
      fields.flatMap(({ field, before, after }) =>
        /Id$/.test(field) ? [before, after].filter((value) => typeof value === 'string') : [],
      ),
    ),
  );
  return [...rows.flatMap(({ actorId, onBehalfOfId }) => [actorId, onBehalfOfId]), ...inChanges];
}
