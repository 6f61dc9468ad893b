import { isRefusal, type Refusal, refuse } from '@regie/contracts';
import { agendaOperations } from '@regie/contracts/meetings';
import { z } from 'zod';
import { fileNameOf } from '../../platform/files/file-name.ts';
import { readFile } from '../../platform/files/file-store.ts';
import { JobFailed } from '../../platform/jobs/job-failed.ts';
import { readJob } from '../../platform/jobs/job-operations.ts';
import { readAsOwner } from '../../platform/jobs/read-as-owner.ts';
import { type ChildProgram, runInChild } from '../../platform/jobs/run-in-child.ts';
import type { JobTask } from '../../platform/jobs/run-job.ts';
import { startJob } from '../../platform/jobs/start-job.ts';
import type { Verb } from '../../platform/operations/perform.ts';
import type { Reading } from '../../platform/operations/unit.ts';
import { readPeopleNames } from '../../platform/records/names.ts';
import { readNaming } from '../../platform/terms/own-names.ts';
import { listItems, readPapers } from './agenda-store.ts';
import { bundleTexts } from './bundle-texts.ts';
import { withTimes } from './domain/agenda.ts';
import { type Bundle, bundleDocument } from './meeting-bundle.ts';
import { listMeetings, listSeries, type StoredMeeting } from './meeting-store.ts';
import { hashOf } from './write-papers.ts';

export const bundleJob = 'meeting-bundle';

const requestSchema = z.strictObject({ meetingId: z.uuid(), language: z.enum(['nl', 'en']) });
/** A bundle with all that goes in, its papers twice while they are merged. */
const bounds = { mostMegabytes: 1_000, longestMs: 300_000 };
/** Papers that would make a bundle larger than mail takes anyway are read apart. */
const mostPaperBytes = 60 * 1024 * 1024;

export const makeBundle: Verb<
  typeof agendaOperations.makeBundle,
  StoredMeeting,
  { readonly fileName: string }
> = {
  operation: agendaOperations.makeBundle,
  load: async (unit, { parameters }): Promise<StoredMeeting | Refusal> => {
    const [meeting] = await listMeetings(unit, parameters.id);
    return meeting ?? refuse('request/not-found');
  },
  decide: ({ items, heldOn, seriesTitle }, { body }) =>
    items === 0
      ? refuse('meetings/agenda-empty')
      : { fileName: fileNameOf(`${heldOn} ${bundleTexts[body.language].bundle} ${seriesTitle}`, 'pdf') },
  store: async (unit, { fileName }, meeting, { body }) => {
    const id = await startJob(unit, {
      kind: bundleJob,
      ownerId: unit.actor.personId,
      request: { meetingId: meeting.id, ...body },
      fileName,
    });
    const job = await readJob(unit, id);
    return isRefusal(job) ? job : { eventId: unit.eventId, job };
  },
};

/** The papers of a meeting as far as its owner may see them at that moment. */
async function readBundle(
  reading: Reading,
  meetingId: string,
  language: Bundle['language'],
): Promise<Bundle | undefined> {
  const [meeting] = await listMeetings(reading, meetingId);
  const [series] = meeting === undefined ? [] : await listSeries(reading, meeting.seriesId);
  if (meeting === undefined || series === undefined) return undefined;
  const items = (await listItems(reading, meetingId)).filter(({ isLeftOut }) => !isLeftOut);
  const bytes = await readMerged(
    reading,
    items.map(({ id }) => id),
  );
  const people = items.flatMap(({ presenterId, papers }) => [
    presenterId,
    ...papers.map(({ addedById }) => addedById),
  ]);
  return {
    language,
    meeting,
    series,
    items: withTimes(items, meeting.startsAt).map(({ path: _path, ...item }) => ({
      ...item,
      papers: item.papers.map((paper) => {
        const base64 = bytes.get(paper.id);
        return base64 === undefined ? paper : { ...paper, base64 };
      }),
    })),
    names: await readPeopleNames(reading, [
      series.chairId,
      series.secretaryId,
      ...series.memberIds,
      ...people,
    ]),
    organisation: reading.organisation.name,
    naming: await readNaming(reading, language),
  };
}

/** The PDF papers of items in base64, by id, up to what a bundle holds. */
async function readMerged(
  reading: Reading,
  itemIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const merged = new Map<string, string>();
  let sum = 0;
  for (const paper of await readPapers(reading, itemIds)) {
    const size = Number(paper['size_bytes']);
    if (paper['media_type'] !== 'application/pdf' || sum + size > mostPaperBytes) continue;
    sum += size;
    const bytes = await readFile(reading.database, hashOf(paper));
    merged.set(paper.id, bytes.toString('base64'));
  }
  return merged;
}

export function bundleTask(program: ChildProgram): JobTask {
  return async (run) => {
    const { meetingId, language } = requestSchema.parse(run.request);
    const reading = await readAsOwner(run);
    const bundle = reading && (await readBundle(reading, meetingId, language));
    if (bundle === undefined) throw new JobFailed('jobs/not-visible');
    await run.progress(0.3);
    return await runInChild(program, 'pdf', bundleDocument(bundle), run.signal, bounds);
  };
}
