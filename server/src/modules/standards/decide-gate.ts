import { isRefusal, type Refusal, refuse } from '@regie/contracts';
import {
  type Evidence,
  type Gate,
  type GateOutcome,
  type GatePhase,
  gateOperations,
} from '@regie/contracts/standards';
import type { Deed, FactSource } from '../../platform/governance.ts';
import { type Verb, Withheld } from '../../platform/operations/perform.ts';
import { readNaming } from '../../platform/terms/own-names.ts';
import { carryOutDecision, type ProjectDecided } from '../projects/index.ts';
import { addPremises, agreeActions, settleDecision } from '../registers/index.ts';
import { storeReview } from './ask-gate.ts';
import { bothOf, goesOn, refuseDecision } from './domain/gate-review.ts';
import { loadReviewing, type Reviewing, readStanding } from './load-gate.ts';

interface Deciding extends Reviewing {
  readonly gate: Gate;
  readonly evidence: readonly Evidence[];
  readonly documents: ReadonlyMap<string, string | null>;
}

interface Decided {
  readonly review: Readonly<Record<string, unknown>>;
  readonly project: ProjectDecided | undefined;
}

/** What an outcome makes of the project; doing the phase again changes nothing of it. */
function projectAfter(
  outcome: GateOutcome,
  opens: GatePhase,
  isActive: boolean,
  restartsOn: string | null,
): ProjectDecided | undefined {
  if (goesOn(outcome)) return { phase: opens };
  if (outcome === 'stop') return { state: 'stopped' };
  return outcome === 'hold' && isActive ? { state: 'on-hold', restartsOn } : undefined;
}

/** Going on is passing the phase: what controls say of that is asked here, once for all. */
function deedOf({ project }: Deciding): Deed {
  const facts = { 'phase.steps': 1, 'gate.awaits-decision': false };
  return { act: 'projects.pass-phase', path: project.path, recordId: project.id, facts };
}

export function decideGate(
  sources: readonly FactSource[],
): Verb<typeof gateOperations.decide, Deciding, Decided> {
  return {
    operation: gateOperations.decide,
    load: async (unit, { parameters }): Promise<Deciding | Refusal | Withheld> => {
      const found = await loadReviewing(unit, parameters.id);
      if (isRefusal(found) || found instanceof Withheld) return found;
      const { gate, project } = found;
      if (gate === undefined) return new Withheld(refuse('gates/no-gate'), { paths: [project.path] });
      return { ...found, ...(await readStanding(unit, sources, found)), gate };
    },
    place: (state, { body }) => ({
      paths: [state.project.path],
      deeds: goesOn(body.outcome) ? [deedOf(state)] : [],
    }),
    decide: ({ gate, evidence, documents, open, project }, { body }, unit) => {
      const { views, askedById } = open;
      const actorId = unit.actor.personId;
      const refused = refuseDecision({ gate, evidence, views, askedById, actorId }, body);
      if (refused !== undefined) return refused;
      const { language } = unit.organisation;
      const missing = gate.documents.filter(({ code }) => documents.get(code) === null);
      return {
        project: projectAfter(body.outcome, gate.opens, project.state === 'active', body.restartsOn),
        review: {
          state: 'decided',
          outcome: body.outcome,
          decided_by_id: actorId,
          decided_on: unit.today,
          reason: body.reason,
          evidence,
          missing_documents: missing.map(({ name }) => bothOf(name)[language]),
        },
      };
    },
    store: async (unit, { review, project }, state, { body }) => {
      const scopeId = state.project.id;
      const { outcome, reason, premises, conditions } = body;
      const naming = await readNaming(unit, unit.organisation.language);
      const ruling = naming(`gate-outcome.${outcome}`) ?? outcome;
      const decision = await settleDecision(unit, state.open.decisionId, {
        state: 'taken',
        ownerId: unit.actor.personId,
        ruling,
        rationale: reason,
      });
      if (isRefusal(decision)) return decision;
      const description = `${decision.key} ${decision.title}`;
      const actions = conditions.map((condition) => ({ ...condition, scopeId, description }));
      return (
        (await addPremises(unit, decision, premises)) ??
        (await agreeActions(unit, actions)) ??
        (await storeReview(unit, state, review)) ??
        (project === undefined ? undefined : await carryOutDecision(unit, scopeId, project)) ?? {
          eventId: unit.eventId,
          decisionKey: decision.key,
        }
      );
    },
  };
}
