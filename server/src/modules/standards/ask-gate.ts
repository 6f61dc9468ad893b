import { isRefusal, type Refusal, refuse } from '@regie/contracts';
import { gateOperations } from '@regie/contracts/standards';
import type { Image } from '../../platform/database/tables.ts';
import { writeRows } from '../../platform/events/write-rows.ts';
import { newId } from '../../platform/identifiers.ts';
import { type Verb, Withheld } from '../../platform/operations/perform.ts';
import type { Unit } from '../../platform/operations/unit.ts';
import { askDecision, settleDecision } from '../registers/index.ts';
import { bothOf } from './domain/gate-review.ts';
import { findOpenAccounts, reviewTable, viewTable } from './gate-store.ts';
import { type GateOfProject, loadGate, loadReviewing, type Reviewing } from './load-gate.ts';

const wordOf = { nl: 'Faseovergang', en: 'Gate' };

interface Asking extends GateOfProject {
  readonly areKnown: boolean;
}

interface Asked {
  readonly review: Image;
  readonly views: readonly Image[];
  readonly title: string;
}

export const askGateReview: Verb<typeof gateOperations.ask, Asking, Asked> = {
  operation: gateOperations.ask,
  load: async (unit, { parameters, body }): Promise<Asking | Refusal | Withheld> => {
    const found = await loadGate(unit, parameters.id);
    if (isRefusal(found) || found instanceof Withheld) return found;
    const people = [...new Set([body.deciderId, ...body.reviewerIds])];
    return { ...found, areKnown: (await findOpenAccounts(unit, people)).size === people.length };
  },
  place: ({ project }) => ({ paths: [project.path] }),
  decide: ({ project, gate, number, open, areKnown }, { body }, unit) => {
    if (open !== undefined) return refuse('gates/review-open');
    if (gate === undefined) return refuse('gates/no-gate');
    const reviewers = [...new Set(body.reviewerIds)];
    if (!areKnown) return refuse('gates/person-unknown', { place: 'body.reviewerIds' });
    if (body.deciderId === unit.actor.personId) {
      return refuse('gates/own-decision', { place: 'body.deciderId' });
    }
    if (reviewers.length < gate.quorum) {
      const facts = { quorum: gate.quorum, named: reviewers.length };
      return refuse('gates/too-few-reviewers', { place: 'body.reviewerIds', facts });
    }
    const id = newId(unit.now.getTime());
    const { language } = unit.organisation;
    return {
      title: `${wordOf[language]}: ${bothOf(gate.title)[language]}`,
      review: {
        id,
        version: 1,
        project_id: project.id,
        number,
        opens: gate.opens,
        from_phase: project.phase,
        state: 'asked',
        asked_by_id: unit.actor.personId,
        asked_on: unit.today,
        due_on: body.dueOn,
        note: body.note,
        decider_id: body.deciderId,
        outcome: null,
        decided_by_id: null,
        decided_on: null,
        reason: null,
        evidence: [],
        missing_documents: [],
      },
      views: reviewers.map((personId) => ({
        id: newId(unit.now.getTime()),
        version: 1,
        review_id: id,
        person_id: personId,
        opinion: null,
        note: '',
        given_on: null,
      })),
    };
  },
  store: async (unit, { review, views, title }, { project }, { body }) => {
    const { id: scopeId } = project;
    const { deciderId: ownerId, dueOn, note } = body;
    const asked = await askDecision(unit, {
      scopeId,
      title,
      description: note === '' ? null : note,
      ownerId,
      dueOn,
    });
    if (isRefusal(asked)) return asked;
    const told = { recordId: scopeId, scopeId };
    const after = { ...review, decision_id: asked.id };
    const written = await writeRows(unit, reviewTable, [{ before: null, after, ...told }]);
    if (isRefusal(written)) return written;
    const named = await writeRows(
      unit,
      viewTable,
      views.map((view) => ({ before: null, after: view, ...told })),
    );
    return isRefusal(named) ? named : { eventId: unit.eventId, reviewId: review.id };
  },
};

/** Writes the row of a review. */
export async function storeReview(
  unit: Unit,
  { image: before, project }: Reviewing,
  change: Readonly<Record<string, unknown>>,
): Promise<Refusal | undefined> {
  const after = { ...before, ...change, version: before.version + 1 };
  const told = { recordId: project.id, scopeId: project.id };
  const written = await writeRows(unit, reviewTable, [{ before, after, ...told }]);
  return isRefusal(written) ? written : undefined;
}

export const withdrawGateReview: Verb<typeof gateOperations.withdraw, Reviewing, Reviewing> = {
  operation: gateOperations.withdraw,
  load: async (unit, { parameters }) => await loadReviewing(unit, parameters.id),
  place: ({ project }) => ({ paths: [project.path] }),
  decide: (state) => state,
  store: async (unit, _decision, state) => {
    const withdrawn = await settleDecision(unit, state.open.decisionId, { state: 'withdrawn' });
    if (isRefusal(withdrawn)) return withdrawn;
    const refused = await storeReview(unit, state, { state: 'withdrawn' });
    return refused ?? { eventId: unit.eventId };
  },
};
