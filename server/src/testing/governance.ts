import { connectDatabase, openPool } from '../platform/database/connect.ts';
import { runJob } from '../platform/jobs/run-job.ts';
import { logNothing } from '../platform/log.ts';
import { governanceTasks, makeHouse } from '../regie.ts';

/** The pure part of governance, for figures that hold it against another evaluation. */
export { controls } from '../modules/governance/domain/controls/index.ts';
export { evaluateAct, evaluateControl, worstOf } from '../modules/governance/domain/evaluate.ts';

/** Runs a look back that was asked for, as a worker runs it. */
export async function runReplayJob(connectionString: string, jobId: string): Promise<void> {
  const database = connectDatabase(openPool(connectionString, 2));
  try {
    const house = makeHouse(database, { now: () => new Date() });
    const task = governanceTasks['replay-governance'];
    if (task === undefined) throw new Error('there is no such work');
    await runJob(house, task, { jobId }, logNothing);
  } finally {
    await database.destroy();
  }
}
export { evidenceOf, goesOn, refuseDecision } from '../modules/standards/domain/gate-review.ts';
export { nextGate } from '../modules/standards/domain/life-cycle.ts';
export { standardGates } from '../modules/standards/domain/standard-life-cycle.ts';
export { starterSetOf } from '../modules/standards/starter-sets/index.ts';
