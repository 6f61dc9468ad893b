import type { Can } from '@regie/contracts';
import type { ProposalRoute, RouteStep } from '@regie/contracts/records';
import { holds } from '../../platform/access/actor.ts';
import { allowed } from '../../platform/governance.ts';
import type { Reading } from '../../platform/operations/unit.ts';
import type { ShownRoute } from '../../platform/proposals/proposal-routing.ts';
import type { Route } from './domain/route.ts';
import type { StoredRoute } from './route-store.ts';

const ends: Readonly<Record<string, Route['end']>> = { open: null, approved: 'carried-out' };

/** What the rules of steps look at; of a step that the version no longer tells, nothing is asked. */
export function routeOf({ proposerId, state, definitions, questions, steps }: StoredRoute): Route {
  const byCode = new Map(definitions.map((one) => [one.code, one]));
  return {
    proposerId,
    end: state in ends ? (ends[state] ?? null) : 'refused',
    askedAtStep: questions.find(({ answeredAt }) => answeredAt === null)?.stepId ?? null,
    steps: steps.map((step) => ({
      ...step,
      quorum: byCode.get(step.code)?.quorum ?? 'one',
      mayBeDelegated: byCode.get(step.code)?.mayBeDelegated ?? false,
    })),
  };
}

export function presentRoute(reading: Reading, stored: StoredRoute): ShownRoute {
  const me = reading.actor.personId;
  const route = routeOf(stored);
  const isHeld = route.askedAtStep !== null;
  const byCode = new Map(stored.definitions.map((one) => [one.code, one]));
  const steps = route.steps.map((step): RouteStep => {
    const mayDecide =
      route.end === null &&
      !isHeld &&
      step.state === 'open' &&
      step.voices.some(({ personId, answer }) => personId === me && answer === 'waits');
    return {
      id: step.id,
      name: byCode.get(step.code)?.name ?? {},
      state: step.state,
      quorum: step.quorum,
      openedAt: step.openedAt,
      dueOn: step.dueOn,
      isLate:
        route.end === null && step.state === 'open' && step.dueOn !== null && step.dueOn < reading.today,
      escalatedAt: step.escalatedAt,
      closedAt: step.closedAt,
      isBesideFormer: byCode.get(step.code)?.isBesideFormer ?? false,
      mayDecide,
      mayDelegate: mayDecide && step.mayBeDelegated,
      voices: [...step.voices],
    };
  });
  const shown: ProposalRoute = {
    workflowName: stored.workflowName,
    number: stored.number,
    questions: stored.questions.map(({ id: _id, ...question }) => question),
    steps,
  };
  const isOwn = stored.proposerId === me && holds(reading.actor, 'proposal.make', stored.path);
  return { route: shown, can: canOf(steps, isHeld && isOwn && route.end === null) };
}

function canOf(steps: readonly RouteStep[], mayAnswer: boolean): Can {
  const mayDecide = steps.some((step) => step.mayDecide);
  const mayDelegate = steps.some((step) => step.mayDelegate);
  return {
    ...(mayDecide
      ? { 'workflows.approve': allowed, 'workflows.refuse': allowed, 'workflows.ask': allowed }
      : {}),
    ...(mayDelegate ? { 'workflows.delegate': allowed } : {}),
    ...(mayAnswer ? { 'workflows.answer': allowed } : {}),
  };
}
