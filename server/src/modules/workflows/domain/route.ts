import { type Refusal, refuse } from '@regie/contracts';
import type { RouteStepState, VoiceAnswer, VoiceWay } from '@regie/contracts/records';
import type { Quorum, StepRefusal } from '@regie/contracts/workflows';

/** Somebody who is asked at a step, and what they said. */
export interface Voice {
  readonly personId: string;
  readonly forId: string | null;
  readonly way: VoiceWay;
  readonly answer: VoiceAnswer;
  readonly reason: string;
  readonly at: string | null;
}

export interface Step {
  readonly id: string;
  readonly code: string;
  readonly rank: number;
  readonly quorum: Quorum;
  readonly mayBeDelegated: boolean;
  readonly state: RouteStepState;
  readonly openedAt: string | null;
  readonly dueOn: string | null;
  readonly escalatedAt: string | null;
  readonly firstActAt: string | null;
  readonly closedAt: string | null;
  readonly voices: readonly Voice[];
}

export type RouteEnd = 'carried-out' | 'refused';

/** The steps of one proposal as they stand. */
export interface Route {
  readonly proposerId: string;
  /** Null while it runs. */
  readonly end: RouteEnd | null;
  /** The step at which the proposer was asked something and has not answered. */
  readonly askedAtStep: string | null;
  readonly steps: readonly Step[];
}

/** Who begins to be asked at a step, and by when. */
export interface Opening {
  readonly people: readonly string[];
  /** Who is asked at once where nobody else can be. */
  readonly escalation: readonly string[];
  readonly dueOn: string;
}

/** Who acts, and when. */
export interface Act {
  readonly personId: string;
  readonly at: string;
}

type Changed = Route | Refusal<StepRefusal>;

function isPassed({ voices, quorum }: Pick<Step, 'voices' | 'quorum'>): boolean {
  const approved = voices.filter(({ answer }) => answer === 'approved');
  if (approved.length === 0) return false;
  // Who it escalated to decides in the place of those who did not.
  if (quorum === 'one' || approved.some(({ way }) => way === 'escalated')) return true;
  return voices.every(
    ({ answer, way }) => answer === 'approved' || answer === 'passed-on' || way === 'escalated',
  );
}

/** The rank whose turn it is: the lowest of which a step is not passed; undefined when all are. */
function currentRank(steps: readonly Step[]): number | undefined {
  const left = steps.filter(({ state }) => state !== 'passed').map(({ rank }) => rank);
  return left.length === 0 ? undefined : Math.min(...left);
}

/** Steps that would begin now. */
export function stepsToOpen({ steps, end }: Pick<Route, 'steps' | 'end'>): readonly Step[] {
  const rank = currentRank(steps);
  return end === null ? steps.filter((step) => step.rank === rank && step.state === 'coming') : [];
}

const asked = (personId: string, way: VoiceWay): Voice => ({
  personId,
  forId: null,
  way,
  answer: 'waits',
  reason: '',
  at: null,
});

/** Begins the steps whose turn it is; where nobody can decide, with who it escalates to. */
export function openSteps(route: Route, openings: ReadonlyMap<string, Opening>, at: string): Changed {
  const toOpen = new Set(stepsToOpen(route).map(({ id }) => id));
  const steps: Step[] = [];
  for (const step of route.steps) {
    if (!toOpen.has(step.id)) {
      steps.push(step);
      continue;
    }
    const { people = [], escalation = [], dueOn = null } = openings.get(step.id) ?? {};
    const able = (ids: readonly string[]) => [...new Set(ids)].filter((id) => id !== route.proposerId);
    const own = able(people);
    const instead = own.length === 0 ? able(escalation) : [];
    if (own.length + instead.length === 0) {
      return refuse('workflows/nobody-decides', { facts: { step: step.code } });
    }
    const voices = [...own.map((id) => asked(id, 'named')), ...instead.map((id) => asked(id, 'escalated'))];
    const escalatedAt = instead.length > 0 ? at : null;
    steps.push({ ...step, state: 'open', openedAt: at, dueOn, escalatedAt, voices });
  }
  return { ...route, steps };
}

/** The open step at which somebody is asked; refused in the order in which it matters. */
function findAsked(route: Route, stepId: string, { personId }: Act): Step | Refusal<StepRefusal> {
  const step = route.steps.find(({ id }) => id === stepId);
  if (personId === route.proposerId) return refuse('workflows/own-proposal');
  const voice = step?.voices.find((one) => one.personId === personId);
  if (step === undefined || voice === undefined || voice.answer === 'passed-on') {
    return refuse('workflows/not-asked');
  }
  if (route.end !== null || step.state !== 'open' || voice.answer !== 'waits') {
    return refuse('workflows/step-closed');
  }
  return route.askedAtStep === null ? step : refuse('workflows/waits-for-answer');
}

function withStep(route: Route, step: Step): Route {
  return { ...route, steps: route.steps.map((one) => (one.id === step.id ? step : one)) };
}

const isStep = (found: Step | Refusal<StepRefusal>): found is Step => 'state' in found;

function answered(step: Step, act: Act, answer: VoiceAnswer, reason: string): Step {
  const voices = step.voices.map((one) =>
    one.personId === act.personId ? { ...one, answer, reason, at: act.at } : one,
  );
  return { ...step, voices, firstActAt: step.firstActAt ?? act.at };
}

/** Approves at a step. When that was the last, the route is carried out. */
export function approveStep(route: Route, stepId: string, act: Act, reason: string): Changed {
  const found = findAsked(route, stepId, act);
  if (!isStep(found)) return found;
  const said = answered(found, act, 'approved', reason);
  if (!isPassed(said)) return withStep(route, said);
  const next = withStep(route, { ...said, state: 'passed', closedAt: act.at });
  return currentRank(next.steps) === undefined ? { ...next, end: 'carried-out' } : next;
}

export function refuseStep(route: Route, stepId: string, act: Act, reason: string): Changed {
  const found = findAsked(route, stepId, act);
  if (!isStep(found)) return found;
  const said = answered(found, act, 'refused', reason);
  return { ...withStep(route, { ...said, state: 'refused', closedAt: act.at }), end: 'refused' };
}

/** Sends it back: nobody decides until the proposer has answered. */
export function askProposer(route: Route, stepId: string, act: Act): Changed {
  const found = findAsked(route, stepId, act);
  if (!isStep(found)) return found;
  const step = { ...found, firstActAt: found.firstActAt ?? act.at };
  return { ...withStep(route, step), askedAtStep: stepId };
}

/** The proposer answered: it goes on at that step, where those who approved already are asked anew. */
export function answerQuestion(route: Route, { personId }: Act, dueOn: string): Changed {
  const step = route.steps.find(({ id }) => id === route.askedAtStep);
  if (route.end !== null || step === undefined || personId !== route.proposerId) {
    return refuse('workflows/nothing-asked');
  }
  const voices = step.voices.map((one) =>
    one.answer === 'approved' ? { ...one, answer: 'waits' as const, reason: '', at: null } : one,
  );
  return { ...withStep(route, { ...step, voices, dueOn }), askedAtStep: null };
}

/** Lets another decide in one's place; `mayDecide` says whether that person takes part in proposals at the place. */
export function delegateStep(
  route: Route,
  stepId: string,
  act: Act,
  to: { readonly personId: string; readonly mayDecide: boolean; readonly reason: string },
): Changed {
  const found = findAsked(route, stepId, act);
  if (!isStep(found)) return found;
  if (!found.mayBeDelegated) return refuse('workflows/not-to-delegate');
  const refused = refuseDelegate(route, found, to);
  if (refused !== undefined) return refused;
  const own = found.voices.find(({ personId }) => personId === act.personId);
  const passedOn = answered(found, act, 'passed-on', to.reason);
  const way = own?.way === 'escalated' ? 'escalated' : 'delegated';
  const voice = { ...asked(to.personId, way), forId: act.personId };
  return withStep(route, { ...passedOn, voices: [...passedOn.voices, voice] });
}

function refuseDelegate(
  route: Route,
  step: Step,
  to: { readonly personId: string; readonly mayDecide: boolean },
): Refusal<StepRefusal> | undefined {
  const place = 'body.personId';
  if (to.personId === route.proposerId) return refuse('workflows/own-proposal', { place });
  if (step.voices.some(({ personId }) => personId === to.personId)) {
    return refuse('workflows/already-asked', { place });
  }
  return to.mayDecide ? undefined : refuse('workflows/delegate-may-not', { place });
}

/** Whether a step is to go on to who it escalates to: past its day, and not done so before. */
export function isToEscalate(route: Route, step: Step, today: string): boolean {
  return (
    route.end === null &&
    route.askedAtStep === null &&
    step.state === 'open' &&
    step.escalatedAt === null &&
    step.dueOn !== null &&
    step.dueOn < today
  );
}

/** Lets those it escalates to decide too, once. Nobody to go on to is noted as well, so that it is tried once. */
export function escalateStep(route: Route, stepId: string, people: readonly string[], at: string): Route {
  const step = route.steps.find(({ id }) => id === stepId);
  if (step === undefined || route.end !== null || step.state !== 'open' || step.escalatedAt !== null)
    return route;
  const known = new Set([route.proposerId, ...step.voices.map(({ personId }) => personId)]);
  const more = [...new Set(people)].filter((id) => !known.has(id)).map((id) => asked(id, 'escalated'));
  return withStep(route, { ...step, escalatedAt: at, voices: [...step.voices, ...more] });
}
