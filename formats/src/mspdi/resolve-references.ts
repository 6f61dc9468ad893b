import type { Activity, Assignment, Calendar, Plan, Project, Relation, Resource } from '@regie/engine/model';
import type { FindingList } from '../findings.ts';
import { withPieces } from './pieces.ts';

/** Everything a file holds, read but not yet held against each other. */
export type UnresolvedPlan = Plan;

/** Checks every reference of the file: what points at nothing is taken out, with a finding. */
export function resolveReferences(read: UnresolvedPlan, findings: FindingList): Plan {
  const activities = unique(read.activities, 'Task', findings);
  const resources = unique(read.resources, 'Resource', findings);
  const calendarUids = new Set(read.calendars.map(({ uid }) => uid));
  const activityUids = new Set(activities.map(({ uid }) => uid));
  const resourceUids = new Set(resources.map(({ uid }) => uid));
  const assignments = unique(
    read.assignments.flatMap((assignment) => known(assignment, activityUids, resourceUids, findings)),
    'Assignment',
    findings,
  );
  return {
    ...read,
    project: withCalendar(read.project, read.calendars, findings),
    activities: withPieces(
      activities.map((activity) =>
        hasKnownCalendar(activity, 'Task', calendarUids, findings) ? activity : withoutCalendar(activity),
      ),
      assignments,
    ),
    relations: read.relations.filter((relation) => joinsActivities(relation, activityUids, findings)),
    resources: resources.map((resource) =>
      hasKnownCalendar(resource, 'Resource', calendarUids, findings) ? resource : withoutCalendar(resource),
    ),
    assignments,
  };
}

function unique<Item extends { readonly uid: number }>(
  items: readonly Item[],
  element: string,
  findings: FindingList,
): readonly Item[] {
  const seen = new Set<number>();
  for (const { uid } of items) seen.add(uid);
  if (seen.size === items.length) return items;
  seen.clear();
  return items.filter(({ uid }) => {
    if (!seen.has(uid)) return seen.add(uid);
    findings.warn('mspdi/uid-repeated', { element, uid: String(uid) }, 'ignored');
    return false;
  });
}

/** The project's calendar is the one it names; else the first base calendar, as people would guess. */
function withCalendar(project: Project, calendars: readonly Calendar[], findings: FindingList): Project {
  if (calendars.some(({ uid }) => uid === project.calendarUid)) return project;
  const guess = calendars.find(({ isBase }) => isBase) ?? calendars[0];
  findings.warn(
    'mspdi/project-calendar-unknown',
    { element: 'Project/CalendarUID' },
    'guessed',
    `${project.calendarUid ?? ''} → ${guess?.uid ?? ''}`,
  );
  return { ...project, calendarUid: guess?.uid };
}

function hasKnownCalendar(
  { uid, calendarUid }: Activity | Resource,
  element: string,
  calendarUids: ReadonlySet<number>,
  findings: FindingList,
): boolean {
  if (calendarUid === undefined || calendarUids.has(calendarUid)) return true;
  const place = { element: `${element}/CalendarUID`, uid: String(uid) };
  findings.warn('mspdi/calendar-unknown', place, 'ignored', String(calendarUid));
  return false;
}

function withoutCalendar<Item extends Activity | Resource>(item: Item): Omit<Item, 'calendarUid'> {
  const { calendarUid: _, ...rest } = item;
  return rest;
}

/** A relation within the plan joins two of its activities; one to another project keeps its name as well as its ghost. */
function joinsActivities(
  { predecessorUid, successorUid, crossProject }: Relation,
  activityUids: ReadonlySet<number>,
  findings: FindingList,
): boolean {
  const place = { element: 'Task/PredecessorLink', uid: String(successorUid) };
  if (predecessorUid === successorUid) {
    findings.warn('mspdi/relation-to-itself', place, 'ignored');
    return false;
  }
  if (crossProject !== undefined || activityUids.has(predecessorUid)) return true;
  findings.warn('mspdi/predecessor-unknown', place, 'ignored', String(predecessorUid));
  return false;
}

/** Work on an unknown task goes; work of an unknown resource stays as nobody's. */
function known(
  assignment: Assignment,
  activityUids: ReadonlySet<number>,
  resourceUids: ReadonlySet<number>,
  findings: FindingList,
): Assignment[] {
  const { activityUid, resourceUid } = assignment;
  const uid = String(assignment.uid);
  if (!activityUids.has(activityUid)) {
    const place = { element: 'Assignment/TaskUID', uid };
    findings.warn('mspdi/assignment-task-unknown', place, 'ignored', String(activityUid));
    return [];
  }
  if (resourceUid === undefined || resourceUids.has(resourceUid)) return [assignment];
  const place = { element: 'Assignment/ResourceUID', uid };
  findings.warn('mspdi/assignment-resource-unknown', place, 'defaulted', String(resourceUid));
  const { resourceUid: _, ...nobodys } = assignment;
  return [nobodys];
}
