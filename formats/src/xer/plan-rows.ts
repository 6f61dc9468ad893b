import { type Activity, newActivity, outlineOf, type Plan } from '@regie/engine/model';
import { headerField } from './other-tables.ts';

/** A project to write, with the number that it has in the file. */
export interface WrittenProject {
  readonly id: string;
  readonly isMain: boolean;
  readonly top: Activity;
}

/** A row of the structure: its number, and the row that it stands under. */
export interface WrittenWbs {
  readonly id: number;
  readonly parentId: number | undefined;
  readonly project: WrittenProject;
  readonly activity: Activity;
}

/** An activity, and where it stands. */
export interface WrittenTask {
  readonly wbsId: number;
  readonly project: WrittenProject;
  readonly activity: Activity;
}

/** The rows of a plan, sorted out by what the file makes of them. */
export interface PlanRows {
  readonly projects: readonly WrittenProject[];
  readonly wbs: readonly WrittenWbs[];
  readonly tasks: readonly WrittenTask[];
  readonly taskOf: ReadonlyMap<number, WrittenTask>;
}

/** Whether a plan came from such a file, so that what it carries under other fields belongs there. */
export function isXerPlan({ project }: Plan): boolean {
  return project.otherFields?.[headerField] !== undefined;
}

/** Sorts out the rows; a plan of another program with several top rows, or none, gets a row above them. */
export function rowsOfPlan(plan: Plan): PlanRows {
  const isOwn = isXerPlan(plan);
  const { activities, parent, hasBelow } = withRoot(plan, isOwn);
  const projects = new Map<number, WrittenProject>();
  const wbs = new Map<number, WrittenWbs>();
  const tasks: WrittenTask[] = [];
  const mainPlace = mainTop(activities, parent, isOwn);
  activities.forEach((activity, place) => {
    if (activity.isBlank === true) return;
    const above = parent[place] ?? -1;
    const over = above < 0 ? undefined : wbs.get(above);
    if (above < 0)
      projects.set(place, { id: projectId(activity, isOwn), isMain: place === mainPlace, top: activity });
    const project = over?.project ?? projects.get(place);
    if (project === undefined) return;
    if (above < 0 || hasBelow[place] === 1 || activity.uid < 0)
      wbs.set(place, { id: wbsIdOf(activity), parentId: over?.id, project, activity });
    else if (over !== undefined) tasks.push({ wbsId: over.id, project, activity });
  });
  return {
    projects: [...projects.values()],
    wbs: [...wbs.values()],
    tasks,
    taskOf: new Map(tasks.map((task) => [task.activity.uid, task])),
  };
}

function wbsIdOf({ uid }: Activity): number {
  return uid < 0 ? -1 - uid : uid;
}

function projectId(top: Activity, isOwn: boolean): string {
  return isOwn ? (top.otherFields?.['PROJECT.proj_id'] ?? '') : '1';
}

function mainTop(activities: readonly Activity[], parent: Int32Array, isOwn: boolean): number {
  const tops = activities.flatMap((activity, place) =>
    (parent[place] ?? -1) < 0 && activity.isBlank !== true ? [{ activity, place }] : [],
  );
  const exported = isOwn
    ? tops.find(({ activity }) => activity.otherFields?.['PROJECT.export_flag'] === 'Y')
    : undefined;
  return (exported ?? tops[0])?.place ?? 0;
}

interface Rows {
  readonly activities: readonly Activity[];
  readonly parent: Int32Array;
  readonly hasBelow: Uint8Array;
}

function withRoot(plan: Plan, isOwn: boolean): Rows {
  const rows = outlined(plan.activities);
  const tops = plan.activities.filter(
    ({ isBlank }, place) => isBlank !== true && (rows.parent[place] ?? -1) < 0,
  );
  const first = plan.activities.findIndex(({ isBlank }) => isBlank !== true);
  if (isOwn || (tops.length === 1 && rows.hasBelow[first] === 1)) return rows;
  const { name, title } = plan.project;
  const highest = plan.activities.reduce((most, { uid }) => Math.max(most, uid), 0);
  const root = newActivity({ uid: highest + 1, name: title ?? name ?? 'Project', outlineLevel: 0 });
  const below = plan.activities.map((activity) => ({ ...activity, outlineLevel: activity.outlineLevel + 1 }));
  return outlined([root, ...below]);
}

function outlined(activities: readonly Activity[]): Rows {
  const { parent } = outlineOf(activities);
  const hasBelow = new Uint8Array(activities.length);
  for (const above of parent) if (above >= 0) hasBelow[above] = 1;
  return { activities, parent, hasBelow };
}
