import { isRefusal, type Refusal, refuse } from '@regie/contracts';
import { type ImportChoice, importOperations } from '@regie/contracts/imports';
import type { Plan } from '@regie/engine/model';
import type { Image } from '../../platform/database/tables.ts';
import { writeRows } from '../../platform/events/write-rows.ts';
import type { Verb, Withheld } from '../../platform/operations/perform.ts';
import type { Unit } from '../../platform/operations/unit.ts';
import { storeWholePlan } from '../planning/index.ts';
import { changeProjectFields, makeProject } from '../projects/index.ts';
import { customValuesOf } from './domain/custom-values.ts';
import { importTable, listFieldKinds } from './import-store.ts';
import { type Asked, loadAsked, pathsOf, refuseChoices } from './load-choices.ts';

interface Went {
  readonly id: string;
  readonly key: string;
  readonly title: string;
}

/** How far the import is, told between plans. */
export type TellImport = (done: number, of: number) => Promise<void>;

/** Puts plans that were read already into their projects, as one event: all or nothing. */
export function runImportVerb(
  plans: ReadonlyMap<string, Plan>,
  tell: TellImport,
): Verb<typeof importOperations.run, Asked, readonly ImportChoice[]> {
  return {
    operation: importOperations.run,
    load: async (unit, { body }): Promise<Asked | Refusal | Withheld> => await loadAsked(unit, body.choices),
    place: (asked) => ({ paths: pathsOf(asked), facts: { files: asked.rows.map(factsOf) } }),
    decide: (asked, { body }, unit) => {
      const unready = asked.rows.find((row) => row['state'] !== 'importing');
      if (unready !== undefined) {
        return refuse('imports/not-ready', { facts: { file: String(unready['file_name']) } });
      }
      return refuseChoices(unit, asked) ?? body.choices;
    },
    store: async (unit, choices, asked) => {
      const projects: Went[] = [];
      for (const [place, choice] of choices.entries()) {
        await tell(place, choices.length);
        const plan = plans.get(choice.importId);
        if (plan === undefined) return refuse('request/not-found');
        const went = await storeOne(unit, choice, plan);
        // Which file it was, for the one that stopped the others.
        if (isRefusal(went)) return { ...went, place: `body.choices.${place}` };
        projects.push(went);
      }
      const refused = await markImported(unit, asked.rows, projects);
      return refused ?? { eventId: unit.eventId, projects };
    },
  };
}

function factsOf(row: Image) {
  return { name: row['file_name'], sha256: String(row['sha256']).slice(2), sizeBytes: row['size_bytes'] };
}

async function storeOne(unit: Unit, choice: ImportChoice, plan: Plan): Promise<Went | Refusal> {
  const went = await projectFor(unit, choice, plan);
  if (isRefusal(went)) return went;
  const stored = await storeWholePlan(unit, went.id, {
    plan,
    isRecalculated: choice.dates === 'recalculated',
    calendarIds: new Map(choice.calendars.map(({ uid, calendarId }) => [uid, calendarId])),
    personIds: new Map(choice.people.map(({ uid, personId }) => [uid, personId])),
    baselineNames: new Map([[0, 'Baseline']]),
  });
  return isRefusal(stored) ? stored : went;
}

/** The project that is there, or one that is made for the plan; values of the project itself go to their fields. */
async function projectFor(unit: Unit, { target, fields }: ImportChoice, plan: Plan): Promise<Went | Refusal> {
  const kinds = fields.length === 0 ? [] : await listFieldKinds(unit);
  const custom = customValuesOf(plan.project.customValues, fields, kinds);
  if (target.kind === 'existing') return await changeProjectFields(unit, target.projectId, custom);
  const { scopeId, title, code } = target;
  return await makeProject(unit, { scopeId, title, code, custom });
}

/** Undone, the imports are as they were before they were started, and can be started again. */
async function markImported(
  unit: Unit,
  rows: readonly Image[],
  projects: readonly Went[],
): Promise<Refusal | undefined> {
  const writes = rows.map((row, place) => {
    const projectId = projects[place]?.id ?? null;
    const made = { project_id: projectId, made_event_id: unit.eventId, problem: null };
    return {
      before: { ...row, state: 'ready', job_id: null },
      after: { ...row, ...made, version: row.version + 1, state: 'imported' },
      recordId: null,
      scopeId: projectId,
    };
  });
  const written = await writeRows(unit, importTable, writes);
  return isRefusal(written) ? written : undefined;
}
