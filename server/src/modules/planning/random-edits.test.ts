import type { PlanChanges, PlanView } from '@regie/contracts/planning';
import { schedule } from '@regie/engine/scheduling';
import { type SeededRandom, seededRandom } from '@regie/engine/testing';
import { expect, test } from 'vitest';
import { newId } from '../../platform/identifiers.ts';
import { useTestHouse } from '../../testing/test-house.ts';
import { loadPlan } from './load-plan.ts';
import { planCache } from './plan-cache.ts';

const house = useTestHouse();

type Body = Record<string, unknown>;

async function plan(project: string) {
  return (await house.as('pmo').get(`/projects/${project}/plan`)).body;
}

async function makeProject(): Promise<string> {
  const code = newId().slice(-30);
  const body = { scopeId: house.world.places.north, title: 'Willekeurig', code };
  return (await house.as('pmo').must('POST', '/projects', { body })).record.id;
}

/** An edit of any kind, about rows that are there. */
function randomEdit(
  random: SeededRandom,
  view: Body & { activities: { uid: number[]; version: number[] }; relations: Body[] },
): Body {
  const { uid: uids, version } = view.activities;
  const at = random.whole(Math.max(1, uids.length));
  const uid = uids[at] ?? 1;
  const other = uids[random.whole(Math.max(1, uids.length))] ?? 1;
  const relation = view.relations[random.whole(Math.max(1, view.relations.length))];
  const patches: readonly Body[] = [
    { duration: { minutes: 60 * random.whole(40), isElapsed: random.chance(0.2) } },
    { percentComplete: random.whole(101) },
    { constraintType: 'startNoEarlierThan', constraintDate: 29_700_000 + random.whole(40_000) },
    { isManual: random.chance(0.5), isActive: random.chance(0.8) },
    { name: `naam ${random.whole(99)}`, deadline: 29_700_000 + random.whole(40_000) },
  ];
  const choices: readonly Body[] = [
    {
      kind: 'add',
      after: uids.length === 0 ? null : uid,
      rows: [1, 2, 3].map(() => ({ level: 1, patch: { name: 'nieuw' } })),
    },
    { kind: 'set', uid, version: version[at] ?? 1, patch: patches[random.whole(patches.length)] ?? {} },
    { kind: 'set', uid, version: version[at] ?? 1, patch: patches[random.whole(patches.length)] ?? {} },
    { kind: 'chain', uids: [uid, other] },
    { kind: 'chain', uids: [uid, other] },
    { kind: 'indent', uids: [uid] },
    { kind: 'outdent', uids: [uid] },
    { kind: 'move', uids: [uid], after: other, level: 1 },
    { kind: 'remove', uids: [uid] },
    ...(relation === undefined ? [] : [{ kind: 'unlink', id: relation['id'] }]),
  ];
  return choices[uids.length < 8 ? 0 : random.whole(choices.length)] ?? {};
}

type Columns = Readonly<Record<string, readonly unknown[]>>;

/** The columns that a page has which puts what differs into those it had. */
function patched(view: PlanView, { order, ...changes }: PlanChanges) {
  const uids = order?.uid ?? view.activities.uid;
  const columns = (old: Columns, came: Columns) => {
    const valueAt = (name: string, uid: number) => {
      const fresh = came['uid']?.indexOf(uid) ?? -1;
      return fresh < 0 ? old[name]?.[view.activities.uid.indexOf(uid)] : came[name]?.[fresh];
    };
    const names = Object.keys(old).filter((name) => name !== 'wbs' || order === null);
    return Object.fromEntries(names.map((name) => [name, uids.map((uid) => valueAt(name, uid))]));
  };
  return {
    activities: {
      ...columns(view.activities, changes.activities),
      ...(order === null ? {} : { wbs: order.wbs }),
    },
    results: columns(view.results, changes.results),
  };
}

async function expectPatched(project: string, view: PlanView, changes: PlanChanges): Promise<void> {
  const { activities, results } = await plan(project);
  expect(patched(view, changes)).toEqual({ activities, results });
}

/** What a plan says, without which writing of it this is. */
async function contentOf(project: string): Promise<unknown> {
  const { activities, results, relations, settings } = await plan(project);
  const { version: _version, ...columns } = activities;
  const links = relations.map(({ version: _v, ...relation }: Body) => relation);
  links.sort((a: Body, b: Body) => (String(a['id']) < String(b['id']) ? -1 : 1));
  return { columns, results, links, settings };
}

test('Whatever is edited, dates are those of the whole plan computed anew, pages get all that differs, and undone it is what it was.', async () => {
  for (const seed of [1, 2, 3, 4]) {
    const random = seededRandom(seed);
    const project = await makeProject();
    const events: string[] = [];
    const start = await contentOf(project);
    for (let nth = 0; nth < 40; nth += 1) {
      const view = await plan(project);
      const edits = [randomEdit(random, view)];
      const answer = await house
        .as('pmo')
        .post(`/projects/${project}/plan/edits`, { language: 'nl', since: view.stamp, edits });
      expect([200, 404, 409, 412, 422]).toContain(answer.status);
      if (answer.status === 200) {
        if (answer.body.eventId !== null) events.push(answer.body.eventId);
        await expectPatched(project, view, answer.body.changes);
      }
      const { plan: value, results } = await loadPlan(house.database, project, 0);
      const { schedule: anew } = schedule(value);
      expect([...results.start]).toEqual([...(anew?.start ?? [])]);
      expect([...results.finish]).toEqual([...(anew?.finish ?? [])]);
      expect([...results.totalFloatMinutes]).toEqual([...(anew?.totalFloatMinutes ?? [])]);
    }
    const end = await contentOf(project);
    expect(end).not.toEqual(start);
    // Another process holds nothing of it: what the database says is the same.
    planCache.drop(project);
    expect(await contentOf(project)).toEqual(end);
    for (const eventId of events.reverse()) {
      const view = await plan(project);
      const { body } = await house.as('pmo').post(`/events/${eventId}/undo`);
      const since = `/projects/${project}/plan/changes?since=${view.stamp}`;
      await expectPatched(project, view, await house.as('pmo').must('GET', since));
      expect(body.code).toBeUndefined();
    }
    expect((await plan(project)).activities.uid).toEqual([]);
  }
});

test('Writers at once lose nothing: each change is stored, or refused as stale with what won.', async () => {
  const project = await makeProject();
  const rows = Array.from({ length: 20 }, (_, index) => ({ level: 1, patch: { name: `rij ${index}` } }));
  await house.as('pmo').must('POST', `/projects/${project}/plan/edits`, {
    body: {
      language: 'nl',
      since: 0,
      edits: [
        { kind: 'add', after: null, rows },
        { kind: 'chain', uids: rows.map((_, at) => at + 1) },
      ],
    },
  });
  const answers = await Promise.all(
    Array.from({ length: 40 }, (_, nth) =>
      house.as(nth % 2 === 0 ? 'pmo' : 'northManager').post(`/projects/${project}/plan/edits`, {
        language: 'nl',
        since: 0,
        edits: [
          {
            kind: 'set',
            uid: 1 + (nth % 20),
            version: 1,
            patch: { duration: { minutes: 480 + 60 * nth, isElapsed: false } },
          },
        ],
      }),
    ),
  );
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(20);
  expect(answers.filter(({ status }) => status === 412)).toHaveLength(20);
  expect((await plan(project)).activities.version).toEqual(rows.map(() => 2));
});
