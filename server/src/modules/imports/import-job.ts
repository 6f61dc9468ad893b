import assert from 'node:assert/strict';
import { isRefusal, type Refusal, refuse, trust } from '@regie/contracts';
import { type importOperations, importOperations as operations } from '@regie/contracts/imports';
import type { Plan } from '@regie/engine/model';
import { readPlanFile } from '@regie/formats/plan-file';
import { z } from 'zod';
import { readOrganisation } from '../../platform/accounts/read-actor.ts';
import { readPieces } from '../../platform/files/file-store.ts';
import { JobFailed } from '../../platform/jobs/job-failed.ts';
import { type ChildProgram, runInChild } from '../../platform/jobs/run-in-child.ts';
import { type JobTask, progressOf } from '../../platform/jobs/run-job.ts';
import { type House, perform, type Request } from '../../platform/operations/perform.ts';
import { readPersonAsActor } from '../../platform/proposals/proposal-store.ts';
import { settleAfter } from '../planning/index.ts';
import { findFile, settleImports } from './import-store.ts';
import { runImportVerb } from './run-import.ts';

const bounds = { mostMegabytes: 2_000, longestMs: 900_000 };
const requestSchema = z.object({ jobId: z.uuid(), ownerId: z.uuid(), body: z.unknown() });
const answerSchema = z.object({ isDone: z.boolean() });
const readingPart = 0.4;

/** Imports plans, in a process of its own: it holds whole plans, and is killed when somebody stops it. */
export function importTask(program: ChildProgram): JobTask {
  return async ({ house, jobId, ownerId, request, signal }) => {
    const body = operations.run.body?.parse(request);
    const ids = body?.choices.map(({ importId }) => importId) ?? [];
    const asked = { jobId, ownerId, body };
    let isDone = false;
    try {
      const bytes = await runInChild(program, 'import-plans', asked, signal, bounds);
      ({ isDone } = answerSchema.parse(JSON.parse(bytes.toString('utf8'))));
    } catch (error) {
      const stopped = refuse('imports/running-stopped', { facts: { file: await nameOf(house, ids[0]) } });
      await settleImports(house.database, ids, 'importing', 'ready', stopped);
      throw error;
    }
    if (!isDone) throw new JobFailed('jobs/failed', 'refused');
    return undefined;
  };
}

async function nameOf(house: House, importId: string | undefined): Promise<string> {
  return importId === undefined ? '' : ((await findFile(house.database, importId))?.fileName ?? '');
}

/** What that process does. Killed, it leaves nothing behind: the import is one transaction. */
export async function importPlans(house: House, request: unknown): Promise<Uint8Array> {
  const { jobId, ownerId, body: asked } = requestSchema.parse(request);
  const body = operations.run.body?.parse(asked);
  assert(body, 'an import says what it imports');
  const ids = body.choices.map(({ importId }) => importId);
  const progress = progressOf(house, jobId);
  const plans = await readPlans(house, ids, async (part) => await progress(part * readingPart));
  const outcome = isRefusal(plans) ? plans : await store(house, { jobId, ownerId, body, plans, progress });
  if (isRefusal(outcome)) await tellRefusal(house, ids, outcome);
  else await settleAfter(house, outcome);
  return Buffer.from(JSON.stringify({ isDone: !isRefusal(outcome) }));
}

/** The file that stopped the others says why; when it is about all of them, each says so. */
async function tellRefusal(house: House, ids: readonly string[], refusal: Refusal): Promise<void> {
  const place = /^body\.choices\.(\d+)/.exec(refusal.place ?? '')?.[1];
  const culprit = place === undefined ? undefined : ids[Number(place)];
  const told = culprit === undefined ? ids : [culprit];
  await settleImports(house.database, told, 'importing', 'ready', refusal);
  await settleImports(house.database, ids, 'importing', 'ready', null);
}

/** Reads before the transaction begins, so that nobody waits for a file. */
async function readPlans(
  house: House,
  ids: readonly string[],
  tell: (part: number) => Promise<void>,
): Promise<ReadonlyMap<string, Plan> | Refusal> {
  const plans = new Map<string, Plan>();
  for (const id of ids) {
    await tell(plans.size / ids.length);
    const file = await findFile(house.database, id);
    if (file === undefined) return refuse('request/not-found');
    const { plan } = await readPlanFile(readPieces(house.database, file.sha256));
    if (plan === undefined) return refuse('imports/not-a-plan', { facts: { file: file.fileName } });
    plans.set(id, plan);
  }
  return plans;
}

interface Storing {
  readonly jobId: string;
  readonly ownerId: string;
  readonly body: Request<typeof importOperations.run>['body'];
  readonly plans: ReadonlyMap<string, Plan>;
  readonly progress: (part: number) => Promise<void>;
}

/** With the roles that the owner has now; gives the projects that were written. */
async function store(
  house: House,
  { jobId, ownerId, body, plans, progress }: Storing,
): Promise<readonly string[] | Refusal> {
  const organisation = await readOrganisation(house.database);
  const { database, clock } = house;
  const actor = await readPersonAsActor({ database, now: clock.now() }, ownerId);
  if (organisation === undefined || actor === undefined) return refuse('access/not-signed-in');
  const tell = async (done: number, of: number) =>
    await progress(readingPart + ((1 - readingPart) * done) / of);
  const performed = await perform(house, runImportVerb(plans, tell), {
    actor,
    organisation,
    origin: { requestId: jobId, source: 'import' },
    request: trust({ parameters: {}, query: {}, body }),
  });
  return isRefusal(performed) ? performed : performed.response.projects.map(({ id }) => id);
}
