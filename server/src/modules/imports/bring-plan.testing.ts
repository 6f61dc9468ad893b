import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import type { ChildProgram } from '../../platform/jobs/run-in-child.ts';
import { runJob } from '../../platform/jobs/run-job.ts';
import { logNothing } from '../../platform/log.ts';
import type { TestHouse } from '../../testing/test-house.ts';
import { tasksOf } from '../../worker-tasks.ts';
import { importJob, importPlans } from './index.ts';

/** Our own program, run from its sources. */
export const ourProgram: ChildProgram = {
  words: [
    '--import',
    import.meta.resolve('tsx'),
    fileURLToPath(new URL('../../../../cli/src/regie.ts', import.meta.url)),
  ],
};

interface WaitingJob {
  readonly id: string;
  readonly kind: string;
  readonly ownerId: string;
  readonly body: unknown;
}

/** Does what waits, as a worker would; imports in this process, on the database of the test. */
export async function work(house: TestHouse, program: ChildProgram = ourProgram): Promise<void> {
  const tasks = tasksOf(house.house, program);
  const { rows } = await sql<WaitingJob>`
    select id, kind, owner_id as "ownerId", request as body from job where state = 'waiting' order by id`.execute(
    house.database,
  );
  for (const { id, kind, ...asked } of rows) {
    const task = tasks[kind];
    if (kind === importJob) {
      await importPlans(house.house, { jobId: id, ...asked });
      await sql`update job set state = 'done' where id = ${id}`.execute(house.database);
    } else if (task !== undefined) await runJob(house.house, task, { jobId: id }, logNothing);
  }
}

export async function bring(house: TestHouse, person: string, name: string, bytes: Uint8Array) {
  return await house.as(person).send('POST', `/imports?name=${encodeURIComponent(name)}`, { bytes });
}

/** Brings a file and has it read. */
export async function brought(house: TestHouse, person: string, name: string, text: string | Uint8Array) {
  const { body } = await bring(house, person, name, Buffer.from(text));
  await work(house);
  return await house.as(person).must('GET', `/imports/${body.import.id}`);
}

export const task = (uid: number, name: string, more = '') =>
  `<Task><UID>${uid}</UID><ID>${uid}</ID><Name>${name}</Name><OutlineLevel>1</OutlineLevel><Duration>PT16H0M0S</Duration>${more}</Task>`;
export const linked = (uid: number) =>
  `<PredecessorLink><PredecessorUID>${uid}</PredecessorUID></PredecessorLink>`;
export const planXml = (tasks: string, more = '', guid = 'ABC') =>
  `<?xml version="1.0"?><Project xmlns="http://schemas.microsoft.com/project"><GUID>${guid}</GUID><Title>Nieuwe brug</Title><StartDate>2026-03-02T08:00:00</StartDate>${more}<Tasks>${tasks}</Tasks></Project>`;
