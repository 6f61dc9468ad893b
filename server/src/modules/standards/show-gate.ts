import { refuse } from '@regie/contracts';
import { type GateReview, gateOperations } from '@regie/contracts/standards';
import { holds } from '../../platform/access/actor.ts';
import type { FactSource } from '../../platform/governance.ts';
import type { Answer } from '../../platform/operations/perform.ts';
import { readPeopleNames } from '../../platform/records/names.ts';
import type { StoredReview } from './gate-store.ts';
import { gatesOf } from './life-cycle-store.ts';
import { findGate, type GateOfProject, readStanding } from './load-gate.ts';

function present(review: StoredReview, { versions }: GateOfProject): GateReview {
  const { number, fromPhase: _fromPhase, decisionId: _decisionId, ...rest } = review;
  const title = gatesOf(versions, number).find(({ opens }) => opens === review.opens)?.title ?? {};
  return { ...rest, title };
}

export function showGate(sources: readonly FactSource[]): Answer<typeof gateOperations.show> {
  return {
    operation: gateOperations.show,
    answer: async (reading, { parameters }) => {
      const found = await findGate(reading, parameters.id);
      if (found === undefined) return refuse('request/not-found');
      const { project, gate, open, past, number } = found;
      const { path } = project;
      const me = reading.actor.personId;
      const [{ evidence, documents }, [can = {}]] = await Promise.all([
        readStanding(reading, sources, found),
        reading.governance.foresee(
          reading,
          ['projects.pass-phase', 'gates.decide'],
          // The decision ends the waiting for it.
          [{ path, recordId: project.id, facts: { 'gate.awaits-decision': false } }],
        ),
      ]);
      const all = open === undefined ? past : [open, ...past];
      const people = all.flatMap(({ askedById, deciderId, decidedById, views }) => [
        askedById,
        deciderId,
        ...(decidedById === null ? [] : [decidedById]),
        ...views.map(({ personId }) => personId),
      ]);
      const isReviewer = open?.views.some(({ personId }) => personId === me) === true;
      const mayWrite = holds(reading.actor, 'project.write', path);
      return {
        project: { id: project.id, phase: project.phase, class: project.class, state: project.state },
        number,
        gate: gate ?? null,
        evidence: [...evidence],
        documents: Object.fromEntries(documents),
        open: open === undefined ? null : present(open, found),
        past: past.map((review) => present(review, found)),
        names: await readPeopleNames(reading, people),
        may: {
          ask: mayWrite && open === undefined && gate !== undefined,
          withdraw: mayWrite && open !== undefined,
          answer: open !== undefined && (mayWrite || isReviewer),
          review: isReviewer,
          decide:
            open !== undefined && open.askedById !== me && holds(reading.actor, 'proposal.decide', path),
        },
        can,
      };
    },
  };
}
