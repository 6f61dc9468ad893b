import type { Figure, Measurement } from '../figure.ts';
import { pastActs, storeActs } from '../governance/past-acts.ts';
import { secondOpinion } from '../governance/second-opinion.ts';
import { columns } from '../governance/table.ts';
import { openHouse, runReplayJob } from '../testing.ts';

const eventCount = 100_000;
const mostSeconds = 20;

const dayOf = (daysAgo: number) => new Date(Date.now() - daysAgo * 86_400_000).toISOString().slice(0, 10);

async function run(): Promise<Measurement> {
  const house = await openHouse();
  try {
    const pmo = house.as('pmo');
    const { organisation, north, canal, bridge, lock, south, roof } = house.world.places;
    const body = {
      scopeId: north,
      title: 'Kantoor Noord',
      model: 'supporting',
      siting: 'internal',
      engagementEndsOn: null,
      startsOn: null,
      endsOn: null,
      managerId: null,
      memberIds: [],
      articles: [],
    };
    const { office } = await pmo.must('POST', '/offices', { body });
    // A nearer office governs the canal: what happened there is not of this one, nor is the south.
    await pmo.must('POST', '/offices', { body: { ...body, scopeId: canal, title: 'Kantoor Kanaal' } });
    const paths = [
      [organisation, north, lock],
      [organisation, north],
      [organisation, north, canal, bridge],
      [organisation, south, roof],
    ];
    const past = pastActs(eventCount, paths);
    await storeActs(house, past);
    const own = past.filter(({ path }) => path.includes(north) && !path.includes(canal));
    const different: string[] = [];
    const seconds: number[] = [];
    for (const [column, model] of columns.entries()) {
      const wish = { model, from: dayOf(366), to: dayOf(0) };
      const { job } = await pmo.must('POST', `/offices/${office.id}/replays`, { body: wish });
      const started = performance.now();
      await runReplayJob(house.connectionString, job.id);
      seconds.push((performance.now() - started) / 1000);
      const found = await pmo.must('GET', `/governance/replays/${job.id}`);
      const expected = { advised: 0, blocked: 0, reserved: 0, unknown: 0 };
      const byControl = new Map<string, number>();
      for (const act of own) {
        const { outcome, isUnknown, said } = secondOpinion(act, column);
        if (outcome !== 'allowed') expected[outcome] += 1;
        if (isUnknown) expected.unknown += 1;
        for (const one of said) {
          if (one.outcome === 'allowed') continue;
          const key = `${one.code} ${one.outcome}`;
          byControl.set(key, (byControl.get(key) ?? 0) + 1);
        }
      }
      if (found.acts !== own.length) different.push(`${model}: ${found.acts} acts, not ${own.length}`);
      if (JSON.stringify(found.counts) !== JSON.stringify(expected))
        different.push(`${model}: ${JSON.stringify(found.counts)}, not ${JSON.stringify(expected)}`);
      for (const { control, counts } of found.byControl) {
        for (const outcome of ['advised', 'blocked', 'reserved'] as const) {
          const wanted = byControl.get(`${control} ${outcome}`) ?? 0;
          if (counts[outcome] !== wanted)
            different.push(`${model} ${control} ${outcome}: ${counts[outcome]}, not ${wanted}`);
        }
      }
      if (found.byControl.length === 0 && byControl.size > 0) different.push(`${model}: no controls`);
    }
    const slowest = Math.max(...seconds);
    return {
      value: Number(slowest.toFixed(2)),
      ok: slowest <= mostSeconds && different.length === 0 && own.length > eventCount / 4,
      detail: [
        `${past.length} events, ${own.length} acts of this office; seconds per model: ${seconds.map((one) => one.toFixed(2)).join(' ')}`,
        `${different.length} differences from the second evaluation`,
        ...different.slice(0, 12),
      ],
    };
  } finally {
    await house.close();
  }
}

export const figure: Figure = {
  name: 'governance-replay',
  unit: 's for looking back over 100,000 events as a job, under the slowest model',
  target: '<= 20, equal to a second, independent evaluation',
  seconds: 60,
  run,
};
