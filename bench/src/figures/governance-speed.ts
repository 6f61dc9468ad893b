import type { Figure, Measurement } from '../figure.ts';
import { median } from '../scheduling/timing.ts';
import { type Client, type OpenHouse, openHouse } from '../testing.ts';

const projectCount = 500;
const rounds = 15;
const perRound = 12;
const mostOfOneMs = 5;
const mostOfAllMs = 2000;
const mostExtra = 0.2;

async function fillProjects(house: OpenHouse): Promise<readonly string[]> {
  const pmo = house.as('pmo');
  const { north, canal, south } = house.world.places;
  const people = Object.values(house.world.people).map(({ id }) => id);
  const create = Array.from({ length: projectCount }, (_, nth) => ({
    scopeId: [north, canal, south][nth % 3],
    title: `Project ${nth}`,
    code: `S-${nth}`,
    state: 'active',
    managerId: people[nth % people.length],
    sponsorId: nth % 4 === 0 ? null : people[(nth + 1) % people.length],
    goal: nth % 5 === 0 ? null : 'Doel',
    class: ['a', 'b', 'c'][nth % 3],
  }));
  const { records } = await pmo.must('POST', '/projects/changes', { body: { create, update: [] } });
  const ids: readonly string[] = records.map(({ id }: { id: string }) => id);
  const risks = ids.map((scopeId, nth) => ({
    scopeId,
    title: `Risico ${nth}`,
    probability: 5,
    impactTime: 4,
  }));
  await pmo.must('POST', '/risks/changes', { body: { create: risks, update: [] } });
  return ids;
}

async function timeOf(client: Client, path: string, count: number): Promise<number> {
  const times: number[] = [];
  for (let nth = 0; nth < count; nth += 1) {
    const started = performance.now();
    await client.must('GET', path);
    times.push(performance.now() - started);
  }
  return median(times);
}

async function makeOffice(house: OpenHouse, model: string) {
  const body = {
    scopeId: house.world.places.organisation,
    title: 'Kantoor',
    model,
    siting: 'internal',
    engagementEndsOn: null,
    startsOn: null,
    endsOn: null,
    managerId: house.world.people['pmo']?.id,
    memberIds: [],
    articles: [],
  };
  return await house.as('pmo').must('POST', '/offices', { body });
}

/** Lists of fifty with an office and without one, taken in turns: the ratio, and both in milliseconds. */
async function measureLists(house: OpenHouse) {
  const client = house.as('northManager');
  const pmo = house.as('pmo');
  const path = '/projects?limit=50';
  await timeOf(client, path, 30);
  const ratios: number[] = [];
  const times: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const without = await timeOf(client, path, perRound);
    const { eventId } = await makeOffice(house, 'controlling');
    const governed = await timeOf(client, path, perRound);
    await pmo.must('POST', `/events/${eventId}/undo`);
    ratios.push(governed / without);
    times.push(`${governed.toFixed(1)}/${without.toFixed(1)}`);
  }
  return { ratio: median(ratios), times: times.join(' ') };
}

async function run(): Promise<Measurement> {
  const house = await openHouse();
  try {
    const ids = await fillProjects(house);
    // As the database does by itself within a minute: until then it knows nothing of how much there is.
    await house.query('analyze');
    const lists = await measureLists(house);
    const { office } = await makeOffice(house, 'directive');
    const pmo = house.as('pmo');
    const path = `/governance/explain/${ids[1]}`;
    await timeOf(pmo, path, 30);
    const one = await timeOf(pmo, path, 100);
    const { acts, standing } = await pmo.must('GET', path);
    const findings = acts.reduce((sum: number, act: { findings: unknown[] }) => sum + act.findings.length, 0);
    const all = await timeOf(pmo, `/offices/${office.id}/broken`, 5);
    const { rows, projects } = await pmo.must('GET', `/offices/${office.id}/broken`);
    const ok =
      one <= mostOfOneMs && all <= mostOfAllMs && lists.ratio <= 1 + mostExtra && projects >= projectCount;
    return {
      value: Number(one.toFixed(2)),
      ok,
      detail: [
        `one project: ${one.toFixed(2)} ms over HTTP for ${findings} findings on acts and ${standing.length} standing ones`,
        `${projects} projects: ${all.toFixed(0)} ms (at most ${mostOfAllMs}), ${rows.length} broken`,
        `list of 50: ${((lists.ratio - 1) * 100).toFixed(1)} % more with an office (at most ${mostExtra * 100} %); ms ${lists.times}`,
      ],
    };
  } finally {
    await house.close();
  }
}

export const figure: Figure = {
  name: 'governance-speed',
  unit: 'ms for all controls of one project over HTTP',
  target: '<= 5, compliance of 500 projects <= 2 s, `can` of a list of 50 costs <= 20 % more',
  seconds: 40,
  run,
};
