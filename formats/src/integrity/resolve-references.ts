import type { Activity, Assignment, Calendar, Plan, Project, Relation, Resource } from '@regie/engine/model';
import type { FindingList } from '../findings.ts';
import type { FormatNames } from './format-names.ts';

/** What the checks below need to know of the file. */
interface Context {
  readonly names: FormatNames;
  readonly findings: FindingList;
}

/**
 * Holds the records of a plan against each other: what has the uid of another is left out, and what points at
 * nothing is taken out, each with a finding. Without a known calendar the project gets the first base calendar.
 * Expects calendars that were made whole by resolveCalendars.
 */
export function resolveReferences(plan: Plan, names: FormatNames, findings: FindingList): Plan {
  const context = { names, findings };
  const activities = unique(plan.activities, names.activity, context);
  const resources = unique(plan.resources, names.resource, context);
  const calendarUids = uidsOf(plan.calendars);
  const activityUids = uidsOf(activities);
  const resourceUids = uidsOf(resources);
  const assignments = unique(plan.assignments, names.assignment, context);
  return {
    ...plan,
    project: withCalendar(plan.project, plan.calendars, context),
    activities: activities.map((activity) =>
      hasKnownCalendar(activity, names.activity, calendarUids, context)
        ? activity
        : withoutCalendar(activity),
    ),
    relations: plan.relations.filter((relation) => joinsActivities(relation, activityUids, context)),
    resources: resources.map((resource) =>
      hasKnownCalendar(resource, names.resource, calendarUids, context)
        ? resource
        : withoutCalendar(resource),
    ),
    assignments: assignments.flatMap((assignment) => known(assignment, activityUids, resourceUids, context)),
  };
}

function uidsOf(items: readonly { readonly uid: number }[]): ReadonlySet<number> {
  const uids = new Set<number>();
  for (const { uid } of items) uids.add(uid);
  return uids;
}

function unique<Item extends { readonly uid: number }>(
  items: readonly Item[],
  element: string,
  { names, findings }: Context,
): readonly Item[] {
  if (uidsOf(items).size === items.length) return items;
  const seen = new Set<number>();
  return items.filter(({ uid }) => {
    if (!seen.has(uid)) return seen.add(uid);
    findings.warn(`${names.format}/uid-repeated`, { element, uid: String(uid) }, 'ignored');
    return false;
  });
}

function withCalendar(
  project: Project,
  calendars: readonly Calendar[],
  { names, findings }: Context,
): Project {
  if (calendars.some(({ uid }) => uid === project.calendarUid)) return project;
  const guess = calendars.find(({ isBase }) => isBase) ?? calendars[0];
  const detail = `${project.calendarUid ?? ''} → ${guess?.uid ?? ''}`;
  findings.warn(`${names.format}/project-calendar-unknown`, { element: names.calendar }, 'guessed', detail);
  return { ...project, calendarUid: guess?.uid };
}

function hasKnownCalendar(
  { uid, calendarUid }: Activity | Resource,
  element: string,
  calendarUids: ReadonlySet<number>,
  { names, findings }: Context,
): boolean {
  if (calendarUid === undefined || calendarUids.has(calendarUid)) return true;
  findings.warn(
    `${names.format}/calendar-unknown`,
    { element, uid: String(uid) },
    'ignored',
    String(calendarUid),
  );
  return false;
}

function withoutCalendar<Item extends Activity | Resource>(item: Item): Omit<Item, 'calendarUid'> {
  const { calendarUid: _, ...rest } = item;
  return rest;
}

/** A relation joins two activities of the plan; one to another project keeps that project's name instead. */
function joinsActivities(
  { predecessorUid, successorUid, crossProject }: Relation,
  activityUids: ReadonlySet<number>,
  { names, findings }: Context,
): boolean {
  const place = { element: names.relation, uid: String(successorUid) };
  if (predecessorUid === successorUid) {
    findings.warn(`${names.format}/relation-to-itself`, place, 'ignored');
    return false;
  }
  const isKnown = activityUids.has(predecessorUid) && activityUids.has(successorUid);
  if (crossProject !== undefined || isKnown) return true;
  const detail = `${predecessorUid} → ${successorUid}`;
  findings.warn(`${names.format}/predecessor-unknown`, place, 'ignored', detail);
  return false;
}

/** Work on an unknown activity goes; work of an unknown resource stays as nobody's. */
function known(
  assignment: Assignment,
  activityUids: ReadonlySet<number>,
  resourceUids: ReadonlySet<number>,
  { names, findings }: Context,
): Assignment[] {
  const { activityUid, resourceUid, ...nobodys } = assignment;
  const place = { element: names.assignment, uid: String(assignment.uid) };
  if (!activityUids.has(activityUid)) {
    findings.warn(`${names.format}/assignment-activity-unknown`, place, 'ignored', String(activityUid));
    return [];
  }
  if (resourceUid === undefined || resourceUids.has(resourceUid)) return [assignment];
  findings.warn(`${names.format}/assignment-resource-unknown`, place, 'defaulted', String(resourceUid));
  return [{ ...nobodys, activityUid }];
}
