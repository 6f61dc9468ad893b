import { schedule } from '@regie/engine/scheduling';
import type { Figure, Measurement } from '../figure.ts';
import { mspdiFiles, readCorpusPlan, readExpected } from '../scheduling/corpus-files.ts';
import { scorePlan } from '../scheduling/score-plan.ts';

const shownDifferences = 5;

/** Dates, float and critical flags of real plans against what Microsoft Project recorded; the value is the worst plan. */
async function run(corpus: string): Promise<Measurement> {
  const detail: string[] = [];
  let worst = 100;
  let ok = true;
  for (const file of mspdiFiles(corpus)) {
    const plan = await readCorpusPlan(corpus, file);
    const outcome = schedule(plan);
    if (outcome.schedule === undefined) {
      detail.push(`${file.file}: ${JSON.stringify(outcome.refusal)}`);
      ok = false;
      continue;
    }
    const score = scorePlan(file, plan, outcome.schedule, readExpected(corpus, file));
    if (score.compared === 0) {
      detail.push(`${file.file}: ${score.leaves} leaves, nothing to score, no crash`);
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
