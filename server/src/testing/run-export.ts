import { connectDatabase, openPool } from '../platform/database/connect.ts';
import { runJob } from '../platform/jobs/run-job.ts';
import { logNothing } from '../platform/log.ts';
import { makeHouse } from '../regie.ts';
import { tasksOf } from '../worker-tasks.ts';

/** Gives back what it got: the sheet that a child is asked to write, as JSON. */
const echo = { words: ['-e', 'process.stdin.pipe(process.stdout)', '--'] };

/** A worker that runs the exports that were asked for, and leaves their content readable. */
export interface Exporting {
  run(jobId: string): Promise<void>;
  close(): Promise<void>;
}

export function openExporting(connectionString: string): Exporting {
  const pool = openPool(connectionString, 2);
  // A connection that its cluster ended a moment too early is nobody's news.
  pool.on('error', () => undefined);
  const database = connectDatabase(pool);
  const house = makeHouse(database, { now: () => new Date() });
  const tasks = tasksOf(house, echo);
  return {
    run: async (jobId) => {
      const { kind } = await database
        .selectFrom('job')
        .select('kind')
        .where('id', '=', jobId)
        .executeTakeFirstOrThrow();
      const task = tasks[kind];
      if (task === undefined) throw new Error(`there is no ${kind}`);
      await runJob(house, task, { jobId }, logNothing);
    },
    close: async () => await database.destroy(),
  };
}
