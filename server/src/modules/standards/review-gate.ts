import { isRefusal, type Refusal, refuse } from '@regie/contracts';
import { gateOperations } from '@regie/contracts/standards';
import { holds } from '../../platform/access/actor.ts';
import type { Image } from '../../platform/database/tables.ts';
import { writeRows } from '../../platform/events/write-rows.ts';
import { newId } from '../../platform/identifiers.ts';
import { type Verb, Withheld } from '../../platform/operations/perform.ts';
import type { Unit } from '../../platform/operations/unit.ts';
import { answerTable, findImage, viewTable } from './gate-store.ts';
import { loadReviewing, type Reviewing } from './load-gate.ts';

interface Saying extends Reviewing {
  /** The row that says it so far. */
  readonly before: Image | null;
}

async function load(
  unit: Unit,
  id: string,
  table: 'gate_view' | 'gate_answer',
  of: string,
): Promise<Saying | Refusal | Withheld> {
  const found = await loadReviewing(unit, id);
  if (isRefusal(found) || found instanceof Withheld) return found;
  return { ...found, before: await findImage(unit, table, found.open.id, of) };
}

async function store(
  unit: Unit,
  table: { readonly name: string },
  after: Image,
  { before, project }: Saying,
) {
  const written = await writeRows(unit, table, [
    { before, after, recordId: project.id, scopeId: project.id },
  ]);
  return isRefusal(written) ? written : { eventId: unit.eventId };
}

export const answerCriterion: Verb<typeof gateOperations.answer, Saying, Image> = {
  operation: gateOperations.answer,
  load: async (unit, { parameters }) => await load(unit, parameters.id, 'gate_answer', parameters.code),
  place: ({ project }) => ({ paths: [project.path] }),
  decide: ({ project, gate, open, before }, { parameters, body }, unit) => {
    const me = unit.actor.personId;
    const isReviewer = open.views.some(({ personId }) => personId === me);
    if (!isReviewer && !holds(unit.actor, 'project.write', project.path)) return refuse('gates/not-reviewer');
    const isAsked = gate?.criteria.some(({ code, fact }) => code === parameters.code && fact === null);
    if (isAsked !== true) return refuse('gates/criterion-unknown', { facts: { code: parameters.code } });
    return {
      id: before?.id ?? newId(unit.now.getTime()),
      version: (before?.version ?? 0) + 1,
      review_id: open.id,
      code: parameters.code,
      is_met: body.isMet,
      evidence: body.evidence,
      answered_by_id: me,
      answered_on: unit.today,
    };
  },
  store: async (unit, after, state) => await store(unit, answerTable, after, state),
};

export const reviewGate: Verb<typeof gateOperations.review, Saying, Image> = {
  operation: gateOperations.review,
  load: async (unit, { parameters }) => await load(unit, parameters.id, 'gate_view', unit.actor.personId),
  place: ({ project }) => ({ paths: [project.path] }),
  decide: ({ before }, { body }, unit) =>
    before === null
      ? refuse('gates/not-reviewer')
      : {
          ...before,
          version: before.version + 1,
          opinion: body.opinion,
          note: body.note,
          given_on: unit.today,
        },
  store: async (unit, after, state) => await store(unit, viewTable, after, state),
};
