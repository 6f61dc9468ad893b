import { planningOperations } from '@regie/contracts/planning';
import { proposalOperations } from '@regie/contracts/records';
import { stepOperations, type WorkflowStep, workflowOperations } from '@regie/contracts/workflows';
import type { Past } from './past.ts';
import { managerOn, portfolioManagerOf, type ToldProject } from './project-story.ts';
import { randomOf } from './random.ts';
import { personOn, placeOn, type Stage, type Step } from './stage.ts';

const usual = { quorum: 'one', isBesideFormer: false, mayBeDelegated: true, escalatesTo: null } as const;
const check: WorkflowStep = {
  ...usual,
  code: 'check',
  name: { nl: 'Toets op volledigheid', en: 'Check of completeness' },
  deciders: { by: 'office' },
  dueDays: 5,
};
const decision: WorkflowStep = {
  ...usual,
  code: 'decision',
  name: { nl: 'Besluit van de portfoliomanager', en: 'Decision of the portfolio manager' },
  deciders: { by: 'role', role: 'portfolio-manager' },
  escalatesTo: { by: 'office' },
  dueDays: 10,
};
const quicker: WorkflowStep = { ...check, dueDays: 2 };
const gains: WorkflowStep = {
  ...usual,
  code: 'gains',
  name: { nl: 'Toets aan de doelen', en: 'Check against the goals' },
  deciders: { by: 'office' },
  isBesideFormer: true,
  dueDays: 10,
};

const name = { nl: 'Wijziging van een plan', en: 'Change of a plan' };
const versions = [
  { day: -120, steps: [check, decision], reason: 'Wie een plan opnieuw vaststelt legt dat voortaan voor.' },
  {
    day: -45,
    steps: [quicker, decision, gains],
    reason: 'De toets duurde te lang, en niemand keek of de doelen nog gehaald worden.',
  },
] as const;

/** A new baseline that somebody proposes, and how far it came; the last ones wait today. */
const wishes = [
  { place: 0, day: -96, after: 6, end: 'refuse', reason: 'Het plan is te vaak opnieuw vastgesteld.' },
  { place: 1, day: -82, after: 4, end: 'refuse', reason: 'De reden van de vertraging ontbreekt.' },
  { place: 2, day: -33, after: 1, end: 'refuse', reason: 'Dit past binnen de tolerantie.' },
  { place: 0, day: -5, after: 1, end: 'approve', reason: 'Volledig.' },
  { place: 1, day: -1, after: 0, end: undefined, reason: '' },
] as const;

type Wish = (typeof wishes)[number];

async function publish(stage: Stage, after: number): Promise<void> {
  const version = versions[after];
  const by = personOn(stage, 'dewit');
  if (version === undefined) return;
  const { response } = await stage.chronicle.perform(by, workflowOperations.publish, {
    body: {
      scopeId: placeOn(stage, 'physical'),
      workflowId: after === 0 ? null : placeOn(stage, 'workflow'),
      after,
      name,
      kinds: ['plan-change'],
      steps: [...version.steps],
      reason: version.reason,
    },
  });
  stage.places.set('workflow', response.workflowId);
}

interface Asked {
  readonly proposalId: string;
  readonly stepId: string;
}

async function propose(stage: Stage, told: ToldProject, day: number): Promise<Asked | undefined> {
  const by = personOn(stage, managerOn(told.project, day));
  const { response } = await stage.chronicle.perform(by, proposalOperations.make, {
    body: {
      operation: planningOperations.setBaseline.id,
      parameters: { id: placeOn(stage, told.code) },
      body: { name: 'Na de vertraging' },
      reason: 'De levering loopt uit; we willen weer tegen een haalbaar plan meten.',
    },
  });
  const first = response.proposal.route?.steps[0];
  return first && { proposalId: response.proposal.id, stepId: first.id };
}

async function decide(stage: Stage, { proposalId, stepId }: Asked, { end, reason }: Wish): Promise<void> {
  const operation = end === 'refuse' ? stepOperations.refuse : stepOperations.approve;
  await stage.chronicle.perform(personOn(stage, 'dewit'), operation, {
    parameters: { id: proposalId, stepId },
    body: { reason },
  });
}

/** A workflow for plans in one portfolio, in two versions, with what passed its steps. */
export function tellWorkflow(told: readonly ToldProject[], past: Past): readonly Step[] {
  const random = randomOf('workflow');
  const here = told.filter(
    ({ project, knownDay }) => portfolioManagerOf(project) === 'hofman' && knownDay < -100,
  );
  const published = versions.map(({ day }, after) => ({
    at: past.momentOf(day, random),
    act: async (stage: Stage) => await publish(stage, after),
  }));
  const passed = wishes.flatMap((wish): readonly Step[] => {
    const one = here[wish.place];
    if (one === undefined) return [];
    const made: { asked?: Asked | undefined } = {};
    const making: Step = {
      at: past.momentOf(wish.day, random),
      act: async (stage) => {
        made.asked = await propose(stage, one, wish.day);
      },
    };
    if (wish.end === undefined) return [making];
    const deciding: Step = {
      at: past.momentOf(wish.day + wish.after, random),
      act: async (stage) => {
        if (made.asked !== undefined) await decide(stage, made.asked, wish);
      },
    };
    return [making, deciding];
  });
  return [...published, ...passed];
}
