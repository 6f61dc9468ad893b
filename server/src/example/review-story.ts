import type { PatchOf } from '@regie/contracts';
import { type riskFields, riskOperations } from '@regie/contracts/risks';
import { after, type Past } from './past.ts';
import { lastDayOf } from './project-course.ts';
import { managerOn, type ToldProject } from './project-story.ts';
import { personOn, type Stage, type Step } from './stage.ts';
import type { ToldRisk } from './told-risk.ts';

/** Every quarter or so a manager goes through the open risks of a project: one event for all of them. */
async function review(
  stage: Stage,
  told: ToldProject,
  risks: readonly ToldRisk[],
  day: number,
): Promise<void> {
  const open = risks.filter(({ id, isOver, plan }) => id !== '' && !isOver && plan.scoredDay < day - 14);
  if (open.length === 0) return;
  const reviewedOn = stage.chronicle.today;
  const update = open.map((risk) => {
    const patch: PatchOf<typeof riskFields> = { reviewedOn };
    const isCalmer = told.random.isTrue(0.2) && risk.plan.probability > risk.plan.residual[0];
    return {
      id: risk.id,
      version: risk.version,
      patch: isCalmer ? { ...patch, probability: risk.plan.probability - 1 } : patch,
    };
  });
  const by = personOn(stage, managerOn(told.project, day));
  const { response } = await stage.chronicle.perform(by, riskOperations.change, {
    body: { create: [], update },
    reason: 'Risicobeoordeling van het kwartaal',
  });
  for (const [index, risk] of open.entries()) risk.version = response.records[index]?.version ?? risk.version;
}

/** What is left when a project ends is closed together. */
async function closeAll(
  stage: Stage,
  told: ToldProject,
  risks: readonly ToldRisk[],
  day: number,
): Promise<void> {
  const left = risks.filter(({ id }) => id !== '');
  const update = left.map(({ id, version }) => {
    return { id, version, patch: { status: 'closed' as const, reviewedOn: stage.chronicle.today } };
  });
  if (update.length === 0) return;
  await stage.chronicle.perform(personOn(stage, managerOn(told.project, day)), riskOperations.change, {
    body: { create: [], update },
    reason: 'Afsluiting van het project',
  });
  for (const risk of left) risk.isOver = true;
}

/** Reviews while the project lives, and the closing of what is left when it ended. */
export function tellReviews(told: ToldProject, risks: readonly ToldRisk[], past: Past): readonly Step[] {
  const { random, project, knownDay, knownAt } = told;
  const last = lastDayOf(project);
  const steps: Step[] = [];
  let at = new Date(knownAt.getTime() + 7_200_000);
  for (let day = knownDay + random.whole(75, 110); day < last - 4; day += random.whole(70, 100)) {
    at = after(at, past.momentOf(day, random));
    steps.push({ at, act: async (stage) => await review(stage, told, risks, day) });
  }
  if (project.course === 'completed' || project.course === 'stopped') {
    // After everything else that happened on the last day.
    at = after(at, past.momentOf(last + 4, random));
    steps.push({ at, act: async (stage) => await closeAll(stage, told, risks, last + 4) });
  }
  return steps;
}
