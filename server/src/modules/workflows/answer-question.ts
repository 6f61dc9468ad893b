import { isRefusal, type Refusal, refuse } from '@regie/contracts';
import { stepOperations } from '@regie/contracts/workflows';
import type { Image } from '../../platform/database/tables.ts';
import { writeRows } from '../../platform/events/write-rows.ts';
import type { Verb } from '../../platform/operations/perform.ts';
import { proposalTable } from '../../platform/proposals/proposal-store.ts';
import { presentProposal } from '../../platform/proposals/proposals.ts';
import { amendRequest } from '../../platform/proposals/proposed-request.ts';
import { readOfficeDays } from '../planning/index.ts';
import { type LoadedRoute, loadRoute, type StepSurroundings, toldOf } from './act-on-step.ts';
import { tellAsked } from './begin-steps.ts';
import { answerQuestion, type Route } from './domain/route.ts';
import { kindOf } from './domain/workflow.ts';
import { questionTable, readOpenQuestion, storeSteps } from './route-store.ts';

interface Answering extends LoadedRoute {
  readonly question: Image | undefined;
  /** When the step at which it was asked is due anew. */
  readonly dueOn: string;
}

interface Answered {
  readonly route: Route;
  readonly question: { readonly before: Image; readonly after: Image };
  readonly proposal: Image;
}

/** The kept request, as far as what kind of proposal it is goes. */
function bodyOf(request: unknown): unknown {
  return typeof request === 'object' && request !== null && 'body' in request ? request.body : undefined;
}

/** The proposer answers and, where that is needed, proposes something else about the same thing. */
export function answerVerb({
  house,
  kinds,
  verbs,
}: StepSurroundings): Verb<typeof stepOperations.answer, Answering, Answered> {
  return {
    operation: stepOperations.answer,
    load: async (unit, { parameters }): Promise<Answering | Refusal> => {
      const loaded = await loadRoute(unit, parameters.id);
      // One's own only: another's proposal does not exist here.
      if (isRefusal(loaded) || loaded.stored.proposerId !== unit.actor.personId) {
        return refuse('request/not-found');
      }
      const question = await readOpenQuestion(unit, parameters.id);
      const step = loaded.stored.steps.find(({ id }) => id === question?.['step_id']);
      const days = loaded.stored.definitions.find(({ code }) => code === step?.code)?.dueDays ?? 1;
      const officeDays = await readOfficeDays(unit);
      return { ...loaded, question, dueOn: officeDays.after(unit.today, days) };
    },
    // What is proposed anew is proposed: by who may do so still.
    place: ({ stored: { path } }) => ({ paths: [path] }),
    decide: ({ route, stored, proposal, question, dueOn }, { body }, unit) => {
      const at = unit.now.toISOString();
      const answered = answerQuestion(route, { personId: unit.actor.personId, at }, dueOn);
      if (isRefusal(answered)) return answered;
      if (question === undefined) return refuse('workflows/nothing-asked');
      const request = amendRequest(verbs, stored, { body: body.body, version: body.version });
      if (isRefusal(request)) return request;
      // Otherwise a small change would become a start, past who decides on starts.
      if (kindOf(stored.operation, request.body) !== kindOf(stored.operation, bodyOf(stored.request))) {
        return refuse('workflows/another-kind', { place: 'body.body' });
      }
      const after = { ...question, version: question.version + 1, answer: body.answer, answered_at: at };
      return {
        route: answered,
        question: { before: question, after },
        proposal: { ...proposal, version: proposal.version + 1, request },
      };
    },
    store: async (unit, { route, question, proposal }, loaded) => {
      const { stored } = loaded;
      const told = toldOf(stored);
      const said = await writeRows(unit, questionTable, [{ ...question, ...told }]);
      if (isRefusal(said)) return said;
      const amended = await writeRows(unit, proposalTable, [
        { before: loaded.proposal, after: proposal, ...told },
      ]);
      if (isRefusal(amended)) return amended;
      const refused = await storeSteps(unit, [{ before: loaded.route, after: route, told }]);
      if (refused !== undefined) return refused;
      // Everybody at the steps that wait hears that it goes on.
      await tellAsked(unit, kinds, [{ proposal: stored, before: { steps: [] }, after: route }]);
      return await presentProposal(house, unit, stored.id);
    },
  };
}
