import type { Plan } from '@regie/engine/model';
import type { Finding } from '../findings.ts';
import { readMspdi } from '../mspdi/index.ts';

/** A small project of our own around the elements given. */
export function projectWith(parts: {
  head?: string;
  calendars?: string;
  tasks?: string;
  rest?: string;
}): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<Project xmlns="http://schemas.microsoft.com/project">
 <Name>extension</Name><StartDate>2024-01-01T08:00:00</StartDate><CalendarUID>1</CalendarUID>${parts.head ?? ''}
 <Calendars>${parts.calendars ?? standard}</Calendars>
 <Tasks>${parts.tasks ?? ''}</Tasks>${parts.rest ?? ''}
</Project>`;
}

/** One stretch of a day. */
export const hours = (from: string, to: string) =>
  `<WorkingTime><FromTime>${from}:00</FromTime><ToTime>${to}:00</ToTime></WorkingTime>`;
/** A day of the week, Sunday being 1; without times it is off. */
export const weekDay = (type: number, ...times: string[]) =>
  `<WeekDay><DayType>${type}</DayType><DayWorking>${times.length > 0 ? 1 : 0}</DayWorking>${
    times.length > 0 ? `<WorkingTimes>${times.join('')}</WorkingTimes>` : ''
  }</WeekDay>`;
const office = [hours('08:00', '12:00'), hours('13:00', '17:00')];
/** Monday to Friday, eight hours a day. */
export const officeWeek = [1, 2, 3, 4, 5, 6, 7].map((type) =>
  weekDay(type, ...(type === 1 || type === 7 ? [] : office)),
);
/** A calendar, based on another when that is named. */
export const calendar = (uid: number, content: string, base = -1) =>
  `<Calendar><UID>${uid}</UID><Name>C${uid}</Name><IsBaseCalendar>1</IsBaseCalendar><BaseCalendarUID>${base}</BaseCalendarUID>${content}</Calendar>`;
/** The calendar that a project has when none is given. */
export const standard = calendar(1, `<WeekDays>${officeWeek.join('')}</WeekDays>`);
/** A task with some elements. */
export const task = (uid: number, content = '') =>
  `<Task><UID>${uid}</UID><ID>${uid}</ID><Name>T${uid}</Name>${content}</Task>`;

/** Reads a file that is not refused. */
export async function readPlan(
  text: string,
): Promise<{ plan: Plan; findings: readonly Finding[]; codes: string[] }> {
  const { plan, findings } = await readMspdi(text);
  if (plan === undefined) throw new Error(`refused: ${JSON.stringify(findings)}`);
  return { plan, findings, codes: findings.map(({ code }) => code) };
}
