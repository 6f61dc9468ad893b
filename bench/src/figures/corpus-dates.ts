import type { Plan } from '@regie/engine/model';
import { conventionNames, schedule } from '@regie/engine/scheduling';
import type { Figure, Measurement } from '../figure.ts';
import {
  type CorpusFile,
  type ExpectedTask,
  readCorpusPlan,
  readExpected,
  recordedPlans,
} from '../scheduling/corpus-files.ts';
import { scorePlan } from '../scheduling/score-plan.ts';

const shownDifferences = 5;

interface Scored {
  readonly file: CorpusFile;
  readonly plan: Plan;
  readonly expected: readonly ExpectedTask[];
}

/** How many leaves rest on each convention: they stop agreeing when it is switched off. */
function conventionLines(plans: readonly Scored[]): string[] {
  return conventionNames.map((name) => {
    let [leaves, files] = [0, 0];
    for (const { file, plan, expected } of plans) {
      const outcome = schedule(plan, { conventions: { [name]: false } });
      if (outcome.schedule === undefined) continue;
      const score = scorePlan(file, plan, outcome.schedule, expected);
      const lost = score.compared === 0 ? 0 : score.leaves - score.wholeLeaves;
      leaves += lost;
      files += lost > 0 ? 1 : 0;
    }
    return `convention ${name}: ${leaves} leaves of ${files} plans rest on it`;
  });
}

/** Dates, float and critical flags of real plans against what Microsoft Project and Primavera recorded; the value is the worst plan. */
async function run(corpus: string): Promise<Measurement> {
  const detail: string[] = [];
  const scored: Scored[] = [];
  let worst = 100;
  let ok = true;
  for (const file of recordedPlans(corpus)) {
    const plan = await readCorpusPlan(corpus, file);
    const outcome = schedule(plan);
    if (outcome.schedule === undefined) {
      detail.push(`${file.file}: ${JSON.stringify(outcome.refusal)}`);
      ok = false;
      continue;
    }
    const expected = readExpected(corpus, file);
    const score = scorePlan(file, plan, outcome.schedule, expected);
    scored.push({ file, plan, expected });
    if (score.compared === 0) {
      const all = scorePlan(
        { ...file, scoreDates: true, scoreSlack: true },
        plan,
        outcome.schedule,
        expected,
      );
      detail.push(
        `${file.file}: ${score.leaves} leaves, not to be scored; ${all.agreed}/${all.compared} recorded values agree`,
      );
      continue;
    }
    const percent = (100 * score.wholeLeaves) / score.leaves;
    const isGenerated = file.file.includes('mpsplib');
    ok &&= percent >= (isGenerated ? 100 : 99);
    worst = Math.min(worst, percent);
    detail.push(
      `${file.file}: ${percent.toFixed(2)} % of ${score.leaves} leaves (${score.agreed}/${score.compared} values)`,
    );
    for (const difference of score.differences.slice(0, shownDifferences)) detail.push(`    ${difference}`);
  }
  detail.push(...conventionLines(scored));
  return { value: worst, ok, detail };
}

export const figure: Figure = {
  name: 'corpus-dates',
  unit: '% of leaves exact in the worst plan',
  target: '>= 99',
  seconds: 10,
  needsCorpus: true,
  run: ({ corpus }) => run(corpus ?? ''),
};
