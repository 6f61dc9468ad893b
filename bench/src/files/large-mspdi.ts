import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';

const calendar = `<Calendars><Calendar><UID>1</UID><Name>Standard</Name><IsBaseCalendar>1</IsBaseCalendar><BaseCalendarUID>-1</BaseCalendarUID><WeekDays>${[
  1, 2, 3, 4, 5, 6, 7,
]
  .map((type) =>
    type === 1 || type === 7
      ? `<WeekDay><DayType>${type}</DayType><DayWorking>0</DayWorking></WeekDay>`
      : `<WeekDay><DayType>${type}</DayType><DayWorking>1</DayWorking><WorkingTimes><WorkingTime><FromTime>08:00:00</FromTime><ToTime>17:00:00</ToTime></WorkingTime></WorkingTimes></WeekDay>`,
  )
  .join('')}</WeekDays></Calendar></Calendars>`;

/** Writes project XML of the size and number of tasks given: every tenth a summary, chains of nine below it. */
export async function writeLargeMspdi(path: string, bytes: number, taskCount: number): Promise<void> {
  const out = createWriteStream(path);
  const write = (text: string): Promise<void> | undefined =>
    out.write(text) ? undefined : new Promise((resolve) => out.once('drain', resolve));
  await write(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Project xmlns="http://schemas.microsoft.com/project"><Name>Large</Name><StartDate>2024-01-01T08:00:00</StartDate><CalendarUID>1</CalendarUID>${calendar}<Tasks>\n`,
  );
  const bytesPerTask = Math.floor((bytes - 2000) / taskCount);
  for (let uid = 1; uid <= taskCount; uid += 1) await write(taskText(uid, bytesPerTask));
  await write('</Tasks></Project>\n');
  out.end();
  await finished(out);
}

function taskText(uid: number, bytes: number): string {
  const isSummary = uid % 10 === 1;
  const link =
    isSummary || uid % 10 === 2
      ? ''
      : `<PredecessorLink><PredecessorUID>${uid - 1}</PredecessorUID><Type>1</Type><LinkLag>0</LinkLag><LagFormat>7</LagFormat></PredecessorLink>`;
  const task = (name: string): string =>
    `<Task><UID>${uid}</UID><ID>${uid}</ID><Name>${name}</Name><OutlineLevel>${isSummary ? 1 : 2}</OutlineLevel><Start>2024-01-01T08:00:00</Start><Finish>2024-01-02T17:00:00</Finish><Duration>PT${8 + (uid % 5) * 8}H0M0S</Duration><DurationFormat>7</DurationFormat>${link}</Task>\n`;
  const name = `Activity ${uid} of the large plan `;
  return task(name.padEnd(name.length + Math.max(0, bytes - task(name).length), 'x'));
}
