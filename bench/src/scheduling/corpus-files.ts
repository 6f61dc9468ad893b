import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plan } from '@regie/engine/model';
import { readPlanFile } from '@regie/formats/plan-file';

/** What the manifest says of one plan of the corpus. */
export interface CorpusFile {
  readonly file: string;
  readonly kind: string;
  readonly expected?: string;
  readonly scoreDates?: boolean;
  readonly scoreSlack?: boolean;
  readonly scoreCritical?: boolean;
}

/** What the program that saved a plan recorded for one activity. */
export interface ExpectedTask {
  readonly uid: number;
  readonly name?: string;
  readonly leaf?: boolean;
  readonly inactive?: boolean;
  readonly start?: string | null;
  readonly finish?: string | null;
  readonly totalSlackMinutes?: number | null;
  readonly freeSlackMinutes?: number | null;
  readonly critical?: boolean | null;
}

/** The plans of the corpus that Microsoft Project or Primavera saved. */
export function recordedPlans(corpus: string): readonly CorpusFile[] {
  const manifest: { files: CorpusFile[] } = JSON.parse(
    readFileSync(resolve(corpus, 'manifest.json'), 'utf8'),
  );
  return manifest.files.filter(
    ({ kind, expected }) => (kind === 'MSPDI' || kind === 'XER') && expected !== undefined,
  );
}

/** Reads one plan of the corpus. */
export async function readCorpusPlan(corpus: string, file: CorpusFile): Promise<Plan> {
  const reading = await readPlanFile(readFileSync(resolve(corpus, file.file)));
  if (reading.plan === undefined) throw new Error(`${file.file}: ${JSON.stringify(reading.findings)}`);
  return reading.plan;
}

/** Reads what was recorded for the activities of one plan. */
export function readExpected(corpus: string, file: CorpusFile): readonly ExpectedTask[] {
  const expected: { tasks: (Omit<ExpectedTask, 'uid'> & { uid: number | string })[] } = JSON.parse(
    readFileSync(resolve(corpus, file.expected ?? ''), 'utf8'),
  );
  return expected.tasks.map((task) => ({ ...task, uid: Number(task.uid) }));
}
