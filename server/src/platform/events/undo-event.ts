import { isRefusal, type Refusal, refuse } from '@regie/contracts';
import { eventOperations } from '@regie/contracts/records';
import { lockTree } from '../access/lock-tree.ts';
import type { Invariant, UndoHook, UndoneRow } from '../operations/module.ts';
import type { Verb } from '../operations/perform.ts';
import type { Unit } from '../operations/unit.ts';
import type { Kinds } from '../records/kinds.ts';
import { readFirstOperation, readWholeEvent, type StoredChange } from './event-store.ts';
import { refuseUndo } from './may-undo.ts';
import { placeInTree } from './undo-in-tree.ts';
import { readUndoings, sameContent, type Undoing } from './undoing.ts';
import { writeRows } from './write-rows.ts';

/** Sessions, tokens, links and identities that ended stay ended: what made them secret is in no history. */
const neverPutBack: ReadonlySet<string> = new Set([
  'session',
  'api_token',
  'record_share',
  'person_identity',
]);

interface State {
  readonly undoings: readonly Undoing[];
  readonly hooked: readonly HookedRows[];
}

/** A module's hook with the rows that concern it. */
interface HookedRows {
  readonly hook: UndoHook;
  readonly rows: readonly UndoneRow[];
}

/** Puts the before-rows of an event back, through the permission of the operation that made them. */
export function undoEventVerb(
  kinds: Kinds,
  invariants: readonly Invariant[],
  hooks: readonly UndoHook[],
): Verb<typeof eventOperations.undo, State, readonly Undoing[]> {
  return {
    operation: eventOperations.undo,
    load: async (unit, { parameters }) => await load(unit, kinds, hooks, parameters.id),
    decide: ({ undoings }) => {
      const moved = undoings.find(({ change, current }) => !sameContent(change.after, current));
      return moved === undefined ? undoings : refuse('events/changed-since', { facts: nameOf(moved.change) });
    },
    store: async (unit, undoings, { hooked }) => {
      const refused =
        (await putBack(unit, undoings)) ??
        (await refuseBroken(unit, invariants, undoings)) ??
        (await followUp(unit, hooked));
      if (refused !== undefined) return refused;
      const recordIds = [...new Set(undoings.flatMap(({ change }) => change.recordId ?? []))];
      return { eventId: unit.eventId, recordIds };
    },
    afterCommit: async (house, _call, response, { hooked }) => {
      for (const { hook, rows } of hooked) await hook.settle(house, rows);
      return response;
    },
  };
}

function hookedRows(hooks: readonly UndoHook[], changes: readonly StoredChange[]): readonly HookedRows[] {
  return hooks
    .map((hook) => ({ hook, rows: changes.filter(({ table }) => hook.tables.includes(table)) }))
    .filter(({ rows }) => rows.length > 0);
}

async function followUp(unit: Unit, hooked: readonly HookedRows[]): Promise<Refusal | undefined> {
  for (const { hook, rows } of hooked) {
    const refused = await hook.after(unit, rows);
    if (refused !== undefined) return refused;
  }
  return undefined;
}

async function load(
  unit: Unit,
  kinds: Kinds,
  hooks: readonly UndoHook[],
  id: string,
): Promise<State | Refusal> {
  const whole = await readWholeEvent(unit, id);
  if (whole === undefined) return refuse('request/not-found');
  const changes = whole.changes.filter(({ table }) => !neverPutBack.has(table));
  const isOfTree = changes.some(({ table }) => table === 'scope');
  if (isOfTree) await lockTree(unit.database, 'to-move');
  const hooked = hookedRows(hooks, changes);
  for (const { hook, rows } of hooked) await hook.before(unit, rows);
  const operation = whole.undoes === null ? whole.operation : await readFirstOperation(unit, whole.id);
  const undoings = await readUndoings(unit, changes);
  const refused = refuseUndo(unit, kinds, { actorId: whole.actorId, operation, undoings });
  if (refused !== undefined) return refused;
  unit.undoes = whole.id;
  if (!isOfTree) return { undoings, hooked };
  const placed = await placeInTree(unit, undoings);
  return isRefusal(placed) ? placed : { undoings: placed, hooked };
}

function nameOf({ title, table }: StoredChange): { readonly title: string } {
  return { title: title ?? table };
}

/**
 * What was written last is put back first, so that nothing points to a row that is not there: stretch by stretch, since
 * an event that writes several plans comes back to a table of which others point to rows already.
 */
async function putBack(unit: Unit, undoings: readonly Undoing[]): Promise<Refusal | undefined> {
  for (const stretch of stretchesOf(undoings).reverse()) {
    const [first] = stretch;
    const facts = nameOf(first.change);
    const writes = stretch.map(({ change: { recordId, scopeId }, current, target }) => ({
      before: current,
      after: target,
      recordId,
      scopeId,
    }));
    try {
      const written = await writeRows(unit, { name: first.change.table }, writes);
      if (isRefusal(written)) return refuse('events/changed-since', { facts });
    } catch (error) {
      const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
      if (code === '23503') return refuse('events/in-use', { facts });
      if (code === '23505') return refuse('events/changed-since', { facts });
      throw error;
    }
  }
  return undefined;
}

type Stretch = [Undoing, ...Undoing[]];

/** Changes one behind the other that are of one table. */
function stretchesOf(undoings: readonly Undoing[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const undoing of undoings) {
    const last = stretches.at(-1);
    if (last?.[0].change.table === undoing.change.table) last.push(undoing);
    else stretches.push([undoing]);
  }
  return stretches;
}

async function refuseBroken(
  unit: Unit,
  invariants: readonly Invariant[],
  undoings: readonly Undoing[],
): Promise<Refusal | undefined> {
  for (const { tables, isKept } of invariants) {
    const touched = undoings.find(({ change }) => tables.includes(change.table));
    if (touched !== undefined && !(await isKept(unit))) {
      return refuse('events/in-use', { facts: nameOf(touched.change) });
    }
  }
  return undefined;
}
