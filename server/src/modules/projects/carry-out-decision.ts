import { isRefusal, type Refusal, refuse, trust } from '@regie/contracts';
import type { projectPhases, projectStates } from '@regie/contracts/projects';
import { Withheld } from '../../platform/operations/perform.ts';
import type { Unit } from '../../platform/operations/unit.ts';
import { findRecord } from '../../platform/records/list-records.ts';
import { projectKind } from './project-store.ts';
import { projectVerbs } from './project-verbs.ts';

/** What a decision makes of a project. */
export interface ProjectDecided {
  readonly phase?: (typeof projectPhases)[number];
  readonly state?: (typeof projectStates)[number];
  readonly restartsOn?: string | null;
}

/**
 * Does to a project what was decided, by the rules of every change of it. Whether the decision may be taken, also as far
 * as it is such a change, was asked by the operation that this is part of: who decides need not write the project.
 */
export async function carryOutDecision(
  unit: Unit,
  id: string,
  decided: ProjectDecided,
): Promise<Refusal | undefined> {
  const found = await findRecord(unit, projectKind, id);
  if (found === undefined) return refuse('request/not-found');
  const { version } = trust<{ version: number }>(found.record);
  const request = { parameters: { id }, query: {}, body: decided, version };
  const state = await projectVerbs.update.load(unit, request);
  if (state instanceof Withheld) return state.refusal;
  if (isRefusal(state)) return state;
  const decision = projectVerbs.update.decide(state, request, unit);
  if (isRefusal(decision)) return decision;
  const stored = await projectVerbs.update.store(unit, decision, state, request);
  return isRefusal(stored) ? stored : undefined;
}
