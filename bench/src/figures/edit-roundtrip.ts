import { seededRandom } from '@regie/engine/testing';
import type { Figure, Measurement } from '../figure.ts';
import { editPlan, fillPlan, makeProject } from '../planning/fill-plan.ts';
import { median, percentile } from '../scheduling/timing.ts';
import { openHouse } from '../testing.ts';

const packages = 50;
const edits = 120;
const warmUps = 10;
const most = 60;

/** The server's part of one edit: from the request to the whole answer, on the same machine. */
async function run(): Promise<Measurement> {
  const house = await openHouse({});
  try {
    const client = house.as('pmo');
    const project = await makeProject(client, house.world.places.north, 'EDIT');
    await fillPlan(client, project, packages);
    const view = await client.must('GET', `/projects/${project}/plan`);
    const versions = new Map<number, number>(
      view.activities.uid.map((uid: number, at: number) => [uid, view.activities.version[at]]),
    );
    let since: number = view.stamp;
    const random = seededRandom(7);
    const times: number[] = [];
    const moved: number[] = [];
    for (let nth = 0; nth < edits + warmUps; nth += 1) {
      const uid = random.whole(packages) * 101 + 2 + random.whole(100);
      const version = versions.get(uid) ?? 1;
      // Never the eight hours that all begin with: what changes nothing takes no time.
      const patch = { duration: { minutes: 540 + 60 * random.whole(8), isElapsed: false } };
      const began = performance.now();
      const answer = await editPlan(client, project, [{ kind: 'set', uid, version, patch }], since);
      const took = performance.now() - began;
      if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
      since = answer.body.changes.stamp;
      answer.body.changes.activities.uid.forEach((one: number, at: number) => {
        versions.set(one, answer.body.changes.activities.version[at]);
      });
      if (nth < warmUps) continue;
      times.push(took);
      moved.push(answer.body.movedCount);
    }
    const value = Math.round(percentile(times, 0.95) * 10) / 10;
    return {
      value,
      ok: value <= most,
      detail: [
        `${view.activities.uid.length} rows, ${edits} edits of durations; they moved ${median(moved)} rows in the middle, ${Math.max(...moved)} at most`,
        `median ${median(times).toFixed(1)} ms, slowest ${Math.max(...times).toFixed(1)} ms`,
      ],
    };
  } finally {
    await house.close();
  }
}

export const figure: Figure = {
  name: 'edit-roundtrip',
  unit: 'ms at 95 %, the server part of one edit in a plan of 5,000 activities',
  target: `<= ${most}`,
  seconds: 60,
  run,
};
