import { expectedOutcome, letterOf } from './table.ts';

export type Known = Readonly<Record<string, boolean | number | string>>;
type Opinion = boolean | undefined;

const isTrue = (facts: Known, code: string): Opinion => (code in facts ? facts[code] === true : undefined);
const isFalse = (facts: Known, code: string): Opinion => (code in facts ? facts[code] === false : undefined);
const isNone = (facts: Known, code: string): Opinion => (code in facts ? facts[code] === 0 : undefined);
const both = (one: Opinion, other: Opinion): Opinion =>
  one === false || other === false ? false : one === undefined || other === undefined ? undefined : true;
const either = (one: Opinion, other: Opinion): Opinion =>
  one === true || other === true ? true : one === undefined || other === undefined ? undefined : false;

/** Whether what a control asks is there, in plain code per control instead of data; undefined when nobody knows. */
const asks: Readonly<Record<string, (facts: Known) => Opinion>> = {
  'gate-pass': (facts) =>
    both(
      both(isNone(facts, 'project.start-gaps'), isNone(facts, 'risks.high-without-response')),
      isFalse(facts, 'gate.awaits-decision'),
    ),
  'project-start': (facts) => isNone(facts, 'project.start-gaps'),
  'lifecycle-deviation': (facts) => ('phase.steps' in facts ? facts['phase.steps'] === 1 : undefined),
  'close-without-evaluation': () => undefined,
  'documents-required': (facts) => isNone(facts, 'documents.missing'),
  'brief-approved': (facts) => isTrue(facts, 'project.brief-approved'),
  'raci-complete': () => undefined,
  'sponsor-named': (facts) => isTrue(facts, 'project.sponsor-named'),
  'goal-linked': (facts) =>
    either(isTrue(facts, 'project.goal-stated'), isTrue(facts, 'project.goal-linked')),
  'dependency-unconfirmed': () => undefined,
  'blocker-unattended': (facts) => isNone(facts, 'blocker.unattended'),
  'baseline-first': (facts) => isNone(facts, 'plan.quality-findings'),
  rebaseline: () => undefined,
  'schedule-quality': (facts) => isNone(facts, 'plan.quality-findings'),
  'over-allocation': () => undefined,
  'health-override': (facts) => {
    const ranks = ['green', 'amber', 'red'];
    const reported = ranks.indexOf(String(facts['health.reported']));
    return facts['health.explained'] === true || reported === -1
      ? true
      : reported >= ranks.indexOf(String(facts['health.computed']));
  },
  'assign-person': (facts) => Number(facts['assignment.projects-managed']) < 5,
  'risk-response-change': (facts) => isTrue(facts, 'risk.owner-named'),
  'adviser-writes': (facts) => facts['actor.is-adviser'] === false,
};

/** Which controls speak of an act. */
export const controlsOfAct: Readonly<Record<string, readonly string[]>> = {
  'projects.start': [
    'project-start',
    'brief-approved',
    'raci-complete',
    'sponsor-named',
    'goal-linked',
    'dependency-unconfirmed',
  ],
  'projects.pass-phase': [
    'gate-pass',
    'lifecycle-deviation',
    'brief-approved',
    'raci-complete',
    'sponsor-named',
    'goal-linked',
    'dependency-unconfirmed',
    'documents-required',
    'blocker-unattended',
  ],
  'projects.close': ['close-without-evaluation'],
  'projects.report-health': ['health-override'],
  'projects.assign-manager': ['assign-person'],
  'risks.change-response': ['risk-response-change'],
  'planning.set-baseline': ['baseline-first', 'rebaseline', 'schedule-quality', 'over-allocation'],
};

/** Controls that speak of an act only at times. */
const speaks: Readonly<Record<string, (facts: Known) => boolean>> = {
  'baseline-first': (facts) => facts['plan.baselines'] === 0,
  rebaseline: (facts) => Number(facts['plan.baselines']) >= 1,
};
/** Controls whose facts nobody vouches for yet: not knowing them is not counted. */
const notYet = new Set([
  'close-without-evaluation',
  'raci-complete',
  'dependency-unconfirmed',
  'rebaseline',
  'over-allocation',
]);

export interface OneAct {
  readonly act: string;
  readonly class: string;
  readonly facts: Known;
  readonly isOfOffice: boolean;
  readonly waived: readonly string[];
}

/** The hardest of what the controls of an act say, and whether something that could be known is not. */
export function secondOpinion(act: OneAct, column: number) {
  const codes = [...(controlsOfAct[act.act] ?? []), 'adviser-writes'].filter(
    (code) => speaks[code]?.(act.facts) ?? true,
  );
  const said = codes.map((code) => {
    const isMet = asks[code]?.(act.facts);
    const letter = letterOf(code, column, act.class);
    const outcome = expectedOutcome(letter, isMet === false, act.waived.includes(code), act.isOfOffice);
    return { code, outcome, isMissed: isMet === undefined && !notYet.has(code) };
  });
  const order = ['blocked', 'reserved', 'advised', 'allowed'] as const;
  return {
    outcome: order.find((one) => said.some(({ outcome }) => outcome === one)) ?? 'allowed',
    isUnknown: said.some(({ isMissed }) => isMissed),
    said,
  };
}
