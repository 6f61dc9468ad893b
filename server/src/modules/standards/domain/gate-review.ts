import { type BothLanguages, type Refusal, refuse } from '@regie/contracts';
import type {
  CriterionFact,
  Evidence,
  Gate,
  GateOutcome,
  GateRefusal,
  RequiredDocument,
  ReviewerView,
  Texts,
} from '@regie/contracts/standards';

export type FactValue = boolean | number | string | null;

/** A fact as it is, and what it rests on. */
export interface KnownFact {
  readonly value: FactValue;
  readonly detail: string | null;
  readonly on: string | null;
}

export interface GivenAnswer {
  readonly code: string;
  readonly isMet: boolean;
  readonly evidence: string;
  readonly by: string;
  readonly on: string;
}

/** Something that is so is met; of what is counted there is to be none. */
function isMet(value: FactValue | undefined): boolean | null {
  if (typeof value === 'boolean') return value;
  return typeof value === 'number' ? value === 0 : null;
}

/** How each criterion of a gate stands. */
export function evidenceOf(
  gate: Gate,
  facts: ReadonlyMap<CriterionFact, KnownFact>,
  answers: readonly GivenAnswer[],
  today: string,
): readonly Evidence[] {
  return gate.criteria.map(({ code, fact }): Evidence => {
    if (fact !== null) {
      const known = facts.get(fact);
      return {
        code,
        isMet: isMet(known?.value),
        value: known?.value ?? null,
        detail: known?.detail ?? null,
        on: known?.on ?? today,
      };
    }
    const answer = answers.find((one) => one.code === code);
    if (answer === undefined) return { code, isMet: null, value: null, detail: null, on: null };
    return { code, isMet: answer.isMet, value: answer.evidence, detail: answer.by, on: answer.on };
  });
}

/** The file that is each required document, by a part of its name in either language. */
export function documentsOf(
  required: readonly RequiredDocument[],
  fileNames: readonly string[],
): ReadonlyMap<string, string | null> {
  const holds = (file: string, part: string | undefined) =>
    part !== undefined && part !== '' && file.toLowerCase().includes(part.toLowerCase());
  return new Map(
    required.map(({ code, name }) => [
      code,
      fileNames.find((file) => holds(file, name.nl) || holds(file, name.en)) ?? null,
    ]),
  );
}

export function goesOn(outcome: GateOutcome | null): boolean {
  return outcome === 'go' || outcome === 'conditional-go';
}

/** The words of one language, or of the other where there are none. */
export function bothOf({ nl = '', en = '' }: Texts): BothLanguages {
  return { nl: nl || en, en: en || nl };
}

export interface DecisionAtGate {
  readonly gate: Gate;
  readonly evidence: readonly Evidence[];
  readonly views: readonly ReviewerView[];
  readonly askedById: string;
  readonly actorId: string;
}

export interface WishedDecision {
  readonly outcome: GateOutcome;
  readonly conditions: readonly unknown[];
  readonly restartsOn: string | null;
}

/** What cannot be decided: one's own request, going on without what the gate demands, or half a decision. */
export function refuseDecision(
  { gate, evidence, views, askedById, actorId }: DecisionAtGate,
  { outcome, conditions, restartsOn }: WishedDecision,
): Refusal<GateRefusal> | undefined {
  if (askedById === actorId) return refuse('gates/own-decision');
  if (outcome === 'hold' && restartsOn === null)
    return refuse('gates/restart-missing', { place: 'body.restartsOn' });
  if (outcome === 'conditional-go' && conditions.length === 0) {
    return refuse('gates/condition-missing', { place: 'body.conditions' });
  }
  if (!goesOn(outcome)) return undefined;
  const agreed = views.filter(({ opinion }) => opinion === 'agree').length;
  if (agreed < gate.quorum) {
    return refuse('gates/quorum-missing', { facts: { agreed, quorum: gate.quorum } });
  }
  const met = new Map(evidence.map((one) => [one.code, one.isMet]));
  const open = gate.criteria.filter(({ code, weight }) => weight === 'must' && met.get(code) !== true);
  if (outcome !== 'go' || open.length === 0) return undefined;
  const said = open.map(({ text }) => bothOf(text));
  const criteria = { nl: said.map(({ nl }) => nl).join(' '), en: said.map(({ en }) => en).join(' ') };
  return refuse('gates/criteria-open', { words: { criteria } });
}
