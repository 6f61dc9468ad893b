import type {
  Activity,
  Assignment,
  Calendar,
  CustomField,
  OutlineCode,
  Plan,
  PlanMinute,
  Relation,
  Resource,
} from '@regie/engine/model';
import { FindingList, type Reading } from '../findings.ts';
import { type FormatNames, resolveCalendars, resolveReferences } from '../integrity/index.ts';
import {
  defaultXmlLimits,
  readRecords,
  type XmlElement,
  type XmlLimits,
  XmlRefusal,
  type XmlSource,
} from '../xml/index.ts';
import { readTask } from './activity.ts';
import { readAssignment } from './assignment.ts';
import { readCalendar } from './calendar.ts';
import { readCustomField } from './custom-field.ts';
import { ignoreElement } from './field.ts';
import { readOutlineCode } from './outline-code.ts';
import { withPieces } from './pieces.ts';
import { masksElement, readProject } from './project.ts';
import { readResource } from './resource.ts';

/** What may be asked of the reader. */
export interface MspdiOptions {
  readonly limits?: XmlLimits;
  readonly maxTasks?: number;
  /** Tasks, relations, resources, assignments and calendars together. */
  readonly maxRecords?: number;
}

/** Twice what the largest plans hold; more would not fit the memory of a worker. */
const usualMaxTasks = 300_000;
const usualMaxRecords = 800_000;

const containers: ReadonlySet<string> = new Set([
  'Project',
  'Project/OutlineCodes',
  'Project/ExtendedAttributes',
  'Project/Calendars',
  'Project/Tasks',
  'Project/Resources',
  'Project/Assignments',
]);

/**
 * Reads a plan from Microsoft Project XML (MSPDI), of any version since 2003. Works through the source once, in
 * memory for the plan alone; never throws on content: a file that is refused gives findings without a plan.
 * `for await (const piece of createReadStream(path))` fits as source, and so do inflated pieces of a .gz file.
 */
export async function readMspdi(source: XmlSource, options: MspdiOptions = {}): Promise<Reading<Plan>> {
  const findings = new FindingList();
  const reader = new MspdiReader(findings, options);
  try {
    await readRecords(
      source,
      { containers, onRecord: (record, container) => reader.take(record, container) },
      findings,
      options.limits ?? defaultXmlLimits,
    );
  } catch (error) {
    if (!(error instanceof XmlRefusal)) throw error;
    findings.refuse(error.code, error.place, error.detail);
    return { findings: findings.list() };
  }
  const plan = reader.plan();
  return { plan, findings: findings.list() };
}

const names: FormatNames = {
  format: 'mspdi',
  activity: 'Task',
  relation: 'Task/PredecessorLink',
  resource: 'Resource',
  assignment: 'Assignment',
  calendar: 'Calendar',
};

const emptyLists: ReadonlySet<string> = new Set([
  masksElement,
  'Views',
  'Filters',
  'Groups',
  'Tables',
  'Maps',
]);

/** Gathers the records of a file as they pass. */
class MspdiReader {
  readonly #findings: FindingList;
  readonly #fields: XmlElement[] = [];
  readonly #calendars: Calendar[] = [];
  readonly #activities: Activity[] = [];
  readonly #relations: Relation[] = [];
  readonly #resources: Resource[] = [];
  readonly #assignments: Assignment[] = [];
  readonly #customFields: CustomField[] = [];
  readonly #outlineCodes: OutlineCode[] = [];
  readonly #substitutes = new SubstituteUids();
  #hasMasks = false;
  readonly #maxTasks: number;
  readonly #maxRecords: number;
  #recordCount = 0;

  constructor(findings: FindingList, options: MspdiOptions) {
    this.#findings = findings;
    this.#maxTasks = options.maxTasks ?? usualMaxTasks;
    this.#maxRecords = options.maxRecords ?? usualMaxRecords;
  }

  take(record: XmlElement, container: string): void {
    this.#count(1, record);
    if (container === 'Project' && record.name === masksElement) this.#hasMasks = true;
    const context = { findings: this.#findings, element: record.name };
    const kind = `${container}/${record.name}`;
    if (kind === 'Project/Tasks/Task') this.#takeTask(record);
    else if (kind === 'Project/Assignments/Assignment') {
      const assignment = readAssignment(record, context, () => this.#substitutes.next(record, context));
      if (assignment !== undefined) this.#assignments.push(assignment);
    } else if (kind === 'Project/Resources/Resource')
      this.#resources.push(readResource(record, context, () => this.#substitutes.next(record, context)));
    else if (kind === 'Project/Calendars/Calendar')
      this.#calendars.push(readCalendar(record, context, () => this.#substitutes.next(record, context)));
    else if (kind === 'Project/ExtendedAttributes/ExtendedAttribute') {
      const customField = readCustomField(record, context);
      if (customField !== undefined) this.#customFields.push(customField);
    } else if (kind === 'Project/OutlineCodes/OutlineCode') {
      const outlineCode = readOutlineCode(record, context);
      if (outlineCode !== undefined) this.#outlineCodes.push(outlineCode);
    } else if (container === 'Project' && record.children.length === 0) this.#takeField(record);
    else ignoreElement(record, { findings: this.#findings, element: container });
  }

  plan(): Plan {
    const context = { findings: this.#findings, element: 'Project' };
    const plan = resolveReferences(
      {
        project: readProject(this.#fields, context, earliestStart(this.#activities), this.#hasMasks),
        calendars: resolveCalendars(this.#calendars, names, this.#findings),
        activities: this.#activities,
        relations: this.#relations,
        resources: this.#resources,
        assignments: this.#assignments,
        customFields: this.#customFields,
        outlineCodes: this.#outlineCodes,
      },
      names,
      this.#findings,
    );
    return { ...plan, activities: withPieces(plan.activities, plan.assignments) };
  }

  #takeTask(record: XmlElement): void {
    const context = { findings: this.#findings, element: record.name };
    const { activity, relations } = readTask(record, context, () => this.#substitutes.next(record, context));
    this.#activities.push(activity);
    for (const relation of relations) this.#relations.push(relation);
    this.#count(relations.length, record);
  }

  #count(more: number, { line }: XmlElement): void {
    this.#recordCount += more;
    const isTooMany = this.#recordCount > this.#maxRecords || this.#activities.length > this.#maxTasks;
    if (isTooMany) throw new XmlRefusal('xml/too-many-records', { line });
  }

  /** Empty lists look like fields of the project. */
  #takeField(record: XmlElement): void {
    if (!emptyLists.has(record.name)) this.#fields.push(record);
  }
}

/** Numbers for records without a UID, far above those that files carry. */
class SubstituteUids {
  #last = 1_000_000_000;

  next(record: XmlElement, context: { readonly findings: FindingList; readonly element: string }): number {
    this.#last += 1;
    const place = { line: record.line, element: `${context.element}/UID`, uid: String(this.#last) };
    context.findings.warn('mspdi/uid-missing', place, 'guessed');
    return this.#last;
  }
}

function earliestStart(activities: readonly Activity[]): PlanMinute | undefined {
  let earliest: PlanMinute | undefined;
  for (const { recorded } of activities)
    if (recorded.start !== undefined && (earliest === undefined || recorded.start < earliest))
      earliest = recorded.start;
  return earliest;
}
