import { isRefusal, type Refusal, refuse } from '@regie/contracts';
import { gateDayOperations } from '@regie/contracts/standards';
import { holds } from '../../platform/access/actor.ts';
import type { Image } from '../../platform/database/tables.ts';
import { writeRows } from '../../platform/events/write-rows.ts';
import { newId } from '../../platform/identifiers.ts';
import type { Answer, Verb, Withheld } from '../../platform/operations/perform.ts';
import { withholdArchived } from '../../platform/records/refuse-archived.ts';
import { planGates } from './domain/gate-days.ts';
import { findGateDay, findPlannedProject, gateDayTable, phaseWords } from './gate-day-store.ts';
import { findGatedProject, type GatedProject } from './gate-store.ts';
import { gatesOf, readVersions } from './life-cycle-store.ts';

export const listGateDays: Answer<typeof gateDayOperations.list> = {
  operation: gateDayOperations.list,
  answer: async (reading, { parameters }) => {
    const [gated, project, versions] = await Promise.all([
      findGatedProject(reading, parameters.id),
      findPlannedProject(reading, parameters.id),
      readVersions(reading),
    ]);
    if (gated === undefined) return refuse('request/not-found');
    const rows =
      project === undefined ? [] : planGates(project, gatesOf(versions, project.number), phaseWords);
    return { rows: [...rows], mayPlan: holds(reading.actor, 'project.write', gated.path) };
  },
};

interface Planning {
  readonly project: GatedProject;
  readonly isAhead: boolean;
  readonly before: Image | null;
}

export const planGate: Verb<typeof gateDayOperations.plan, Planning, Image | null> = {
  operation: gateDayOperations.plan,
  load: async (unit, { parameters: { id, opens } }): Promise<Planning | Refusal | Withheld> => {
    const project = await findGatedProject(unit, id);
    if (project === undefined) return refuse('request/not-found');
    const archived = await withholdArchived(unit, project);
    if (archived !== undefined) return archived;
    const planned = await findPlannedProject(unit, id);
    const gates = gatesOf(await readVersions(unit), project.number);
    const isAhead =
      planned !== undefined && planGates(planned, gates, phaseWords).some((gate) => gate.opens === opens);
    return { project, isAhead, before: await findGateDay(unit, id, opens) };
  },
  place: ({ project }) => ({ paths: [project.path] }),
  decide: ({ project, isAhead, before }, { parameters: { opens }, body: { day } }, unit) => {
    if (day === null) return before === null ? refuse('gates/no-day') : null;
    if (!isAhead) return refuse('gates/not-ahead');
    return {
      id: before?.id ?? newId(unit.now.getTime()),
      version: (before?.version ?? 0) + 1,
      project_id: project.id,
      opens,
      day,
      set_by_id: unit.actor.personId,
    };
  },
  store: async (unit, after, { project, before }) => {
    const told = { recordId: project.id, scopeId: project.id };
    const written = await writeRows(unit, gateDayTable, [{ before, after, ...told }]);
    return isRefusal(written) ? written : { eventId: unit.eventId };
  },
};
