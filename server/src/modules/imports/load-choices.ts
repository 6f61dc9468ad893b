import { type Refusal, refuse } from '@regie/contracts';
import type { ImportChoice } from '@regie/contracts/imports';
import { holds } from '../../platform/access/actor.ts';
import { permissionRefusal } from '../../platform/access/permission-refusal.ts';
import type { Image } from '../../platform/database/tables.ts';
import { Withheld } from '../../platform/operations/perform.ts';
import type { Unit } from '../../platform/operations/unit.ts';
import { refuseArchived } from '../../platform/records/refuse-archived.ts';
import { findTakenCodes, type TakenCodes } from '../projects/index.ts';
import { findTargets, listOverJobs, lockImports, type Target } from './import-store.ts';
import { findUnknownMapping } from './mapping-store.ts';

/** What somebody wants imported, with what is known of it. */
export interface Asked {
  readonly choices: readonly ImportChoice[];
  /** The imports in the order of the choices. */
  readonly rows: readonly Image[];
  readonly targets: ReadonlyMap<string, Target>;
  readonly takenCodes: TakenCodes;
  /** Jobs of these imports that ended without a result. */
  readonly overJobs: ReadonlySet<unknown>;
  readonly unknownMapping: Refusal | undefined;
}

function placeIdOf({ target }: ImportChoice): string {
  return target.kind === 'new' ? target.scopeId : target.projectId;
}

function codesOf(choices: readonly ImportChoice[]): readonly string[] {
  return choices.flatMap(({ target }) => (target.kind === 'new' ? [target.code] : []));
}

/** Loads the imports and the places they go to; of what one may not see nothing is said. */
export async function loadAsked(
  unit: Unit,
  choices: readonly ImportChoice[],
): Promise<Asked | Refusal | Withheld> {
  const ids = choices.map(({ importId }) => importId);
  const targets = await findTargets(unit, choices.map(placeIdOf));
  if (new Set(ids).size < ids.length || choices.some((choice) => !targets.has(placeIdOf(choice)))) {
    return refuse('request/not-found');
  }
  const paths = pathsOf({ choices, targets });
  const archived = await refuseArchived(unit.database, paths.flat());
  if (archived !== undefined) return new Withheld(archived, { paths });
  const locked = await lockImports(unit, ids);
  const rows = ids.flatMap((id) => locked.get(id) ?? []);
  if (rows.length < ids.length) {
    return new Withheld(refuse('request/not-found'), { paths });
  }
  return {
    choices,
    rows,
    targets,
    takenCodes: await findTakenCodes(unit, codesOf(choices)),
    overJobs: await listOverJobs(
      unit,
      rows.flatMap((row) => (typeof row['job_id'] === 'string' ? [row['job_id']] : [])),
    ),
    unknownMapping: await findUnknownMapping(unit, choices, rows),
  };
}

export function pathsOf({
  choices,
  targets,
}: Pick<Asked, 'choices' | 'targets'>): readonly (readonly string[])[] {
  return choices.map((choice) => targets.get(placeIdOf(choice))?.path ?? []);
}

/** What cannot be, before anything is read. */
export function refuseChoices(unit: Unit, asked: Asked): Refusal | undefined {
  const { choices } = asked;
  return refuseKinds(unit, asked) ?? refuseTwice(choices) ?? refuseTaken(asked) ?? asked.unknownMapping;
}

function refuseKinds(unit: Unit, { choices, targets }: Asked): Refusal | undefined {
  for (const choice of choices) {
    const target = targets.get(placeIdOf(choice));
    if (target === undefined) return refuse('request/not-found');
    const isProject = target.kind === 'project';
    if (isProject !== (choice.target.kind === 'existing')) return refuse('records/scope-of-other-kind');
    if (!isProject && !holds(unit.actor, 'project.create', target.path)) {
      return permissionRefusal('project.create');
    }
  }
  return undefined;
}

function refuseTwice(choices: readonly ImportChoice[]): Refusal | undefined {
  const projects = choices.flatMap(({ target }) => (target.kind === 'existing' ? [target.projectId] : []));
  if (new Set(projects).size < projects.length) return refuse('imports/project-twice');
  const seen = new Set<string>();
  for (const code of codesOf(choices)) {
    if (seen.has(code.toLowerCase())) return refuse('imports/code-twice', { facts: { code } });
    seen.add(code.toLowerCase());
  }
  return undefined;
}

function refuseTaken({ choices, takenCodes }: Asked): Refusal | undefined {
  for (const code of codesOf(choices)) {
    const other = takenCodes.get(code.toLowerCase());
    if (other !== undefined) return refuse('projects/code-taken', { facts: { code, other: other.key } });
  }
  return undefined;
}
