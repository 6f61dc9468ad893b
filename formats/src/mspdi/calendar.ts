import type { Calendar, CalendarException, DayPattern, WeekPattern, WorkWeek } from '@regie/engine/model';
import type { XmlElement, XmlWriter } from '../xml/index.ts';
import { readException, readPeriod, writeException, writePeriod } from './calendar-exception.ts';
import { elementOrder, writeOrdered } from './element-order.ts';
import {
  type Draft,
  fieldsOf,
  fieldTable,
  ignoreElement,
  placeOf,
  type RecordContext,
  readFields,
  writeFields,
} from './field.ts';
import { flag, freeText, wholeNumber } from './values.ts';
import { childText, ownName, readDayPattern, writeDayWorking, writeWorkingTimes } from './working-times.ts';

const field = fieldsOf<Calendar>();
const table = fieldTable([
  field('UID', 'uid', wholeNumber),
  field('Name', 'name', freeText),
  field('IsBaseCalendar', 'isBase', flag),
  field('IsBaselineCalendar', 'isBaseline', flag),
  field('BaseCalendarUID', 'baseUid', wholeNumber),
]);

/** Reads one Calendar, as the uid given when it has none of its own; its base may not exist yet. */
export function readCalendar(
  element: XmlElement,
  parent: RecordContext,
  substituteUid: () => number,
): Calendar {
  const context = { ...parent, uid: childText(element, 'UID') };
  const draft: Draft<Calendar> = {};
  const { otherFields, nested } = readFields(element, table, draft, context);
  const exceptions: CalendarException[] = [];
  const workWeeks: WorkWeek[] = [];
  let week: WeekPattern = [];
  for (const list of nested ?? []) {
    if (list.name === 'WeekDays') week = readWeek(list, context, exceptions);
    else if (list.name === 'Exceptions') exceptions.push(...readExceptions(list, context));
    else if (list.name === 'WorkWeeks') workWeeks.push(...readWorkWeeks(list, context));
    else ignoreElement(list, context);
  }
  // 0 and -1 both stand for no calendar; no calendar has either as its own number.
  const hasBase = draft.baseUid !== undefined && draft.baseUid > 0;
  return {
    uid: draft.uid ?? substituteUid(),
    name: draft.name ?? '',
    isBase: draft.isBase ?? !hasBase,
    ...(hasBase ? { baseUid: draft.baseUid } : {}),
    ...(draft.isBaseline === undefined ? {} : { isBaseline: draft.isBaseline }),
    week: Array.from({ length: 7 }, (_, day) => week[day]),
    exceptions,
    workWeeks,
    ...withoutEmptyLists(otherFields),
  };
}

/** Empty lists, such as `<WeekDays/>`, look like leaves. */
function withoutEmptyLists(
  otherFields: { [element: string]: string } | undefined,
): Pick<Calendar, 'otherFields'> {
  if (otherFields === undefined) return {};
  const { WeekDays, Exceptions, WorkWeeks, ...rest } = otherFields;
  return Object.keys(rest).length > 0 ? { otherFields: rest } : {};
}

/** DayType 1 to 7 is Sunday to Saturday; DayType 0 is an exception of the older form, put into `exceptions`. */
function readWeek(list: XmlElement, context: RecordContext, exceptions: CalendarException[]): WeekPattern {
  const week: (DayPattern | undefined)[] = Array.from({ length: 7 });
  for (const day of list.children) {
    const dayType = wholeNumber.read(childText(day, 'DayType') ?? '');
    if (dayType === 0) {
      const exception = readException(day, context);
      if (exception !== undefined) exceptions.push(exception);
    } else if (dayType !== undefined && dayType >= 1 && dayType <= 7) {
      week[dayType - 1] = readDayPattern(day, context);
    } else {
      context.findings.warn('mspdi/day-type-unknown', placeOf(context, day), 'ignored', String(dayType));
    }
  }
  return week;
}

function readExceptions(list: XmlElement, context: RecordContext): CalendarException[] {
  return list.children.flatMap((element) => readException(element, context) ?? []);
}

function readWorkWeeks(list: XmlElement, context: RecordContext): WorkWeek[] {
  return list.children.flatMap((element) => {
    const period = readPeriod(element);
    if (period === undefined) {
      context.findings.warn('mspdi/work-week-without-period', placeOf(context, element), 'ignored');
      return [];
    }
    const days = element.children.find((child) => child.name === 'WeekDays');
    const week: WeekPattern = days === undefined ? Array.from({ length: 7 }) : readWeek(days, context, []);
    return [{ ...ownName(element), ...period, week }];
  });
}

/** Writes one Calendar; exceptions that came in the older form are written in it. */
export function writeCalendar(writer: XmlWriter, calendar: Calendar): void {
  const texts = writeFields(calendar, table, calendar.otherFields);
  if (calendar.baseUid === undefined) texts.set('BaseCalendarUID', '-1');
  const old = calendar.exceptions.filter(({ isOldForm }) => isOldForm === true);
  const recent = calendar.exceptions.filter(({ isOldForm }) => isOldForm !== true);
  writer.element('Calendar', () =>
    writeOrdered(writer, elementOrder.calendar, texts, {
      WeekDays: () => writeWeek(writer, calendar.week, old),
      Exceptions: () => {
        if (recent.length === 0) return;
        writer.element('Exceptions', () => {
          for (const exception of recent) writeException(writer, exception);
        });
      },
      WorkWeeks: () => writeWorkWeeks(writer, calendar.workWeeks),
    }),
  );
}

function writeWeek(writer: XmlWriter, week: WeekPattern, exceptions: readonly CalendarException[]): void {
  if (exceptions.length === 0 && week.every((pattern) => pattern === undefined)) return;
  writer.element('WeekDays', () => {
    week.forEach((pattern, day) => {
      if (pattern !== undefined) writeWeekDay(writer, day + 1, pattern);
    });
    for (const { pattern, firstDay, lastDay } of exceptions)
      writeWeekDay(writer, 0, pattern, () => writePeriod(writer, firstDay, lastDay));
  });
}

function writeWeekDay(writer: XmlWriter, dayType: number, pattern: DayPattern, period?: () => void): void {
  writer.element('WeekDay', () => {
    writer.leaf('DayType', String(dayType));
    writeDayWorking(writer, pattern);
    period?.();
    writeWorkingTimes(writer, pattern);
  });
}

function writeWorkWeeks(writer: XmlWriter, workWeeks: readonly WorkWeek[]): void {
  if (workWeeks.length === 0) return;
  writer.element('WorkWeeks', () => {
    for (const { name, firstDay, lastDay, week } of workWeeks)
      writer.element('WorkWeek', () => {
        writePeriod(writer, firstDay, lastDay);
        if (name !== undefined) writer.leaf('Name', name);
        writeWeek(writer, week, []);
      });
  });
}
