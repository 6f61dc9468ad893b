import { evaluateAct, evidenceOf, goesOn, nextGate, refuseDecision, worstOf } from '../testing.ts';
import {
  type Asked,
  type Ruling,
  ruleOnPhase,
  ruleOnRelease,
  ruleOnSpending,
  type Standing,
} from './path-requirements.ts';

type Gates = Parameters<typeof nextGate>[0];
type Gate = NonNullable<ReturnType<typeof nextGate>>;

const phases = ['initiation', 'definition', 'preparation', 'execution', 'closure'] as const;

/** What people can make true or untrue at any time, each a bit. */
const bits = {
  hasSponsor: 1,
  hasGoal: 2,
  isBriefApproved: 4,
  hasEssentials: 8,
  hasResponses: 16,
  hasFiles: 32,
  isAnswered: 64,
  isAgreed: 128,
} as const;
type Flag = keyof typeof bits;

interface State {
  readonly phase: number;
  readonly bits: number;
  /** Of the gate ahead. */
  readonly review: 'none' | 'asked' | 'recycled';
  /** Of the gate that the project came through. */
  readonly behind: 'none' | 'go' | 'undecided';
  readonly isReleased: boolean;
}

export interface Explored {
  readonly states: number;
  readonly transitions: number;
  readonly advised: number;
  readonly stopped: number;
  /** Releases that passed because no review was ever asked for. */
  readonly unknown: number;
  readonly wrong: readonly string[];
}

const reviews = ['none', 'asked', 'recycled'] as const;
const ways = ['none', 'go', 'undecided'] as const;
const keyOf = ({ phase, bits, review, behind, isReleased }: State) =>
  (((phase * 256 + bits) * 3 + reviews.indexOf(review)) * 3 + ways.indexOf(behind)) * 2 +
  (isReleased ? 1 : 0);

const day = '2027-01-11';
const rulingOf = { allowed: 'free', advised: 'advised', blocked: 'stopped', reserved: 'stopped' } as const;

const has = (state: State, flag: Flag) => (state.bits & bits[flag]) !== 0;
const counted = ['project.start-gaps', 'risks.high-without-response'];

/** By fact of a criterion whether it is met; null is what people answer. */
function metIn(state: State): ReadonlyMap<string | null, boolean> {
  return new Map<string | null, boolean>([
    [null, has(state, 'isAnswered')],
    ['project.sponsor-named', has(state, 'hasSponsor')],
    ['project.goal-stated', has(state, 'hasGoal')],
    ['project.brief-approved', has(state, 'isBriefApproved')],
    ['project.start-gaps', has(state, 'hasEssentials')],
    ['risks.high-without-response', has(state, 'hasResponses')],
  ]);
}

type Outcome = 'go' | 'conditional-go' | 'recycle';

/** Whether the real rules of a review refuse a decision. */
function isRefused(state: State, gate: Gate, outcome: Outcome, isOwn: boolean): boolean {
  const isMet = metIn(state);
  const known = new Map(
    gate.criteria.flatMap(({ fact }) => {
      const met = isMet.get(fact);
      if (fact === null || met === undefined) return [];
      const value = counted.includes(fact) ? (met ? 0 : 1) : met;
      return [[fact, { value, detail: null, on: null }] as const];
    }),
  );
  const answer = { isMet: has(state, 'isAnswered'), evidence: 'x', by: 'x', on: day };
  const evidence = evidenceOf(
    gate,
    known,
    gate.criteria.map(({ code }) => ({ ...answer, code })),
    day,
  );
  const view = { personId: 'x', opinion: 'agree', note: '', givenOn: null } as const;
  const views = Array.from({ length: has(state, 'isAgreed') ? gate.quorum : 0 }, () => view);
  const people = { askedById: 'asker', actorId: isOwn ? 'asker' : 'decider' };
  const wish = { outcome, conditions: outcome === 'conditional-go' ? [{}] : [], restartsOn: null };
  return refuseDecision({ gate, evidence, views, ...people }, wish) !== undefined;
}

/** The same by what the method says: not one's own, enough who agree, and for a go all that must be. */
function isLawful(state: State, { quorum, criteria }: Gate, outcome: Outcome, isOwn: boolean): boolean {
  const isMet = metIn(state);
  const hasMusts = criteria.every(({ weight, fact }) => weight !== 'must' || isMet.get(fact) === true);
  const hasQuorum = quorum === 0 || has(state, 'isAgreed');
  return !isOwn && (outcome === 'recycle' || (hasQuorum && (outcome !== 'go' || hasMusts)));
}

/** What the real controls say, of facts as the modules of the house would give them. */
function judge(asked: Asked, act: string, standing: Standing, steps: number): Ruling {
  const facts = {
    'project.sponsor-named': standing.hasSponsor,
    'project.goal-stated': standing.hasGoal,
    'project.brief-approved': standing.isBriefApproved,
    'project.start-gaps': standing.hasEssentials ? 0 : 1,
    'risks.high-without-response': standing.hasResponses ? 0 : 1,
    'documents.missing': standing.hasDocuments ? 0 : 1,
    'gate.awaits-decision': standing.isDecisionAwaited,
    ...(standing.isGo === undefined ? {} : { 'gate.decided-go': standing.isGo }),
    'money.released': standing.isReleased,
    'phase.steps': steps,
    'actor.is-adviser': false,
  };
  const findings = evaluateAct(act, { ...asked, overrides: [], facts, waived: new Set<string>() });
  const ruling = rulingOf[worstOf(findings.map(({ outcome }) => outcome))];
  // Advice that nobody could read back would be none.
  const isTold = findings.some(({ outcome, control }) => outcome === 'advised' && control.broken.nl !== '');
  return ruling === 'advised' && !isTold ? 'free' : ruling;
}

/** Everything that can be done with projects of a class in one life cycle, by one kind of actor, under one model. */
class Exploration {
  readonly #seen = new Set<number>();
  readonly #queue: State[] = [];
  readonly #rulings = new Map<string, Ruling>();
  readonly #wrong: string[] = [];
  #transitions = 0;
  #advised = 0;
  #stopped = 0;
  #unknown = 0;

  readonly gates: Gates;
  readonly asked: Asked;

  constructor(gates: Gates, asked: Asked) {
    this.gates = gates;
    this.asked = asked;
  }

  run(): Explored {
    this.#visit({ phase: 0, bits: 0, review: 'none', behind: 'none', isReleased: false });
    for (let state = this.#queue.pop(); state !== undefined; state = this.#queue.pop()) this.#leave(state);
    return {
      states: this.#seen.size,
      transitions: this.#transitions,
      advised: this.#advised,
      stopped: this.#stopped,
      unknown: this.#unknown,
      wrong: this.#wrong,
    };
  }

  #visit(state: State): void {
    this.#transitions += 1;
    const key = keyOf(state);
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.#queue.push(state);
  }

  #leave(state: State): void {
    for (const bit of Object.values(bits)) this.#visit({ ...state, bits: state.bits ^ bit });
    const gate = this.#gateOf(state);
    const standing = this.#standingOf(state, gate);
    for (const [to] of phases.entries()) if (to !== state.phase) this.#pass(state, standing, to);
    if (gate !== undefined) this.#review(state, standing, gate);
    this.#spend(state, standing);
  }

  #gateOf({ phase }: State): Gate | undefined {
    const now = phases[phase];
    return now === undefined ? undefined : nextGate(this.gates, now, this.asked.class);
  }

  #standingOf(state: State, gate: Gate | undefined): Standing {
    const isReviewed = state.review !== 'none';
    const asksFiles = isReviewed && gate !== undefined && gate.documents.length > 0;
    return {
      hasSponsor: has(state, 'hasSponsor'),
      hasGoal: has(state, 'hasGoal'),
      isBriefApproved: has(state, 'isBriefApproved'),
      hasEssentials: has(state, 'hasEssentials'),
      hasResponses: has(state, 'hasResponses'),
      hasDocuments: !asksFiles || has(state, 'hasFiles'),
      isDecisionAwaited: isReviewed,
      isGo: isReviewed ? false : state.behind === 'none' ? undefined : state.behind === 'go',
      isReleased: state.isReleased,
    };
  }

  /** Whether it is done; the real ruling is held against the other. */
  #may(state: State, act: string, standing: Standing, steps: number, wanted: Ruling): boolean {
    const key = `${act}${steps}${Object.values(standing).join()}`;
    const found = this.#rulings.get(key) ?? judge(this.asked, act, standing, steps);
    this.#rulings.set(key, found);
    if (found === 'advised') this.#advised += 1;
    if (found === 'stopped') this.#stopped += 1;
    if (found !== wanted) this.#say(state, `${act} of ${steps}: ${found}, must be ${wanted}`);
    return found !== 'stopped';
  }

  #say(state: State, what: string): void {
    const { model, class: projectClass, isOfOffice } = this.asked;
    const who = isOfOffice ? 'the office' : 'others';
    this.#wrong.push(`${model}, class ${projectClass}, ${who}, ${JSON.stringify(state)}: ${what}`);
  }

  #pass(state: State, standing: Standing, to: number): void {
    const steps = to - state.phase;
    const wanted = ruleOnPhase(this.asked, standing, steps);
    if (!this.#may(state, 'projects.pass-phase', standing, steps, wanted)) return;
    const behind = state.review === 'none' || steps !== 1 ? 'none' : 'undecided';
    this.#visit({ ...state, phase: to, review: 'none', behind });
  }

  #review(state: State, standing: Standing, gate: Gate): void {
    if (state.review !== 'asked') {
      this.#visit({ ...state, review: 'asked' });
      return;
    }
    this.#visit({ ...state, review: 'none' });
    for (const outcome of ['go', 'conditional-go', 'recycle'] as const) {
      for (const isOwn of [true, false]) {
        const refused = isRefused(state, gate, outcome, isOwn);
        if (refused === isLawful(state, gate, outcome, isOwn)) {
          this.#say(state, `${outcome} is ${refused ? 'refused' : 'taken'}`);
        }
        if (!refused) this.#decided(state, standing, outcome);
      }
    }
  }

  #decided(state: State, standing: Standing, outcome: Outcome): void {
    if (!goesOn(outcome)) {
      this.#visit({ ...state, review: 'recycled' });
      return;
    }
    // The decision is what was waited for.
    const settled = { ...standing, isDecisionAwaited: false };
    const wanted = ruleOnPhase(this.asked, settled, 1);
    if (!this.#may(state, 'projects.pass-phase', settled, 1, wanted)) return;
    this.#visit({ ...state, phase: state.phase + 1, review: 'none', behind: 'go' });
  }

  #spend(state: State, standing: Standing): void {
    if (this.#may(state, 'money.release-tranche', standing, 1, ruleOnRelease(this.asked, standing))) {
      if (standing.isGo === undefined) this.#unknown += 1;
      this.#visit({ ...state, isReleased: true });
    }
    this.#may(state, 'money.spend', standing, 1, ruleOnSpending(standing));
  }
}

export function explore(gates: Gates, asked: Asked): Explored {
  return new Exploration(gates, asked).run();
}
