import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Plan } from '@regie/engine/model';
import { readPlanJson, writePlanJson } from '@regie/formats/plan-json';
import { readXer, writeXer } from '@regie/formats/xer';
import type { Figure, Measurement } from '../figure.ts';

async function run(corpus: string): Promise<Measurement> {
  const folder = join(corpus, 'xer');
  const files = readdirSync(folder).filter((file) => file.endsWith('.xer'));
  const detail: string[] = [];
  let differing = 0;
  for (const file of files) {
    const { plan } = await readXer(readFileSync(join(folder, file)));
    const differences = plan === undefined ? ['refused'] : await differencesOf(plan);
    if (differences.length > 0) differing += 1;
    detail.push(`${file}: ${differences.length === 0 ? 'equal' : differences.join(', ')}`);
  }
  return { value: differing, ok: differing === 0 && files.length > 0, detail };
}

/** Which parts of a plan change in writing and reading it, and what the writer itself calls lost. */
async function differencesOf(plan: Plan): Promise<string[]> {
  const { bytes, losses } = writeXer(plan);
  const [{ plan: xer }, { plan: json }] = [await readXer(bytes), readPlanJson(writePlanJson(plan))];
  return [
    ...losses.map(({ code, count }) => `${code} (${count})`),
    ...changedParts(plan, xer).map((part) => `${part} by XER`),
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
  name: 'xer-roundtrip',
  unit: 'corpus files that change when written and read again, as Primavera file or as our JSON',
  target: '= 0',
  seconds: 5,
  needsCorpus: true,
  run: ({ corpus }) => run(corpus ?? ''),
};
