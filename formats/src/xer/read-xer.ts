import type { Activity, Assignment, CustomValue, Plan, PlanMinute, Resource } from '@regie/engine/model';
import { FindingList, type Reading } from '../findings.ts';
import { type FormatNames, resolveCalendars, resolveReferences } from '../integrity/index.ts';
import type { XmlSource } from '../xml/index.ts';
import { readAssignment } from './assignment.ts';
import { readCalendar } from './calendar.ts';
import { readCodeAssignments, readCodes } from './codes.ts';
import { rowsBy, rowsOf, type XerRow } from './column.ts';
import { decodeXer } from './decode.ts';
import { packTables } from './other-tables.ts';
import { criticalRuleOf, readProject, type XerProject } from './project.ts';
import { readRelation } from './relation.ts';
import { readResource } from './resource.ts';
import { whole } from './spelling.ts';
import { readTables, type XerTables } from './table.ts';
import { readTask } from './task.ts';
import { readUserFields, readUserValues, type UserValue } from './user-field.ts';
import { WbsTree } from './wbs.ts';

const names: FormatNames = {
  format: 'xer',
  activity: 'TASK',
  relation: 'TASKPRED',
  resource: 'RSRC',
  assignment: 'TASKRSRC',
  calendar: 'CALENDAR',
};
const maxActivities = 300_000;

/**
 * Reads a plan from a Primavera P6 export file (XER), in UTF-8 or Windows-1252. All projects of the file become one
 * plan, each below a row of its own. Never throws on content: a file that is refused gives findings without a plan.
 */
export async function readXer(source: XmlSource): Promise<Reading<Plan>> {
  const findings = new FindingList();
  const text = await decodeXer(source, findings);
  if (text === undefined) findings.refuse('xer/too-long', {});
  const tables = text === undefined ? undefined : readTables(text, findings);
  if (tables === undefined || 'code' in tables) {
    if (tables !== undefined) findings.refuse(tables.code, { line: tables.line });
    return { findings: findings.list() };
  }
  if ((tables.tables.get('TASK')?.rows.length ?? 0) > maxActivities) {
    findings.refuse('xer/too-many-rows', { element: 'TASK' });
    return { findings: findings.list() };
  }
  const plan = new XerReader(tables, findings).plan();
  return { plan, findings: findings.list() };
}

/** Puts the tables together. */
class XerReader {
  readonly #tables: XerTables;
  readonly #findings: FindingList;
  readonly #uidOf = new Map<string, number>();
  readonly #projects: readonly XerProject[];
  #substitutes = 0;

  constructor(tables: XerTables, findings: FindingList) {
    this.#tables = tables;
    this.#findings = findings;
    this.#projects = this.#readProjects();
  }

  plan(): Plan {
    const findings = this.#findings;
    const calendars = resolveCalendars(
      this.#rows('CALENDAR').flatMap((row) => readCalendar(row, findings) ?? []),
      names,
      findings,
    );
    const customFields = readUserFields(this.#rows('UDFTYPE'), findings);
    const values = this.#valuesByRecord(readUserValues(this.#rows('UDFVALUE'), customFields, findings));
    const activities = this.#activities(values);
    const resources = this.#resources(values);
    const main = this.#mainProject();
    const project = readProject(main, calendars, earliestStart(activities), this.#currency(), findings);
    return resolveReferences(
      {
        project: { ...project, otherFields: packTables(this.#tables) },
        calendars,
        activities: activities.map((activity, place) => ({ ...activity, number: place + 1 })),
        relations: this.#rows('TASKPRED').flatMap((row) => readRelation(row, this.#uidOf, findings) ?? []),
        resources,
        assignments: this.#assignments(resources, values),
        customFields,
        outlineCodes: readCodes(this.#rows('ACTVTYPE'), this.#rows('ACTVCODE'), findings),
      },
      names,
      findings,
    );
  }

  #rows(name: string): XerRow[] {
    return rowsOf(this.#tables.tables.get(name));
  }

  /** The projects of the file, and those that only its activities name. */
  #readProjects(): XerProject[] {
    const options = new Map(this.#rows('SCHEDOPTIONS').map((row) => [row.text('proj_id'), row]));
    const projects = new Map<string, XerProject>();
    for (const row of this.#rows('PROJECT')) {
      const id = row.text('proj_id');
      if (projects.has(id)) row.warn('xer/uid-repeated', 'proj_id', this.#findings, id);
      else projects.set(id, { id, row, options: options.get(id) });
    }
    for (const row of [...this.#rows('PROJWBS'), ...this.#rows('TASK')]) {
      const id = row.text('proj_id');
      if (projects.has(id)) continue;
      row.warn('xer/project-unknown', 'proj_id', this.#findings, id);
      projects.set(id, { id, row: undefined, options: options.get(id) });
    }
    return [...projects.values()];
  }

  /** The one that was asked for when the file was written; others came along because of their relations. */
  #mainProject(): XerProject {
    const exported = this.#projects.find(({ row }) => row?.text('export_flag') === 'Y');
    return exported ?? this.#projects[0] ?? { id: '', row: undefined, options: undefined };
  }

  #activities(values: ReadonlyMap<string, readonly CustomValue[]>): Activity[] {
    const wbsRows = rowsBy(this.#rows('PROJWBS'), 'proj_id');
    const substitute = (): number => -1_000_000_000 - this.#substitute();
    const trees = new Map(
      this.#projects.map((project) => [
        project.id,
        new WbsTree(
          project,
          wbsRows.get(project.id) ?? [],
          this.#projects.length === 1,
          this.#findings,
          substitute,
        ),
      ]),
    );
    const rules = new Map(
      this.#projects.map((project) => [project.id, criticalRuleOf(project, this.#findings)]),
    );
    const codes = readCodeAssignments(this.#rows('TASKACTV'), this.#findings);
    for (const row of this.#rows('TASK')) {
      const id = row.text('task_id');
      const rule = rules.get(row.text('proj_id')) ?? { isLongestPath: false, limitMinutes: 0 };
      const { activity, projectId, wbsId } = readTask(row, this.#taskUid(row, id), rule, this.#findings);
      const customValues = values.get(`TASK ${id}`) ?? [];
      trees.get(projectId)?.add({ ...activity, customValues, outlineCodes: codes.get(id) ?? [] }, wbsId);
    }
    return [...trees.values()].flatMap((tree) => tree.rows()).map((row) => this.#withRowValues(row, values));
  }

  /** Values that belong to a project or to a row of its structure stand on that row. */
  #withRowValues(row: Activity, values: ReadonlyMap<string, readonly CustomValue[]>): Activity {
    if (row.uid >= 0) return row;
    const projectId = row.otherFields?.['PROJECT.proj_id'];
    const ofProject = projectId === undefined ? [] : (values.get(`PROJECT ${projectId}`) ?? []);
    const own = [...(values.get(`PROJWBS ${-1 - row.uid}`) ?? []), ...ofProject];
    return own.length === 0 ? row : { ...row, customValues: own };
  }

  #taskUid(row: XerRow, id: string): number {
    const uid = row.value('task_id', whole, this.#findings);
    const isOwn = uid !== undefined && uid >= 0 && !this.#uidOf.has(id);
    if (!isOwn) row.warn('xer/record-without-id', 'task_id', this.#findings, id);
    const given = isOwn ? uid : 1_000_000_000 + this.#substitute();
    if (!this.#uidOf.has(id)) this.#uidOf.set(id, given);
    return given;
  }

  #substitute(): number {
    this.#substitutes += 1;
    return this.#substitutes;
  }

  #resources(values: ReadonlyMap<string, readonly CustomValue[]>): Resource[] {
    const rates = rowsBy(this.#rows('RSRCRATE'), 'rsrc_id');
    return this.#rows('RSRC').flatMap((row, index): Resource[] => {
      const uid = row.value('rsrc_id', whole, this.#findings);
      if (uid === undefined) {
        row.warn('xer/record-without-id', 'rsrc_id', this.#findings, row.text('rsrc_name'));
        return [];
      }
      const id = row.text('rsrc_id');
      const resource = readResource(row, uid, index + 1, rates.get(id) ?? [], this.#findings);
      return [{ ...resource, customValues: values.get(`RSRC ${id}`) ?? [] }];
    });
  }

  #assignments(
    resources: readonly Resource[],
    values: ReadonlyMap<string, readonly CustomValue[]>,
  ): Assignment[] {
    const kinds = new Map(resources.map(({ uid, kind }) => [uid, kind]));
    return this.#rows('TASKRSRC').flatMap((row): Assignment[] => {
      const uid = row.value('taskrsrc_id', whole, this.#findings) ?? 1_000_000_000 + this.#substitute();
      const activityUid = this.#uidOf.get(row.text('task_id'));
      if (activityUid === undefined) {
        row.warn('xer/assignment-activity-unknown', 'task_id', this.#findings, row.text('task_id'));
        return [];
      }
      const resourceUid = row.value('rsrc_id', whole, this.#findings);
      const isMaterial = resourceUid !== undefined && kinds.get(resourceUid) === 'material';
      const ends = { uid, activityUid, resourceUid, isMaterial };
      const customValues = values.get(`TASKRSRC ${row.text('taskrsrc_id')}`) ?? [];
      return [{ ...readAssignment(row, ends, this.#findings), customValues }];
    });
  }

  #valuesByRecord(values: readonly UserValue[]): ReadonlyMap<string, readonly CustomValue[]> {
    const lists = new Map<string, CustomValue[]>();
    for (const { table, recordId, value } of values) {
      const key = `${table} ${recordId}`;
      const list = lists.get(key);
      if (list === undefined) lists.set(key, [value]);
      else list.push(value);
    }
    return lists;
  }

  /** The last field of the first line. */
  #currency(): string | undefined {
    const code = this.#tables.header[7];
    return code !== undefined && /^[A-Z]{3}$/.test(code) ? code : undefined;
  }
}

function earliestStart(activities: readonly Activity[]): PlanMinute | undefined {
  let earliest: PlanMinute | undefined;
  for (const { recorded } of activities)
    if (recorded.start !== undefined && (earliest === undefined || recorded.start < earliest))
      earliest = recorded.start;
  return earliest;
}
