import { isRefusal, trust } from '@regie/contracts';
import { planningOperations } from '@regie/contracts/planning';
import { newActivity, newPlan, newProject, type Plan } from '@regie/engine/model';
import { schedule } from '@regie/engine/scheduling';
import { randomPlan, randomPrimaveraPlan } from '@regie/engine/testing';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyPlan } from '../../../../formats/src/testing/any-plan.ts';
import { readActor } from '../../platform/accounts/read-actor.ts';
import { dayIn } from '../../platform/clock.ts';
import { newId } from '../../platform/identifiers.ts';
import { perform, type Verb } from '../../platform/operations/perform.ts';
import { makeReading } from '../../platform/operations/unit.ts';
import { useTestHouse } from '../../testing/test-house.ts';
import { readWholePlan, settleAfter, storeWholePlan, type WholePlan } from './index.ts';
import { planCache } from './plan-cache.ts';

const house = useTestHouse();
const { places } = house.world;
const asItIs = { calendarIds: new Map(), personIds: new Map(), baselineNames: new Map() };

/** An import as far as a plan goes: one event that stores it whole. */
function importOf(id: string, whole: WholePlan): Verb<typeof planningOperations.edit, object, object> {
  return {
    operation: planningOperations.edit,
    load: async () => ({}),
    place: () => ({ paths: [[house.world.places.organisation]] }),
    decide: () => ({}),
    store: async (unit) => {
      const stored = await storeWholePlan(unit, id, whole);
      return isRefusal(stored) ? stored : trust({ eventId: unit.eventId });
    },
  };
}

async function signedIn() {
  const actor = await readActor(house.database, house.as('pmo').token ?? '', new Date());
  if (actor === undefined) throw new Error('nobody is signed in');
  return actor;
}

async function store(id: string, plan: Plan, isRecalculated: boolean): Promise<string> {
  const done = await perform(house.house, importOf(id, { plan, isRecalculated, ...asItIs }), {
    ...(await signedIn()),
    origin: { requestId: newId(), source: 'import' },
    request: trust({ parameters: {}, query: {}, body: {} }),
  });
  if (isRefusal(done)) throw new Error(JSON.stringify(done));
  await settleAfter(house.house, [id]);
  return done.eventId ?? '';
}

async function read(id: string): Promise<Plan | undefined> {
  const now = new Date();
  const { governance, signIn } = house.house;
  const person = await signedIn();
  return await readWholePlan(
    makeReading({
      ...person,
      database: house.database,
      now,
      today: dayIn('UTC', now),
      governance,
      signIn,
    }),
    id,
  );
}

async function countEntries(eventId: string): Promise<number> {
  const rows = await house.database
    .selectFrom('change')
    .select('id')
    .where('event_id', '=', eventId)
    .execute();
  return rows.length;
}

/** Baselines of a row are a set by number: read back they stand in its order. */
function inOrder(plan: Plan): Plan {
  return {
    ...plan,
    activities: plan.activities.map((activity) => ({
      ...activity,
      baselines: [...activity.baselines].sort((a, b) => a.number - b.number),
    })),
  };
}

test('A plan as any file may hold comes back as it was, and storing it twice writes nothing.', async () => {
  await fc.assert(
    fc.asyncProperty(anyPlan, async (plan) => {
      const code = newId().slice(-30);
      const body = { scopeId: places.north, title: 'Ingelezen', code };
      const { id } = (await house.as('pmo').must('POST', '/projects', { body })).record;
      await store(id, plan, false);
      planCache.drop(id);
      expect(await read(id)).toEqual(inOrder(plan));
      planCache.drop(id);
      expect(await countEntries(await store(id, plan, false))).toBe(0);
    }),
    { numRuns: 5 },
  );
});

test('All that Primavera says of an activity is kept: read from the database, it is scheduled as it was.', async () => {
  for (const seed of [1, 2, 3, 4]) {
    const plan = randomPrimaveraPlan(seed, 120);
    await store(places.roof, plan, false);
    planCache.drop(places.roof);
    const kept = await read(places.roof);
    expect(kept?.activities).toEqual(plan.activities);
    expect(schedule(kept ?? plan).schedule?.finish).toEqual(schedule(plan).schedule?.finish);
  }
});

test('A plan that is recalculated shows what the engine makes of it.', async () => {
  for (const seed of [1, 2, 3]) {
    const plan = randomPlan(seed, 200);
    await store(places.roof, plan, true);
    const { schedule: made } = schedule(plan);
    const { results } = (await house.as('pmo').get(`/projects/${places.roof}/plan`)).body;
    expect(results.start).toEqual([...(made?.start ?? [])].map((one) => (Number.isNaN(one) ? null : one)));
    expect(results.finish).toEqual([...(made?.finish ?? [])].map((one) => (Number.isNaN(one) ? null : one)));
  }
});

test('Rows of a structure below zero, as Primavera numbers them, are rows above those that stand in them.', async () => {
  const row = (uid: number, outlineLevel: number) =>
    newActivity({ uid, name: `Rij ${uid}`, outlineLevel, number: 0, durationMinutes: uid < 0 ? 0 : 480 });
  const rows = [row(-1, 1), row(7, 2), row(-2, 2), row(8, 3), row(-3, 1), row(9, 2)];
  const relations = [
    { predecessorUid: 7, successorUid: 8, type: 'FS', lag: { kind: 'working', minutes: 0 } },
    { predecessorUid: 8, successorUid: 9, type: 'FS', lag: { kind: 'working', minutes: 0 } },
  ] as const;
  const activities = rows.map((activity, place) => ({ ...activity, number: place + 1 }));
  const plan = newPlan(newProject({ start: 29_000_000 }), { activities, relations });
  const { id } = (
    await house
      .as('pmo')
      .must('POST', '/projects', { body: { scopeId: places.north, title: 'Structuur', code: 'STRUCTUUR' } })
  ).record;
  await store(id, plan, true);
  const view = (await house.as('pmo').get(`/projects/${id}/plan`)).body;
  expect(view.activities.uid).toEqual(rows.map(({ uid }) => uid));
  expect(view.results.finish).toEqual([...(schedule(plan).schedule?.finish ?? [])]);
  expect((await read(id))?.activities).toEqual(plan.activities);
  const { body } = await house.as('pmo').get(`/projects/${id}/plan/activities/-2`);
  expect(body.drivers.length).toBeGreaterThan(0);
});
