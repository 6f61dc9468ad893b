import { isRefusal, type Refusal, refuse } from '@regie/contracts';
import { briefOperations } from '@regie/contracts/governance';
import type { Image } from '../../platform/database/tables.ts';
import { writeRows } from '../../platform/events/write-rows.ts';
import { newId } from '../../platform/identifiers.ts';
import type { Verb, Withheld } from '../../platform/operations/perform.ts';
import type { Unit } from '../../platform/operations/unit.ts';
import { withholdArchived } from '../../platform/records/refuse-archived.ts';
import { findProjectForBrief, type ProjectForBrief } from './brief-store.ts';

const approvalTable = { name: 'brief_approval' };

async function load(unit: Unit, id: string): Promise<ProjectForBrief | Refusal | Withheld> {
  const project = await findProjectForBrief(unit, id);
  if (project === undefined) return refuse('request/not-found');
  return (await withholdArchived(unit, project)) ?? project;
}

async function store(unit: Unit, { id, approval }: ProjectForBrief, after: Image | null) {
  const written = await writeRows(unit, approvalTable, [
    { before: approval, after, recordId: id, scopeId: id },
  ]);
  return isRefusal(written) ? written : { eventId: unit.eventId };
}

export const approveBrief: Verb<typeof briefOperations.approve, ProjectForBrief, Image> = {
  operation: briefOperations.approve,
  load: async (unit, { parameters }) => await load(unit, parameters.id),
  place: ({ path }) => ({ paths: [path] }),
  decide: ({ id, sponsorId, approval }, { body }, unit) => {
    if (approval !== null) return refuse('briefs/approved-already');
    if (sponsorId === null) return refuse('briefs/no-sponsor');
    if (!body.isOnPaper && sponsorId !== unit.actor.personId) return refuse('briefs/not-sponsor');
    return {
      id: newId(unit.now.getTime()),
      version: 1,
      project_id: id,
      approved_by_id: sponsorId,
      approved_on: body.approvedOn,
      recorded_by_id: unit.actor.personId,
      is_on_paper: body.isOnPaper,
      note: body.note,
    };
  },
  store: async (unit, after, project) => await store(unit, project, after),
};

export const withdrawBrief: Verb<typeof briefOperations.withdraw, ProjectForBrief, null> = {
  operation: briefOperations.withdraw,
  load: async (unit, { parameters }) => await load(unit, parameters.id),
  place: ({ path }) => ({ paths: [path] }),
  decide: ({ approval }) => (approval === null ? refuse('briefs/not-approved') : null),
  store: async (unit, _decision, project) => await store(unit, project, null),
};
