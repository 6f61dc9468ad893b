import type { Plan } from '@regie/engine/model';
import { usualCalculationProfile } from '@regie/engine/model';
import { writeAssignment } from './assignment.ts';
import { writeCalendar } from './calendar.ts';
import { writeCode } from './codes.ts';
import { columnsFor, placeOfTable } from './column-order.ts';
import { encodeXer } from './encode.ts';
import { type XerLoss, xerLosses } from './losses.ts';
import { headerField, unpackTables } from './other-tables.ts';
import { isXerPlan, type PlanRows, rowsOfPlan, type WrittenProject, type WrittenWbs } from './plan-rows.ts';
import { writeProject } from './project.ts';
import { writeRelation } from './relation.ts';
import { writeRates, writeResource } from './resource.ts';
import { put, writeScheduleChoices } from './schedule-options.ts';
import { instant, whole } from './spelling.ts';
import { writeTables, type XerTable } from './table.ts';
import { writeTask } from './task.ts';
import { tableOf, writeUserField, writeUserValue } from './user-field.ts';

/** A plan as a file, and what of the plan is not in it. */
export interface XerWriting {
  readonly text: string;
  /** The text in Windows-1252, as the program writes it, or in UTF-8 when it needs more letters. */
  readonly bytes: Uint8Array;
  readonly losses: readonly XerLoss[];
}

type Fields = Map<string, string>;

/** Writes a plan as a Primavera P6 export file; what readXer makes of it equals the plan but for the losses. */
export function writeXer(plan: Plan): XerWriting {
  const isOwn = isXerPlan(plan);
  const rows = rowsOfPlan(plan);
  const tables: XerTable[] = isOwn ? unpackTables(plan.project.otherFields) : [];
  for (const [name, fields] of Object.entries(modelTables(plan, rows, isOwn))) {
    if (fields.length === 0) continue;
    const columns = columnsFor(name, fields);
    tables.push({
      name,
      columns,
      rows: fields.map((row) => columns.map((column) => row.get(column) ?? '')),
      lines: [],
    });
  }
  tables.sort((a, b) => placeOfTable(a.name) - placeOfTable(b.name));
  const text = writeTables(headerOf(plan, isOwn), tables);
  return { text, bytes: encodeXer(text), losses: xerLosses(plan, rows) };
}

function modelTables(plan: Plan, rows: PlanRows, isOwn: boolean): Record<string, readonly Fields[]> {
  const codes = plan.outlineCodes.map((code) => writeCode(code, isOwn));
  return {
    UDFTYPE: plan.customFields.map((field) => writeUserField(field, isOwn)),
    PROJECT: rows.projects.map((project) => projectFields(plan, project, isOwn)),
    CALENDAR: plan.calendars.map((calendar) => new Map(writeCalendar(calendar, isOwn))),
    SCHEDOPTIONS: rows.projects.flatMap((project, index) => optionFields(plan, project, index, isOwn)),
    PROJWBS: rows.wbs.map((row, index) => wbsFields(row, index, isOwn)),
    RSRC: plan.resources.map((resource) => writeResource(resource, isOwn)),
    RSRCRATE: numbered(plan.resources.flatMap(writeRates), 'rsrc_rate_id'),
    ACTVTYPE: codes.map(({ type }) => type),
    TASK: rows.tasks.map(({ activity, project, wbsId }) => {
      const fields = writeTask(activity, isOwn);
      fields.set('proj_id', project.id);
      fields.set('wbs_id', String(wbsId));
      if (fields.get('clndr_id') === '' && !isOwn)
        fields.set('clndr_id', String(plan.project.calendarUid ?? ''));
      return fields;
    }),
    ACTVCODE: codes.flatMap((code) => code.codes),
    TASKPRED: numbered(
      plan.relations.flatMap((relation) => writeRelation(relation, rows)),
      'task_pred_id',
    ),
    TASKRSRC: assignmentFields(plan, rows, isOwn),
    TASKACTV: rows.tasks.flatMap(({ activity, project }) =>
      activity.outlineCodes.flatMap(({ fieldId, valueId }) =>
        valueId === undefined
          ? []
          : [
              new Map([
                ['task_id', String(activity.uid)],
                ['actv_code_type_id', String(fieldId)],
                ['actv_code_id', String(valueId)],
                ['proj_id', project.id],
              ]),
            ],
      ),
    ),
    UDFVALUE: valueFields(plan, rows),
  };
}

function headerOf({ project }: Plan, isOwn: boolean): readonly string[] {
  const own = isOwn ? project.otherFields?.[headerField]?.split('\t') : undefined;
  if (own !== undefined) return own;
  const day = instant.write(project.statusDate ?? project.start).slice(0, 10);
  const currency = project.currency.code ?? '';
  return ['19.12', day, 'Project', 'regie', 'regie', 'dbxDatabaseNoName', 'Project Management', currency];
}

function numbered(rows: readonly Fields[], column: string): Fields[] {
  return rows.map((fields, index) => fields.set(column, String(index + 1)));
}

/** What a row carries for another table. */
function carried({ top }: WrittenProject, prefix: string, isOwn: boolean): Fields {
  const entries = isOwn ? Object.entries(top.otherFields ?? {}) : [];
  return new Map(
    entries.flatMap(([name, value]): [string, string][] =>
      name.startsWith(prefix) ? [[name.slice(prefix.length), value]] : [],
    ),
  );
}

function projectFields(plan: Plan, project: WrittenProject, isOwn: boolean): Fields {
  const fields = carried(project, 'PROJECT.', isOwn);
  fields.set('proj_id', project.id);
  if (!isOwn) for (const [name, value] of Object.entries(projectDefaults)) fields.set(name, value);
  if (project.isMain) writeProject(plan.project, fields);
  put(fields, 'plan_end_date', instant, project.top.deadline);
  return fields;
}

/** What the program needs of a project. */
const projectDefaults = {
  fy_start_month_num: '1',
  project_flag: 'Y',
  name_sep_char: '.',
  def_complete_pct_type: 'CP_Drtn',
  def_duration_type: 'DT_FixedDUR2',
  def_task_type: 'TT_Task',
  def_qty_type: 'QT_Hour',
  export_flag: 'Y',
} as const;

function optionFields(plan: Plan, project: WrittenProject, index: number, isOwn: boolean): Fields[] {
  const fields = carried(project, 'SCHEDOPTIONS.', isOwn);
  const { profile = usualCalculationProfile, hasMultipleCriticalPaths } = plan.project;
  if (project.isMain) writeScheduleChoices(profile, hasMultipleCriticalPaths, fields);
  if (fields.size === 0) return [];
  if (!fields.has('schedoptions_id') && !isOwn) fields.set('schedoptions_id', String(index + 1));
  return [fields.set('proj_id', project.id)];
}

function wbsFields({ id, parentId, project, activity }: WrittenWbs, index: number, isOwn: boolean): Fields {
  const own = Object.entries(isOwn ? (activity.otherFields ?? {}) : {});
  const fields = new Map(own.filter(([name]) => !name.includes('.')));
  fields.set('wbs_id', String(id));
  fields.set('proj_id', project.id);
  fields.set('proj_node_flag', parentId === undefined ? 'Y' : 'N');
  fields.set('wbs_name', activity.name);
  fields.set('wbs_short_name', activity.wbs ?? (isOwn ? '' : String(id)));
  if (parentId !== undefined) fields.set('parent_wbs_id', String(parentId));
  if (!isOwn) {
    put(fields, 'seq_num', whole, index);
    fields.set('status_code', 'WS_Open');
  }
  return fields;
}

function assignmentFields(plan: Plan, rows: PlanRows, isOwn: boolean): Fields[] {
  const kinds = new Map(plan.resources.map(({ uid, kind }) => [uid, kind]));
  return plan.assignments.flatMap((assignment) => {
    const task = rows.taskOf.get(assignment.activityUid);
    if (task === undefined) return [];
    const kind = assignment.resourceUid === undefined ? undefined : kinds.get(assignment.resourceUid);
    return [writeAssignment(assignment, kind === 'material', isOwn).set('proj_id', task.project.id)];
  });
}

function valueFields(plan: Plan, rows: PlanRows): Fields[] {
  const tables = new Map(
    plan.customFields.map(({ fieldId, owner, otherFields }) => [
      fieldId,
      otherFields?.['table_name'] ?? tableOf(owner),
    ]),
  );
  const ofTasks = rows.tasks.flatMap(({ activity, project }) =>
    activity.customValues.map((value) => writeUserValue(value, String(activity.uid), project.id)),
  );
  const ofRows = rows.wbs.flatMap(({ activity, id, project }) =>
    activity.customValues.map((value) =>
      writeUserValue(value, tables.get(value.fieldId) === 'PROJECT' ? project.id : String(id), project.id),
    ),
  );
  const ofOthers = [...plan.resources, ...plan.assignments].flatMap(({ uid, customValues }) =>
    customValues.map((value) => writeUserValue(value, String(uid), '')),
  );
  return [...ofTasks, ...ofRows, ...ofOthers];
}
