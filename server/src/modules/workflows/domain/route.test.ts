import { isRefusal } from '@regie/contracts';
import { expect, test } from 'vitest';
import {
  answerQuestion,
  approveStep,
  askProposer,
  delegateStep,
  escalateStep,
  isToEscalate,
  openSteps,
  type Route,
  refuseStep,
  type Step,
  stepsToOpen,
} from './route.ts';

/** Numbers that are the same at each run (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const everybody = ['ann', 'bob', 'cis', 'dirk', 'eva', 'proposer'];
const at = '2027-01-11T09:00:00.000Z';

function stepOf(index: number, rank: number, more: Partial<Step> = {}): Step {
  return {
    id: `step-${index}`,
    code: `s${index}`,
    rank,
    quorum: 'one',
    mayBeDelegated: true,
    state: 'coming',
    openedAt: null,
    dueOn: null,
    escalatedAt: null,
    firstActAt: null,
    closedAt: null,
    voices: [],
    ...more,
  };
}

const routeWith = (steps: readonly Step[]): Route => ({
  proposerId: 'proposer',
  end: null,
  askedAtStep: null,
  steps,
});

interface Play {
  readonly random: () => number;
  readonly pick: <T>(from: readonly T[]) => T;
}

function playOf(seed: number): Play {
  const random = randomOf(seed);
  return {
    random,
    pick: (from) => {
      const found = from[Math.floor(random() * from.length)];
      if (found === undefined) throw new Error('nothing to pick from');
      return found;
    },
  };
}

/** Some people, the proposer now and then among them. */
const some = ({ random }: Play) => everybody.filter(() => random() < 0.4);

function randomRoute(play: Play): Route {
  let rank = 0;
  const steps = Array.from({ length: 1 + Math.floor(play.random() * 5) }, (_, index) => {
    if (index > 0 && play.random() < 0.6) rank += 1;
    const quorum = play.random() < 0.5 ? ('one' as const) : ('all' as const);
    return stepOf(index, rank, { quorum, mayBeDelegated: play.random() < 0.7 });
  });
  return routeWith(steps);
}

function open(route: Route, play: Play): Route {
  const openings = stepsToOpen(route).map(
    ({ id }) => [id, { people: some(play), escalation: ['eva', 'dirk'], dueOn: '2027-01-12' }] as const,
  );
  const opened = openSteps(route, new Map(openings), at);
  if (isRefusal(opened)) throw new Error(opened.refused);
  return opened;
}

function actOnce(route: Route, play: Play): ReturnType<typeof approveStep> {
  const personId = play.pick(everybody);
  const act = { personId, at };
  const stepId = play.pick(route.steps).id;
  const verbs = [
    () => approveStep(route, stepId, act, ''),
    () => approveStep(route, stepId, act, ''),
    () => approveStep(route, stepId, act, ''),
    () => askProposer(route, stepId, act),
    () => answerQuestion(route, { personId: 'proposer', at }, '2027-01-20'),
    () =>
      delegateStep(route, stepId, act, {
        personId: play.pick(everybody),
        mayDecide: play.random() < 0.8,
        reason: '',
      }),
    () => escalateStep(route, stepId, some(play), at),
    ...(play.random() < 0.1 ? [() => refuseStep(route, stepId, act, 'nee')] : []),
  ];
  return play.pick(verbs)();
}

const voicesOf = ({ steps }: Route) => steps.flatMap(({ voices }) => voices);

test('Whatever is done in whatever order: nothing is carried out without every step, nor by who proposed it.', () => {
  const ends = { 'carried-out': 0, refused: 0, open: 0 };
  for (let seed = 1; seed <= 1200; seed += 1) {
    const play = playOf(seed);
    let route = open(randomRoute(play), play);
    for (let turn = 0; turn < 60; turn += 1) {
      const acted = actOnce(route, play);
      if (isRefusal(acted)) continue;
      expect(route.end === null || acted === route, `seed ${seed}: a finished proposal changed`).toBe(true);
      route = acted.end === null ? open(acted, play) : acted;
      expect(voicesOf(route).some(({ personId }) => personId === 'proposer')).toBe(false);
      // A step of a later rank waits for all before it.
      const unpassed = route.steps.filter(({ state }) => state !== 'passed').map(({ rank }) => rank);
      const begun = route.steps.filter(({ state }) => state !== 'coming').map(({ rank }) => rank);
      expect(Math.max(...begun)).toBeLessThanOrEqual(Math.min(...unpassed, Number.MAX_SAFE_INTEGER));
    }
    ends[route.end ?? 'open'] += 1;
    if (route.end !== 'carried-out') continue;
    for (const { state, quorum, voices } of route.steps) {
      expect(state).toBe('passed');
      const approved = voices.filter(({ answer }) => answer === 'approved');
      expect(approved.length).toBeGreaterThan(0);
      const isBySuperior = approved.some(({ way }) => way === 'escalated');
      const isByAll = voices.every(({ answer, way }) => answer !== 'waits' || way === 'escalated');
      expect(quorum === 'one' || isBySuperior || isByAll, `seed ${seed}: somebody was passed over`).toBe(
        true,
      );
    }
  }
  // The play reaches each end often enough to say something.
  expect(Math.min(ends['carried-out'], ends.refused, ends.open)).toBeGreaterThan(20);
});

test('A step where only the proposer could decide goes on at once, or is refused where that helps nobody.', () => {
  const route = routeWith([stepOf(0, 0)]);
  const opening = (people: readonly string[], escalation: readonly string[]) =>
    openSteps(route, new Map([['step-0', { people, escalation, dueOn: '2027-01-12' }]]), at);
  const gone = opening(['proposer'], ['ann', 'proposer']);
  expect(isRefusal(gone) ? gone : voicesOf(gone)).toMatchObject([{ personId: 'ann', way: 'escalated' }]);
  expect(opening(['proposer'], [])).toMatchObject({
    refused: 'workflows/nobody-decides',
    facts: { step: 's0' },
  });
});

test('A step escalates from the day after it was due, once, and not while the proposer is asked something.', () => {
  const late = stepOf(0, 0, { state: 'open', openedAt: at, dueOn: '2027-01-12' });
  const route = routeWith([late]);
  expect(isToEscalate(route, late, '2027-01-12')).toBe(false);
  expect(isToEscalate(route, late, '2027-01-13')).toBe(true);
  expect(isToEscalate({ ...route, askedAtStep: 'step-0' }, late, '2027-01-13')).toBe(false);
  const gone = escalateStep(route, 'step-0', [], at);
  expect(gone.steps.map((step) => isToEscalate(gone, step, '2027-02-01'))).toEqual([false]);
});

test('An answer asks those who approved already anew, for they may have read something else.', () => {
  const voices = ['ann', 'bob'].map((personId) => ({
    personId,
    forId: null,
    way: 'named' as const,
    answer: 'waits' as const,
    reason: '',
    at: null,
  }));
  const route = routeWith([stepOf(0, 0, { state: 'open', quorum: 'all', voices })]);
  const approved = approveStep(route, 'step-0', { personId: 'ann', at }, 'ja');
  if (isRefusal(approved)) throw new Error(approved.refused);
  const asked = askProposer(approved, 'step-0', { personId: 'bob', at });
  if (isRefusal(asked)) throw new Error(asked.refused);
  const answered = answerQuestion(asked, { personId: 'proposer', at }, '2027-01-20');
  if (isRefusal(answered)) throw new Error(answered.refused);
  expect(voicesOf(answered).map(({ answer }) => answer)).toEqual(['waits', 'waits']);
  expect(answered.steps[0]?.dueOn).toBe('2027-01-20');
});
