import type { Plan } from '@regie/engine/model';
import { schedule } from '@regie/engine/scheduling';
import { Calendars } from '@regie/engine/time';
import type { LevelledPortfolio, LevelledProject, StaffedActivity } from '../portfolio/level-portfolio.ts';
import type { LevellingPortfolio, LevellingProject } from '../portfolio/portfolio.ts';

interface Use {
  readonly at: number;
  readonly units: number;
}

const minutesPerDay = 1440;

/** Relations of all four kinds, with working lag on the calendar of the later one. */
function brokenRelations(plan: Plan, dates: ReadonlyMap<number, StaffedActivity>): string[] {
  const calendars = new Calendars(plan.calendars, 0, 0);
  return plan.relations.flatMap(({ predecessorUid, successorUid, type, lag }) => {
    const before = dates.get(predecessorUid);
    const after = dates.get(successorUid);
    const successor = plan.activities.find(({ uid }) => uid === successorUid);
    if (before === undefined || after === undefined || lag.kind !== 'working') return [];
    if (successor?.progress.actualStart !== undefined) return [];
    const clock = calendars.clockOf(successor?.calendarUid ?? plan.project.calendarUid);
    const from = type === 'FS' || type === 'FF' ? before.finish : before.start;
    const to = type === 'FS' || type === 'SS' ? after.start : after.finish;
    const isKept = lag.minutes === 0 ? to >= from : clock.between(from, to) >= lag.minutes;
    return isKept ? [] : [`${successorUid} comes too soon after ${predecessorUid}`];
  });
}

function movedFixed(plan: Plan, dates: ReadonlyMap<number, StaffedActivity>): string[] {
  const { schedule: asIs } = schedule(plan);
  return plan.activities.flatMap(({ uid, progress, priority, isManual, constraint }, place) => {
    const isPinned = constraint.type === 'mustStartOn' || constraint.type === 'mustFinishOn';
    const isFixed = progress.percentComplete > 0 || priority >= 1000 || isManual || isPinned;
    const date = dates.get(uid);
    return isFixed && date !== undefined && date.start !== asIs?.start[place] ? [`${uid} was moved`] : [];
  });
}

function wrongTeams(
  { people }: LevellingPortfolio,
  { name, plan, asks }: LevellingProject,
  dates: ReadonlyMap<number, StaffedActivity>,
  excused: ReadonlySet<string>,
): string[] {
  const skillsOf = new Map(people.map(({ resource, skills }) => [resource, skills]));
  return [...dates.values()].flatMap(({ uid, people: team }) => {
    const names = team.map(({ resource }) => resource);
    const faults = new Set(names).size === names.length ? [] : [`${uid} has somebody twice`];
    const own = asks.filter(({ activityUid }) => activityUid === uid);
    for (const { skill, resource } of team) {
      const least = Math.min(...own.filter((ask) => ask.skill === skill).map(({ leastLevel }) => leastLevel));
      if (!((skillsOf.get(resource)?.[skill] ?? -1) >= least)) faults.push(`${resource} cannot do ${skill}`);
    }
    const duration = plan.activities.find((activity) => activity.uid === uid)?.durationMinutes;
    for (const skill of new Set(own.map((ask) => ask.skill))) {
      const asked = own.reduce((sum, ask) => sum + (ask.skill === skill ? ask.units : 0), 0);
      const given = team.reduce((sum, one) => sum + (one.skill === skill ? one.units : 0), 0);
      const isExcused = duration === 0 || excused.has(`${name} ${uid} ${skill}`);
      if (!isExcused && Math.abs(asked - given) > 1e-6) faults.push(`${uid} lacks ${skill}`);
    }
    return faults;
  });
}

/** Days on which somebody is at work shorter than the activity that they were chosen for. */
function absentees(
  { projects }: LevellingPortfolio,
  { plan }: LevellingProject,
  { activities }: LevelledProject,
): string[] {
  const activityOf = new Map(plan.activities.map((activity) => [activity.uid, activity]));
  const here = new Calendars(plan.calendars, 0, 0);
  return activities.flatMap(({ uid, start, finish, people }) =>
    people.flatMap(({ resource }) => {
      const home = projects.find((one) => one.plan.resources.some(({ name }) => name === resource))?.plan;
      const calendarUid = home?.resources.find(({ name }) => name === resource)?.calendarUid;
      if (home === undefined || calendarUid === undefined) return [];
      const own = new Calendars(home.calendars, 0, 0).clockOf(calendarUid);
      const clock = here.clockOf(activityOf.get(uid)?.calendarUid ?? plan.project.calendarUid);
      for (let day = Math.floor(start / minutesPerDay) * minutesPerDay; day < finish; day += minutesPerDay)
        if (own.between(day, day + minutesPerDay) < clock.between(day, day + minutesPerDay))
          return [`${resource} is away during ${uid}`];
      return [];
    }),
  );
}

function overuse({ projects }: LevellingPortfolio, answer: LevelledPortfolio): string[] {
  const uses = new Map<string, Use[]>();
  const use = (resource: string, { start, finish }: StaffedActivity, units: number): void => {
    const list = uses.get(resource) ?? [];
    list.push({ at: start, units }, { at: finish, units: -units });
    uses.set(resource, list);
  };
  for (const [index, { plan }] of projects.entries()) {
    const activities = answer.projects[index]?.activities ?? [];
    const nameOf = new Map(plan.resources.map(({ uid, name }) => [uid, name]));
    for (const activity of activities) {
      for (const { resource, units } of activity.people) use(resource, activity, units);
      for (const { activityUid, resourceUid, units } of plan.assignments)
        if (activityUid === activity.uid) use(nameOf.get(resourceUid ?? -1) ?? '', activity, units);
    }
  }
  return projects
    .flatMap(({ plan }) => plan.resources)
    .flatMap(({ name, maxUnits }) => {
      let used = 0;
      const steps = (uses.get(name) ?? []).sort((one, other) => one.at - other.at || one.units - other.units);
      return steps.flatMap(({ at, units }) => {
        used += units;
        return used > maxUnits + 1e-6 ? [`${name} is used for ${used} at ${at}`] : [];
      });
    });
}

/** What is wrong with plans levelled together: empty when nothing. Written apart from levelling. */
export function checkLevelledPortfolio(portfolio: LevellingPortfolio, answer: LevelledPortfolio): string[] {
  const excused = new Set(
    answer.findings.map(({ project, activityUid, name }) => `${project} ${activityUid} ${name}`),
  );
  const faults = portfolio.projects.flatMap((project, index) => {
    const levelled = answer.projects[index];
    const dates = new Map((levelled?.activities ?? []).map((activity) => [activity.uid, activity]));
    return [
      ...brokenRelations(project.plan, dates),
      ...movedFixed(project.plan, dates),
      ...wrongTeams(portfolio, project, dates, excused),
      ...(levelled === undefined ? ['a project is missing'] : absentees(portfolio, project, levelled)),
    ];
  });
  return [...faults, ...overuse(portfolio, answer)];
}
