import { type SeededRandom, seededRandom } from '@regie/engine/testing';
import { editPlan, fillPlan } from '../planning/fill-plan.ts';
import type { Client, OpenHouse } from '../testing.ts';

export interface Rearranged {
  readonly statuses: Readonly<Record<string, number>>;
  readonly faults: readonly string[];
}

const people = 20;
const rowsInPlay = 200;

/** Twenty people rearrange one plan and one tree at once, each by what they last saw. */
export async function rearrangeTogether(house: OpenHouse, rounds: number): Promise<Rearranged> {
  const pmo = house.as('pmo');
  const { bridge, lock, north } = house.world.places;
  await fillPlan(pmo, bridge, 2);
  await fillPlan(pmo, lock, 1);
  const programmes: string[] = [];
  for (let number = 0; number < 8; number += 1) {
    const body = { scopeId: north, title: `Programma ${number}` };
    programmes.push((await pmo.must('POST', '/programmes', { body })).record.id);
  }
  const statuses: Record<string, number> = {};
  const faults: string[] = [];
  await Promise.all(
    Array.from({ length: people }, async (_, person) => {
      const random = seededRandom(person + 1);
      for (let round = 0; round < rounds; round += 1) {
        const answer = random.chance(0.25)
          ? await moveScope(pmo, random, [...programmes, bridge, lock], [...programmes, north])
          : await editPlan(pmo, bridge, [randomEdit(random, lock)]);
        statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
        if (answer.status >= 500)
          faults.push(`answered ${answer.status} ${JSON.stringify(answer.body).slice(0, 200)}`);
      }
    }),
  );
  faults.push(...(await findBroken(house, bridge)));
  return { statuses, faults };
}

async function moveScope(
  client: Client,
  random: SeededRandom,
  moved: readonly string[],
  under: readonly string[],
) {
  const id = moved[random.whole(moved.length)] ?? '';
  return await client.post(`/scopes/${id}/move`, { parentId: under[random.whole(under.length)] });
}

function randomEdit(random: SeededRandom, otherProject: string): object {
  const uid = () => 1 + random.whole(rowsInPlay);
  const uids = Array.from({ length: 1 + random.whole(3) }, uid);
  const relation = { type: random.one(['FS', 'SS', 'FF', 'SF']), lagKind: 'working', lag: 0 };
  const choices: readonly [object, ...object[]] = [
    { kind: 'indent', uids },
    { kind: 'outdent', uids },
    { kind: 'move', uids, after: uid(), level: 1 + random.whole(4) },
    { kind: 'move', uids, after: null, level: 1 },
    { kind: 'link', predecessor: { uid: uid() }, successor: { uid: uid() }, ...relation },
    {
      kind: 'link',
      predecessor: { uid: uid(), projectId: otherProject },
      successor: { uid: uid() },
      ...relation,
    },
    { kind: 'add', after: uid(), rows: [{ level: 1 + random.whole(3), patch: { name: 'Ertussen' } }] },
    { kind: 'remove', uids: [uid()] },
  ];
  return random.one(choices);
}

/** Of what must hold of every tree and plan, each as a question that finds nothing. */
const questions: Readonly<Record<string, string>> = {
  'two rows on one position': `select plan_id from activity group by plan_id, position having count(*) > 1`,
  'a row deeper than one below the row before it': `select plan_id from (select plan_id, level,
      lag(level, 1, 0) over (partition by plan_id order by position) as above from activity) r where level > above + 1`,
  'a relation without its rows': `select r.id from relation r
      left join activity s on s.plan_id = r.plan_id and s.uid = r.successor_uid
      left join activity p on p.plan_id = r.predecessor_plan_id and p.uid = r.predecessor_uid
      where s.uid is null or p.uid is null`,
  'a circle of relations': `with recursive link as (
      select predecessor_plan_id || ':' || predecessor_uid as a, plan_id || ':' || successor_uid as b from relation),
      way(first, last) as (select a, b from link union select way.first, link.b from way join link on link.a = way.last)
      select first from way where first = last limit 1`,
  'a place whose path does not end at itself': `select id from scope where path[cardinality(path)] <> id`,
  'a place whose path is not that of its parent and itself': `select s.id from scope s join scope p on p.id = s.parent_id
      where s.path <> p.path || s.id`,
  'a place below itself': `select id from scope where (select count(*) from unnest(path) as step where step = id) > 1`,
};

async function findBroken(house: OpenHouse, planId: string): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const [name, question] of Object.entries(questions)) {
    const rows = await house.query(question);
    if (rows.length > 0) faults.push(`${name}: ${rows.length}`);
  }
  const read = await house.as('pmo').get(`/projects/${planId}/plan`);
  if (read.status !== 200) faults.push(`the plan is answered ${read.status}`);
  return faults;
}
