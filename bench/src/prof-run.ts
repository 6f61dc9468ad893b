import { openHouse } from './testing.ts';
const house = await openHouse();
const pmo = house.as('pmo');
const { north } = house.world.places;
const create = Array.from({ length: 60 }, (_, n) => ({ scopeId: north, title: `P ${n}`, code: `S-${n}`, state: 'active', managerId: house.world.people['pmo']?.id, goal: 'x' }));
const { records } = await pmo.must('POST', '/projects/changes', { body: { create, update: [] } });
const ids = records.map((r: { id: string }) => r.id);
await pmo.must('POST', '/offices', { body: { scopeId: house.world.places.organisation, title: 'K', model: 'controlling', siting: 'internal', engagementEndsOn: null, startsOn: null, endsOn: null, managerId: null, memberIds: [], articles: [] } });
const time = async (name: string, f: () => Promise<unknown>) => { for (let i = 0; i < 3; i++) { const s = performance.now(); await f(); console.log(name, (performance.now() - s).toFixed(1)); } };
await time('list', async () => await pmo.must('GET', '/projects?limit=50'));
const q = `explain analyze select p.id, count(k.id)::integer as count from unnest($1::uuid[]) p(id)
      left join record r on r.scope_id = p.id and r.type = 'risk' and r.archived_at is null
      left join risk k on k.id = r.id and k.status <> 'closed' and k.kind = 'threat' and k.response_type is null
        and k.probability * greatest(k.impact_time, k.impact_cost, k.impact_quality, k.impact_safety,
          k.impact_reputation) >= 15
    group by p.id`;
console.log((await house.query<{ 'QUERY PLAN': string }>(q, [ids])).map((r) => r['QUERY PLAN']).slice(-4).join('\n'));
const h = `(select max(k.probability * greatest(k.impact_time, k.impact_cost)) from record rr join risk k on k.id = rr.id
  where rr.scope_id = t.id and rr.archived_at is null and k.status <> 'closed' and k.kind = 'threat' and k.response_type is null)`;
console.log((await house.query<{ 'QUERY PLAN': string }>(`explain analyze select t.id, case when ${h} >= 15 then 'amber' else 'green' end as c from project t where t.id = any($1::uuid[])`, [ids])).map((r) => r['QUERY PLAN']).slice(-8).join('\n'));
console.log((await house.query<{ 'QUERY PLAN': string }>(`explain analyze select p.id, b.id is not null from project p left join brief_approval b on b.project_id = p.id where p.id = any($1::uuid[])`, [ids])).map((r) => r['QUERY PLAN']).slice(-4).join('\n'));
const big = JSON.stringify(await pmo.must('GET', '/projects?limit=50'));
console.log('bytes', big.length);
await house.close();
