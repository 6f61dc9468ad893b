import type { Activity } from './activity.ts';
import type { Assignment } from './assignment.ts';
import type { Calendar, DayPattern } from './calendar.ts';
import type { Plan, Project } from './plan.ts';
import type { Resource } from './resource.ts';

const workday: DayPattern = [
  { from: 480, to: 720 },
  { from: 780, to: 1020 },
];

/** Monday to Friday 8-12 and 13-17, the calendar that planning programs begin with. */
export function standardCalendar(uid = 1): Calendar {
  return {
    uid,
    name: 'Standard',
    isBase: true,
    week: [[], workday, workday, workday, workday, workday, []],
    exceptions: [],
    workWeeks: [],
  };
}

/** A project with the settings that planning programs begin with. */
export function newProject(fields: Pick<Project, 'start'> & Partial<Project>): Project {
  return {
    scheduleFrom: 'start',
    minutesPerDay: 480,
    minutesPerWeek: 2400,
    daysPerMonth: 20,
    defaultStartTime: 480,
    defaultFinishTime: 1020,
    criticalSlackLimitDays: 0,
    honoursConstraints: true,
    hasMultipleCriticalPaths: false,
    splitsInProgressActivities: true,
    currency: {},
    customValues: [],
    ...fields,
  };
}

/** An activity with nothing special about it: as soon as possible, in working time, not begun. */
export function newActivity(fields: Pick<Activity, 'uid'> & Partial<Activity>): Activity {
  return {
    number: fields.uid,
    name: '',
    outlineLevel: 1,
    isMilestone: fields.durationMinutes === 0,
    isActive: true,
    isManual: false,
    type: 'fixedUnits',
    isEffortDriven: false,
    priority: 500,
    ignoresResourceCalendars: false,
    durationMinutes: 0,
    isElapsed: false,
    constraint: { type: 'asSoonAsPossible' },
    levellingDelayMinutes: 0,
    progress: { percentComplete: 0 },
    recorded: {},
    cost: {},
    baselines: [],
    customValues: [],
    outlineCodes: [],
    ...fields,
  };
}

/** A full-time working resource. */
export function newResource(fields: Pick<Resource, 'uid'> & Partial<Resource>): Resource {
  return {
    number: fields.uid,
    name: '',
    kind: 'work',
    maxUnits: 1,
    availability: [],
    rates: [],
    canLevel: true,
    cost: {},
    baselines: [],
    customValues: [],
    outlineCodes: [],
    ...fields,
  };
}

/** A flat full-time assignment. */
export function newAssignment(
  fields: Pick<Assignment, 'uid' | 'activityUid'> & Partial<Assignment>,
): Assignment {
  return {
    units: 1,
    workMinutes: 0,
    contour: 'flat',
    delayMinutes: 0,
    levellingDelayMinutes: 0,
    cost: {},
    timephased: [],
    baselines: [],
    customValues: [],
    ...fields,
  };
}

/** A plan on the standard calendar, without activities unless they are given. */
export function newPlan(project: Project, fields: Partial<Omit<Plan, 'project'>> = {}): Plan {
  const calendars = fields.calendars ?? [standardCalendar()];
  return {
    project: { ...project, calendarUid: project.calendarUid ?? calendars[0]?.uid },
    activities: [],
    relations: [],
    resources: [],
    assignments: [],
    customFields: [],
    outlineCodes: [],
    ...fields,
    calendars,
  };
}
