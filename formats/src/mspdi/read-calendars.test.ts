import { parsePlanMinute } from '@regie/engine/model';
import { describe, expect, test } from 'vitest';
import {
  calendar,
  hours,
  officeWeek,
  projectWith,
  readPlan,
  standard,
  weekDay,
} from '../testing/project-xml.ts';

const day = (text: string): number => (parsePlanMinute(text) ?? Number.NaN) / 1440;

describe('calendars', () => {
  test('midnight as an end is the end of the day, and a shift may run into the next day', async () => {
    const night =
      weekDay(2, hours('00:00', '03:00'), hours('22:00', '00:00')) + weekDay(3, hours('23:00', '07:00'));
    const { plan } = await readPlan(
      projectWith({ calendars: standard + calendar(2, `<WeekDays>${night}</WeekDays>`, 1) }),
    );
    expect(plan.calendars[1]).toMatchObject({ baseUid: 1 });
    expect(plan.calendars[1]?.week.slice(0, 3)).toEqual([
      undefined,
      [
        { from: 0, to: 180 },
        { from: 1320, to: 1440 },
      ],
      [{ from: 1380, to: 1860 }],
    ]);
  });

  test('exceptions are read in the old form, the new form and as recurrences', async () => {
    const period = (from: string, to: string) =>
      `<TimePeriod><FromDate>${from}T00:00:00</FromDate><ToDate>${to}T23:59:00</ToDate></TimePeriod>`;
    const old = `<WeekDay><DayType>0</DayType><DayWorking>0</DayWorking>${period('2024-12-25', '2024-12-26')}</WeekDay>`;
    const recurring = `<Exception><EnteredByOccurrences>0</EnteredByOccurrences>${period('2024-11-01', '2030-11-30')}
      <Occurrences>7</Occurrences><Name>Fourth Thursday</Name><Type>3</Type><Month>10</Month><MonthItem>7</MonthItem>
      <MonthPosition>3</MonthPosition><DayWorking>0</DayWorking></Exception>`;
    const weekly = `<Exception><EnteredByOccurrences>1</EnteredByOccurrences>${period('2024-01-01', '2024-01-31')}
      <Occurrences>3</Occurrences><Type>6</Type><Period>2</Period><DaysOfWeek>34</DaysOfWeek><DayWorking>1</DayWorking>
      <WorkingTimes>${hours('09:00', '10:00')}</WorkingTimes></Exception>`;
    const { plan } = await readPlan(
      projectWith({
        calendars: calendar(
          1,
          `<WeekDays>${officeWeek.join('')}${old}</WeekDays><Exceptions>${recurring}${weekly}</Exceptions>`,
        ),
      }),
    );
    expect(plan.calendars[0]?.exceptions).toEqual([
      { firstDay: day('2024-12-25'), lastDay: day('2024-12-26'), pattern: [], isOldForm: true },
      {
        name: 'Fourth Thursday',
        firstDay: day('2024-11-01'),
        lastDay: day('2030-11-30'),
        recurrence: { kind: 'yearlyByPosition', month: 11, position: 4, item: 4 },
        pattern: [],
      },
      {
        firstDay: day('2024-01-01'),
        lastDay: day('2024-01-31'),
        recurrence: { kind: 'weekly', everyWeeks: 2, daysOfWeek: [1, 5] },
        occurrences: 3,
        pattern: [{ from: 540, to: 600 }],
      },
    ]);
  });

  test('work weeks keep their dates and leave other days open', async () => {
    const workWeek = `<WorkWeeks><WorkWeek><TimePeriod><FromDate>2024-07-01T00:00:00</FromDate><ToDate>2024-07-28T23:59:00</ToDate></TimePeriod>
      <Name>Summer</Name><WeekDays>${weekDay(6)}</WeekDays></WorkWeek></WorkWeeks>`;
    const { plan } = await readPlan(
      projectWith({ calendars: calendar(1, `<WeekDays>${officeWeek.join('')}</WeekDays>${workWeek}`) }),
    );
    const [summer] = plan.calendars[0]?.workWeeks ?? [];
    expect(summer).toMatchObject({ name: 'Summer', firstDay: day('2024-07-01'), lastDay: day('2024-07-28') });
    expect(summer?.week[5]).toEqual([]);
    expect(summer?.week[1]).toBeUndefined();
  });

  test('a circle of base calendars is cut and told', async () => {
    const { plan, codes } = await readPlan(
      projectWith({ calendars: calendar(1, '', 2) + calendar(2, '', 1) }),
    );
    expect(codes).toContain('mspdi/base-calendar-circular');
    expect(plan.calendars.every(({ baseUid }) => baseUid === undefined)).toBe(true);
  });
});
