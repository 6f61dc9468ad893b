import { isRefusal, type Refusal, refuse } from '@regie/contracts';
import { type ReadingReport, readingReportSchema } from '@regie/contracts/imports';
import { z } from 'zod';
import { readPieces } from '../../platform/files/file-store.ts';
import { ChildFailed, type ChildProgram, runInChild } from '../../platform/jobs/run-in-child.ts';
import type { JobRun, JobTask } from '../../platform/jobs/run-job.ts';
import { refusalOfReading } from './domain/reading-refusal.ts';
import { type FileToRead, findFile, keepReading } from './import-store.ts';

const requestSchema = z.object({ importId: z.uuid() });
/** 100 MB of project XML fit in 400 MB, the process itself included; a machine that is busy with others gets its time. */
const bounds = { mostMegabytes: 300, longestMs: 300_000 };
/** Handing the bytes over takes about this part of the time. */
const readingPart = 0.8;
const progressEveryMs = 400;

/** Reads what is in a plan file, in a process of its own, and keeps what was found. */
export function reportTask(program: ChildProgram): JobTask {
  return async (run) => {
    const { importId } = requestSchema.parse(run.request);
    const file = await findFile(run.house.database, importId);
    if (file === undefined) return undefined;
    const report = await readReport(run, program, file);
    if (!isRefusal(report)) await keepReading(run.house.database, importId, report, problemIn(report, file));
    else await keepReading(run.house.database, importId, stopped, report);
    return undefined;
  };
}

const stopped: ReadingReport = { outcome: 'refused', code: 'imports/reading-stopped', detail: '' };

async function readReport(
  run: JobRun,
  program: ChildProgram,
  file: FileToRead,
): Promise<ReadingReport | Refusal> {
  try {
    const bytes = await runInChild(
      program,
      'report-plan',
      filePieces(run, file, readingPart),
      run.signal,
      bounds,
    );
    return readingReportSchema.parse(JSON.parse(bytes.toString('utf8')));
  } catch (error) {
    if (!(error instanceof ChildFailed) || run.signal.aborted) throw error;
    return refuse('imports/reading-stopped', { facts: { file: file.fileName } });
  }
}

function problemIn(report: ReadingReport, { fileName }: FileToRead): Refusal | null {
  return report.outcome === 'read' ? null : refusalOfReading(fileName, report.code, report.detail);
}

/** The file piece by piece, telling how far it is. */
async function* filePieces(
  run: JobRun,
  { sha256, sizeBytes }: FileToRead,
  part: number,
): AsyncGenerator<Buffer> {
  let given = 0;
  let toldAt = 0;
  for await (const piece of readPieces(run.house.database, sha256)) {
    yield piece;
    given += piece.length;
    if (Date.now() - toldAt < progressEveryMs) continue;
    toldAt = Date.now();
    await run.progress((part * given) / Math.max(1, sizeBytes));
  }
}
