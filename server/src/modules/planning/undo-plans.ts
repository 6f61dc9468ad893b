import { isRefusal, type Refusal, refuse } from '@regie/contracts';
import type { UndoHook, UndoneRow } from '../../platform/operations/module.ts';
import type { Unit } from '../../platform/operations/unit.ts';
import { listUsers, touchPlans } from './calendar-store.ts';
import { settleUsers } from './calendars.ts';
import { refuseCircleNow } from './check-crossing.ts';
import { lockAcross, readEnds } from './crossing-store.ts';
import { lockPlanState } from './plan-store.ts';
import { recalculatePlan } from './recalculate.ts';
import { checkReferences, deferReferences, readWrittenStamp } from './reference-store.ts';
import { markReceivers } from './result-store.ts';
import { settleAfter } from './settle-plans.ts';
import { tellStamp } from './store-change.ts';

const tables = ['plan', 'activity', 'relation', 'plan_resource', 'assignment', 'baseline', 'calendar'];

function plansOf(rows: readonly UndoneRow[]): readonly string[] {
  return [...new Set(rows.flatMap(({ recordId }) => recordId ?? []))].sort();
}

function calendarsOf(rows: readonly UndoneRow[]): readonly string[] {
  return rows
    .filter(({ table, recordId }) => table === 'calendar' && recordId === null)
    .map(({ rowId }) => rowId);
}

function relationsOf(rows: readonly UndoneRow[]): readonly string[] {
  return rows.filter(({ table }) => table === 'relation').map(({ rowId }) => rowId);
}

/** Undoing puts rows of plans back; what is computed of them follows, here and in the plans that wait for them. */
export const undoPlans: UndoHook = {
  tables,
  before: async (unit, rows) => {
    // Any row may be part of a circle through several plans, and undoing is rare enough to wait for its turn.
    if (rows.some(({ table }) => table === 'relation' || table === 'activity'))
      await lockAcross(unit.database);
    // A relation between plans is logged with the plan in which it was changed, and concerns both.
    const ends = await readEnds(unit.database, relationsOf(rows));
    const plans = [...plansOf(rows), ...ends.flatMap(({ giverId, receiverId }) => [giverId, receiverId])];
    for (const planId of [...new Set(plans)].sort()) await lockPlanState(unit.database, planId);
    // Rows refer to each other in both directions of an undo: references are looked at when all are back.
    await deferReferences(unit.database);
  },
  after: async (unit, rows) => {
    if (!(await checkReferences(unit.database))) return refuse('events/in-use', { facts: { title: '' } });
    for (const planId of plansOf(rows)) {
      const refused = await followUp(unit, planId);
      if (refused !== undefined) return refused;
    }
    const ends = await readEnds(unit.database, relationsOf(rows));
    const others = ends.map(({ receiverId }) => receiverId).filter((id) => !plansOf(rows).includes(id));
    await markReceivers(unit.database, others, unit.now);
    const calendars = calendarsOf(rows);
    if (calendars.length > 0) {
      await touchPlans(unit.database, await listUsers(unit.database, calendars), unit.now);
    }
    return undefined;
  },
  settle: async (house, rows) => {
    const ends = await readEnds(house.database, relationsOf(rows));
    await settleAfter(house, [...plansOf(rows), ...ends.map(({ receiverId }) => receiverId)]);
    const calendars = calendarsOf(rows);
    if (calendars.length > 0) await settleUsers(house, calendars);
  },
};

async function followUp(unit: Unit, planId: string): Promise<Refusal | undefined> {
  const written = await readWrittenStamp(unit.database, unit.eventId, planId);
  const { now, today } = unit;
  const outcome = await recalculatePlan(unit.database, planId, { now, today, isInput: true, written });
  if (outcome === undefined) return undefined;
  if ('circle' in outcome) return refuse('planning/cycle', { facts: { circle: outcome.circle.join(' → ') } });
  const circle = await refuseCircleNow(unit.database, planId);
  if (isRefusal(circle)) return circle;
  tellStamp(unit, outcome.after);
  return undefined;
}
