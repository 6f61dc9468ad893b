import { type CustomValues, isRefusal, type Refusal, refuse, trust } from '@regie/contracts';
import type { ProjectView } from '@regie/contracts/projects';
import { performPart } from '../../platform/operations/perform.ts';
import type { Unit } from '../../platform/operations/unit.ts';
import { findRecord } from '../../platform/records/list-records.ts';
import { projectKind } from './project-store.ts';
import { projectVerbs } from './project-verbs.ts';

/** What another module gives a project that it makes. */
export interface ProjectToMake {
  readonly scopeId: string;
  readonly title: string;
  readonly code: string;
  readonly custom: CustomValues;
}

const noParts = { parameters: {}, query: {} };

/** Makes a project as a part of another operation. */
export async function makeProject(unit: Unit, body: ProjectToMake): Promise<ProjectView | Refusal> {
  const made = await performPart(unit, projectVerbs.create, { ...noParts, body });
  return isRefusal(made) ? made : made.record;
}

/** Gives a project values in fields that people added; without any it is only looked up. */
export async function changeProjectFields(
  unit: Unit,
  id: string,
  custom: CustomValues,
): Promise<ProjectView | Refusal> {
  const found = await findRecord(unit, projectKind, id);
  if (found === undefined) return refuse('request/not-found');
  // A record of this kind is what its field table says.
  const record = trust<ProjectView>(found.record);
  if (Object.keys(custom).length === 0) return record;
  const request = {
    ...noParts,
    parameters: { id },
    body: trust<object>({ custom }),
    version: record.version,
  };
  const changed = await performPart(unit, projectVerbs.update, request);
  return isRefusal(changed) ? changed : changed.record;
}
