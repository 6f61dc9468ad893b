import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { levelPlan } from '@regie/engine/levelling';
import { checkLevelledPlan } from '@regie/engine/levelling/testing';
import { Calendars } from '@regie/engine/time';
import { readPlanFile } from '@regie/formats/plan-file';
import type { Figure, Measurement } from '../figure.ts';

/** Total makespans in the source are in days of the plan's calendar from the project start. */
async function measure(corpus: string, schedules: number): Promise<Measurement> {
  const folder = join(corpus, 'mspdi');
  const totals: Record<string, number> = JSON.parse(readFileSync(join(folder, 'mpsplib_tms.json'), 'utf8'));
  const detail: string[] = [];
  let later = 0;
  const files = readdirSync(folder).filter((file) => /^mpsplib-.*\.xml(\.gz)?$/.test(file));
  for (const file of files) {
    const name = file
      .replace(/^mpsplib-/, '')
      .replace(/\.xml.*$/, '')
      .replaceAll('-', '_');
    const { plan } = await readPlanFile(readFileSync(join(folder, file)));
    const answer = plan === undefined ? undefined : levelPlan(plan, { schedules, seed: 1 });
    const total = totals[name];
    if (plan === undefined || answer === undefined || 'refusal' in answer || total === undefined)
      throw new Error(`${file} cannot be levelled or has no total`);
    const { start, calendarUid, minutesPerDay } = plan.project;
    const clock = new Calendars(plan.calendars, 0, 0).clockOf(calendarUid);
    const days = clock.between(start, answer.projectFinish) / minutesPerDay;
    const bound = clock.between(start, answer.lowerBoundFinish) / minutesPerDay;
    const faults = checkLevelledPlan(plan, answer).length;
    if (!(days <= total) || faults > 0) later += 1;
    detail.push(`${name}: ${days} days, total ${total}, bound ${bound}, ${faults} faults`);
  }
  return { value: later, ok: files.length > 0 && later === 0, detail };
}

export const figure: Figure = {
  name: 'mpsplib',
  unit: 'multi-project plans that end later than their published total',
  target: '<= 0',
  seconds: 60,
  needsCorpus: true,
  run: ({ corpus = '', isLong }) => measure(corpus, isLong ? 20_000 : 2000),
};
