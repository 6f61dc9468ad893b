import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Plan } from '@regie/engine/model';
import { readMspdi, writeMspdi } from '@regie/formats/mspdi';
import { readPlanFile } from '@regie/formats/plan-file';
import { readPlanJson, writePlanJson } from '@regie/formats/plan-json';
import type { Figure, Measurement } from '../figure.ts';

async function run(corpus: string): Promise<Measurement> {
  const folder = join(corpus, 'mspdi');
  const files = (await readdir(folder)).filter((file) => /\.xml(\.gz)?$/.test(file)).sort();
  const detail: string[] = [];
  let differing = 0;
  for (const file of files) {
    const { plan } = await readPlanFile(createReadStream(join(folder, file)));
    const differences = plan === undefined ? ['refused'] : await differencesOf(plan);
    if (differences.length > 0) differing += 1;
    detail.push(`${file}: ${differences.length === 0 ? 'equal' : differences.join(', ')}`);
  }
  return { value: differing, ok: differing === 0 && files.length > 0, detail };
}

/** Which parts of a plan change in writing and reading it, and what the writer itself calls lost. */
async function differencesOf(plan: Plan): Promise<string[]> {
  const { text, losses } = writeMspdi(plan);
  const { plan: xml, findings } = await readMspdi(text);
  const { plan: json } = readPlanJson(writePlanJson(plan));
  return [
    ...losses.map(({ code, count }) => `${code} (${count})`),
    ...findings.filter(({ severity }) => severity !== 'note').map(({ code }) => code),
    ...changedParts(plan, xml).map((part) => `${part} by XML`),
    ...changedParts(plan, json).map((part) => `${part} by JSON`),
  ];
}

function changedParts(before: Plan, after: Plan | undefined): string[] {
  if (after === undefined) return ['all'];
  const parts = [
    'project',
    'calendars',
    'activities',
    'relations',
    'resources',
    'assignments',
    'customFields',
    'outlineCodes',
  ] as const;
  return parts.filter((part) => !isDeepStrictEqual(before[part], after[part]));
}

export const figure: Figure = {
  name: 'roundtrip-mspdi',
  unit: 'corpus files that change when written and read again, as Microsoft Project XML or as our JSON',
  target: '= 0',
  seconds: 10,
  needsCorpus: true,
  run: ({ corpus }) => run(corpus ?? ''),
};
