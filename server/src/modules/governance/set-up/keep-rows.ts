import { isRefusal, type Refusal, refuse } from '@regie/contracts';
import { type Commitment, setUpOperations, type Tool } from '@regie/contracts/governance';
import type { Image } from '../../../platform/database/tables.ts';
import { newId } from '../../../platform/identifiers.ts';
import { type Verb, Withheld } from '../../../platform/operations/perform.ts';
import type { Unit } from '../../../platform/operations/unit.ts';
import { findOpenAccounts } from '../office-store.ts';
import { loadSetUpPlace, storeAt } from './load-place.ts';
import { readRows, type rowTables, type SetUpPlace } from './set-up-store.ts';

interface Keeping {
  readonly place: SetUpPlace;
  readonly rows: readonly Image[];
}
interface RowWish {
  readonly before: Image | null;
  readonly after: Image | null;
}

async function load(unit: Unit, table: (typeof rowTables)[number], id: string) {
  const place = await loadSetUpPlace(unit, id);
  if (isRefusal(place) || place instanceof Withheld) return place;
  return { place, rows: await readRows(unit, table, place.id) };
}

interface Known {
  readonly id: string;
  readonly version: number;
}
interface Changes<Content> {
  readonly add: readonly Content[];
  readonly change: readonly (Content & Known)[];
  readonly remove: readonly Known[];
}

/** The writes that the changes of a list come to; a row that is gone, or that a colleague changed, refuses all. */
function wishesOf<Content>(
  { place, rows }: Keeping,
  { add, change, remove }: Changes<Content>,
  columnsOf: (content: Content) => Readonly<Record<string, unknown>>,
  unit: Unit,
): readonly RowWish[] | Refusal {
  const find = ({ id }: Known) => rows.find((row) => row.id === id);
  const asked = [...change, ...remove];
  if (asked.some((one) => find(one) === undefined)) return refuse('pmo/row-unknown');
  const stale = asked.find((one) => find(one)?.version !== one.version);
  if (stale !== undefined) return refuse('request/version-stale', { facts: { id: stale.id } });
  return [
    ...add.map((content) => ({
      before: null,
      after: { id: newId(unit.now.getTime()), version: 1, scope_id: place.id, ...columnsOf(content) },
    })),
    ...change.map((content) => {
      const before = find(content) ?? null;
      return { before, after: { ...placed(place, content), ...columnsOf(content) } };
    }),
    ...remove.map((one) => ({ before: find(one) ?? null, after: null })),
  ];
}

function placed(place: SetUpPlace, { id, version }: Known): Image {
  return { id, version: version + 1, scope_id: place.id };
}

export const keepCommitments: Verb<typeof setUpOperations.keepCommitments, Keeping, readonly RowWish[]> = {
  operation: setUpOperations.keepCommitments,
  load: async (unit, { parameters }) => await load(unit, 'sponsor_commitment', parameters.id),
  place: ({ place }) => ({ paths: [place.path] }),
  decide: (state, { body }, unit) =>
    wishesOf<Omit<Commitment, 'id' | 'version'>>(
      state,
      body,
      ({ kind, promise, state: now, dueOn }) => ({ kind, promise, state: now, due_on: dueOn }),
      unit,
    ),
  store: async (unit, wishes, { place }) => await storeAt(unit, 'sponsor_commitment', place, wishes),
};

export const keepTools: Verb<typeof setUpOperations.keepTools, Keeping, readonly RowWish[]> = {
  operation: setUpOperations.keepTools,
  load: async (unit, { parameters }) => await load(unit, 'pmo_tool', parameters.id),
  place: ({ place }) => ({ paths: [place.path] }),
  decide: (state, { body }, unit) =>
    wishesOf<Omit<Tool, 'id' | 'version'>>(
      state,
      body,
      ({ team, title, usedFor, fate }) => ({ team, title, used_for: usedFor, fate }),
      unit,
    ),
  store: async (unit, wishes, { place }) => await storeAt(unit, 'pmo_tool', place, wishes),
};

export const keepMeasures: Verb<typeof setUpOperations.keepMeasures, Keeping, readonly RowWish[]> = {
  operation: setUpOperations.keepMeasures,
  load: async (unit, { parameters, body }) => {
    const loaded = await load(unit, 'pmo_measure', parameters.id);
    if (isRefusal(loaded) || loaded instanceof Withheld) return loaded;
    const owners = body.rows.flatMap(({ ownerId }) => (ownerId === null ? [] : [ownerId]));
    const known = await findOpenAccounts(unit, owners);
    if (owners.every((id) => known.has(id))) return loaded;
    return new Withheld(refuse('pmo/person-unknown', { place: 'body.rows' }), { paths: [loaded.place.path] });
  },
  place: ({ place }) => ({ paths: [place.path] }),
  decide: ({ place, rows }, { body }, unit) =>
    // Of one measure that is named twice the last counts.
    [...new Map(body.rows.map((row) => [row.code, row])).values()].map(({ code, isOn, target, ownerId }) => {
      const before = rows.find((row) => row['code'] === code) ?? null;
      const version = (before?.version ?? 0) + 1;
      const at = { id: before?.id ?? newId(unit.now.getTime()), version, scope_id: place.id };
      return { before, after: { ...at, code, is_on: isOn, target, owner_id: ownerId } };
    }),
  store: async (unit, wishes, { place }) => await storeAt(unit, 'pmo_measure', place, wishes),
};
