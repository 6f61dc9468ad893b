import { type Calendar, newProject, type PlanMinute, type Project } from '@regie/engine/model';
import type { FindingList } from '../findings.ts';
import type { XerRow } from './column.ts';
import { criticalTypes, put, readScheduleChoices } from './schedule-options.ts';
import { decimal, freeText, hours, instant, whole } from './spelling.ts';
import type { CriticalRule } from './task.ts';

/** A project of the file with the row of its options. */
export interface XerProject {
  readonly id: string;
  readonly row: XerRow | undefined;
  readonly options: XerRow | undefined;
}

/** How a project tells what is critical, which decides how its recorded flags are read. */
export function criticalRuleOf({ row }: XerProject, findings: FindingList): CriticalRule {
  return {
    isLongestPath: row?.value('critical_path_type', criticalTypes, findings) === 'longestPath',
    limitMinutes: row?.value('critical_drtn_hr_cnt', hours, findings) ?? 0,
  };
}

/** The number of a field of hours in the row of a calendar, in minutes. */
function calendarMinutes(calendar: Calendar | undefined, name: string): number | undefined {
  const text = calendar?.otherFields?.[name];
  const minutes = text === undefined ? undefined : hours.read(text);
  return minutes === undefined || minutes <= 0 ? undefined : minutes;
}

/** How many minutes a day, a week and a month count for people, as the calendar of the project has it. */
function lengths(
  calendar: Calendar | undefined,
): Pick<Project, 'minutesPerDay' | 'minutesPerWeek' | 'daysPerMonth'> {
  const day = Math.min(1440, Math.round(calendarMinutes(calendar, 'day_hr_cnt') ?? 480));
  const week = Math.min(10_080, Math.round(calendarMinutes(calendar, 'week_hr_cnt') ?? 5 * day));
  const month = calendarMinutes(calendar, 'month_hr_cnt');
  const days = month === undefined ? 20 : Math.round(month / Math.max(1, day));
  return {
    minutesPerDay: Math.max(1, day),
    minutesPerWeek: Math.max(1, week),
    daysPerMonth: Math.min(31, Math.max(1, days)),
  };
}

/** Reads what holds for the plan from the project that was exported. Without dates it starts at `earliest`. */
export function readProject(
  { row, options }: XerProject,
  calendars: readonly Calendar[],
  earliest: PlanMinute | undefined,
  currencyCode: string | undefined,
  findings: FindingList,
): Project {
  const calendarUid =
    row?.value('clndr_id', whole, findings) ??
    calendars.find(({ otherFields }) => otherFields?.['default_flag'] === 'Y')?.uid;
  const { profile, hasOpenEndsCritical } = readScheduleChoices(row, options, findings);
  const start = row?.value('plan_start_date', instant, findings);
  const finish = row?.value('scd_end_date', instant, findings);
  const statusDate = row?.value('last_recalc_date', instant, findings);
  if (start === undefined)
    findings.warn('xer/project-without-start', { element: 'PROJECT/plan_start_date' }, 'guessed');
  const own = lengths(calendars.find(({ uid }) => uid === calendarUid));
  const limit = row?.value('critical_drtn_hr_cnt', hours, findings) ?? 0;
  const name = row?.text('proj_short_name') ?? '';
  return newProject({
    start: start ?? statusDate ?? earliest ?? 0,
    ...(name === '' ? {} : { name }),
    ...(finish === undefined ? {} : { finish }),
    ...(statusDate === undefined ? {} : { statusDate }),
    ...(calendarUid === undefined ? {} : { calendarUid }),
    ...own,
    criticalSlackLimitDays: limit / own.minutesPerDay,
    // Constraints of this program bound; those that win are marked one by one.
    honoursConstraints: false,
    hasMultipleCriticalPaths: hasOpenEndsCritical,
    currency: currencyCode === undefined ? {} : { code: currencyCode },
    profile,
  });
}

/** Puts what the plan says of its project into a row of PROJECT. */
export function writeProject(project: Project, fields: Map<string, string>): void {
  put(fields, 'proj_short_name', freeText, project.name ?? project.title ?? 'PROJECT');
  put(fields, 'clndr_id', whole, project.calendarUid);
  put(fields, 'plan_start_date', instant, project.start);
  put(fields, 'scd_end_date', instant, project.finish);
  put(fields, 'last_recalc_date', instant, project.statusDate);
  put(fields, 'critical_path_type', criticalTypes, project.profile?.critical ?? 'totalFloat', 'totalFloat');
  const limitHours = (project.criticalSlackLimitDays * project.minutesPerDay) / 60;
  put(fields, 'critical_drtn_hr_cnt', decimal, Number(limitHours.toFixed(6)), 0);
}
