import { z } from 'zod';
import { attachHouse } from '../attach-house.ts';
import { JobFailed } from '../platform/jobs/job-failed.ts';
import { type ChildProgram, runInChild } from '../platform/jobs/run-in-child.ts';
import { type JobTask, progressOf } from '../platform/jobs/run-job.ts';
import { logNothing } from '../platform/log.ts';
import type { Settings } from '../platform/settings.ts';
import { makeExample } from './make-example.ts';

const requestSchema = z.object({ jobId: z.uuid(), ownerId: z.uuid().nullable() });
const answerSchema = z.object({
  refused: z.enum(['example/no-organisation', 'example/already-there']).nullable(),
});
const bounds = { mostMegabytes: 512, longestMs: 300_000 };

/** Making the example, in a process of its own: a worker that made it would stay larger for the rest of its life. */
export function makeExampleTask(program: ChildProgram): JobTask {
  return async ({ jobId, ownerId, signal }) => {
    const bytes = await runInChild(program, 'make-example', { jobId, ownerId }, signal, bounds);
    const { refused } = answerSchema.parse(JSON.parse(bytes.toString('utf8')));
    if (refused !== null) throw new JobFailed(refused);
    return undefined;
  };
}

/** What that process does. Killed, it leaves nothing behind: the making is one transaction. */
export async function makeExampleInChild(request: unknown, settings: Settings): Promise<Uint8Array> {
  const { jobId, ownerId } = requestSchema.parse(request);
  const attached = await attachHouse(settings, logNothing);
  if ('refused' in attached) throw new Error(attached.refused);
  try {
    const { house } = attached;
    const refusal = await makeExample(house, { ownerId, progress: progressOf(house, jobId) });
    return Buffer.from(JSON.stringify({ refused: refusal?.refused ?? null }));
  } finally {
    await attached.close();
  }
}
