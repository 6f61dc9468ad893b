import { type Conventions, conventionNames, schedule } from '@regie/engine/scheduling';
import { drawSchedule, workedPlans } from '@regie/engine/testing';
import type { Figure, Measurement } from '../figure.ts';
import {
  type CorpusFile,
  type ExpectedTask,
  readCorpusPlan,
  readExpected,
  recordedPlans,
} from '../scheduling/corpus-files.ts';
import { scorePlan } from '../scheduling/score-plan.ts';

interface RealPlan {
  readonly file: CorpusFile;
  readonly plan: Awaited<ReturnType<typeof readCorpusPlan>>;
  readonly expected: readonly ExpectedTask[];
}

/** Real and worked plans that stop agreeing when conventions are switched so. */
function broken(plans: readonly RealPlan[], conventions: Partial<Conventions>): string[] {
  const real = plans.filter(({ file, plan, expected }) => {
    const outcome = schedule(plan, { conventions });
    return (
      outcome.schedule === undefined ||
      scorePlan(file, plan, outcome.schedule, expected).differences.length > 0
    );
  });
  const worked = workedPlans.filter(({ plan, dates }) => {
    const outcome = schedule(plan, { conventions });
    return outcome.schedule === undefined || drawSchedule(plan, outcome.schedule) !== dates;
  });
  return [
    ...real.map(({ file }) => file.file),
    ...worked.map(({ convention }) => `worked plan of ${convention}`),
  ];
}

async function run(corpus: string | undefined): Promise<Measurement> {
  const plans: RealPlan[] = [];
  for (const file of corpus === undefined ? [] : recordedPlans(corpus)) {
    plans.push({
      file,
      plan: await readCorpusPlan(corpus ?? '', file),
      expected: readExpected(corpus ?? '', file),
    });
  }
  const brokenWithout = broken(plans, {});
  const detail = [`with all conventions: ${brokenWithout.length} plans disagree`];
  let unnoticed = brokenWithout.length;
  for (const name of conventionNames) {
    const failing = broken(plans, { [name]: false });
    if (failing.length === 0) unnoticed += 1;
    const real = failing.filter((one) => !one.startsWith('worked'));
    detail.push(
      `without ${name}: ${failing.length} plans fail, ${real.length} of them real (${real.slice(0, 3).join(', ')})`,
    );
  }
  return { value: unnoticed, ok: unnoticed === 0, detail };
}

export const figure: Figure = {
  name: 'convention-mutations',
  unit: 'conventions of which the loss goes unnoticed',
  target: '0',
  seconds: 30,
  run: ({ corpus }) => run(corpus),
};
