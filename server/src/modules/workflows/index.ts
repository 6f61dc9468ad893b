import type { DraftSource } from '../../platform/draft-source.ts';
import { asAnswers, asVerbs, type Module } from '../../platform/operations/module.ts';
import type { StepSurroundings } from './act-on-step.ts';
import { stepVerbs } from './act-on-step.ts';
import { answerVerb } from './answer-question.ts';
import { listAllWorkflows } from './list-workflows.ts';
import { publishWorkflow, retireWorkflow } from './publish-workflow.ts';
import { showStepTimes } from './show-times.ts';
import { oneWorkflowAKind } from './workflow-store.ts';

export { escalateLateSteps } from './escalate-steps.ts';
export { fillRouting } from './fill-routing.ts';

/** What the PMO says of the steps that proposals pass; it may follow from drafts. */
export function makeWorkflows(drafts: DraftSource): Module {
  return {
    name: 'workflows',
    kinds: [],
    invariants: [oneWorkflowAKind],
    verbs: asVerbs(publishWorkflow(drafts), retireWorkflow),
    answers: asAnswers(listAllWorkflows(drafts), showStepTimes),
  };
}

/** What is done at the steps of proposals: the last of them carries out what any module can do. */
export function makeSteps(surroundings: StepSurroundings): Module {
  return {
    name: 'steps',
    kinds: [],
    verbs: [...stepVerbs(surroundings), ...asVerbs(answerVerb(surroundings))],
    answers: [],
  };
}
