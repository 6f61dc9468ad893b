import {
  type CalendarException,
  type DayOfWeek,
  dayOf,
  formatPlanMinute,
  type MonthItem,
  type MonthPosition,
  minutesPerClockDay,
  type PlanDay,
  type Recurrence,
} from '@regie/engine/model';
import type { XmlElement, XmlWriter } from '../xml/index.ts';
import { placeOf, type RecordContext } from './field.ts';
import { flag, instant, numbered, wholeNumber } from './values.ts';
import { childText, ownName, readDayPattern, writeDayWorking, writeWorkingTimes } from './working-times.ts';

const monthItems: readonly MonthItem[] = ['day', 'weekday', 'weekendDay', 0, 1, 2, 3, 4, 5, 6];
const monthPositions: readonly MonthPosition[] = [1, 2, 3, 4, 'last'];
const daysOfWeek: readonly DayOfWeek[] = [0, 1, 2, 3, 4, 5, 6];
/** Exception/Type; the plain stretch of days is 1 and a daily recurrence 7 in the files of Microsoft Project. */
const kinds = numbered([
  '',
  'plain',
  'yearlyByDay',
  'yearlyByPosition',
  'monthlyByDay',
  'monthlyByPosition',
  'weekly',
  'daily',
]);

/** Reads FromDate and ToDate of the TimePeriod; both days belong to the period. */
export function readPeriod(element: XmlElement): { firstDay: PlanDay; lastDay: PlanDay } | undefined {
  const period = element.children.find((child) => child.name === 'TimePeriod');
  const from = period === undefined ? undefined : instant.read(childText(period, 'FromDate') ?? '');
  const to = period === undefined ? undefined : instant.read(childText(period, 'ToDate') ?? '');
  if (from === undefined || to === undefined || to < from) return undefined;
  return { firstDay: dayOf(from), lastDay: dayOf(to) };
}

/** Writes the TimePeriod of whole days. */
export function writePeriod(writer: XmlWriter, firstDay: PlanDay, lastDay: PlanDay): void {
  writer.element('TimePeriod', () => {
    writer.leaf('FromDate', formatPlanMinute(firstDay * minutesPerClockDay));
    writer.leaf('ToDate', formatPlanMinute((lastDay + 1) * minutesPerClockDay - 1));
  });
}

/** Reads an Exception, or a WeekDay of the older form; undefined, with a finding, when it has no readable period. */
export function readException(element: XmlElement, context: RecordContext): CalendarException | undefined {
  const period = readPeriod(element);
  if (period === undefined) {
    context.findings.warn('mspdi/exception-without-period', placeOf(context, element), 'ignored');
    return undefined;
  }
  const occurrences = flag.read(childText(element, 'EnteredByOccurrences') ?? '')
    ? wholeNumber.read(childText(element, 'Occurrences') ?? '')
    : undefined;
  const recurrence = readRecurrence(element, context);
  return {
    ...ownName(element),
    ...period,
    ...(recurrence === undefined ? {} : { recurrence }),
    ...(occurrences === undefined ? {} : { occurrences }),
    pattern: readDayPattern(element, context) ?? [],
    ...(element.name === 'WeekDay' ? { isOldForm: true } : {}),
  };
}

function readRecurrence(element: XmlElement, context: RecordContext): Recurrence | undefined {
  const number = (name: string) => wholeNumber.read(childText(element, name) ?? '');
  const kind = kinds.read(childText(element, 'Type') ?? '');
  const every = Math.max(1, number('Period') ?? 1);
  if (kind === undefined || kind === '' || kind === 'plain')
    return every > 1 ? { kind: 'daily', everyDays: every } : undefined;
  const recurrence = recurrenceOf(kind, every, number);
  if (recurrence === undefined)
    context.findings.warn('mspdi/recurrence-incomplete', placeOf(context, element), 'guessed', kind);
  return recurrence;
}

function recurrenceOf(
  kind: string,
  every: number,
  number: (name: string) => number | undefined,
): Recurrence | undefined {
  const monthDay = number('MonthDay');
  // Months are counted from 0 in the file.
  const month = (number('Month') ?? -1) + 1;
  const item = monthItems[number('MonthItem') ?? -1];
  const position = monthPositions[number('MonthPosition') ?? -1];
  const days = number('DaysOfWeek') ?? 0;
  const isMonth = month >= 1 && month <= 12;
  const hasPlace = item !== undefined && position !== undefined;
  if (kind === 'daily') return { kind, everyDays: every };
  if (kind === 'weekly' && (days & 127) > 0)
    return { kind, everyWeeks: every, daysOfWeek: daysOfWeek.filter((day) => (days & (1 << day)) !== 0) };
  if (kind === 'monthlyByDay' && monthDay !== undefined) return { kind, everyMonths: every, monthDay };
  if (kind === 'monthlyByPosition' && hasPlace) return { kind, everyMonths: every, position, item };
  if (kind === 'yearlyByDay' && isMonth && monthDay !== undefined) return { kind, month, monthDay };
  return kind === 'yearlyByPosition' && isMonth && hasPlace ? { kind, month, position, item } : undefined;
}

/** Writes an Exception of the newer form. */
export function writeException(writer: XmlWriter, exception: CalendarException): void {
  const { firstDay, lastDay, recurrence, occurrences, name } = exception;
  writer.element('Exception', () => {
    writer.leaf('EnteredByOccurrences', flag.write(occurrences !== undefined));
    writePeriod(writer, firstDay, lastDay);
    if (occurrences !== undefined) writer.leaf('Occurrences', String(occurrences));
    else if (recurrence === undefined) writer.leaf('Occurrences', String(lastDay - firstDay + 1));
    if (name !== undefined) writer.leaf('Name', name);
    writer.leaf('Type', kinds.write(recurrence?.kind ?? 'plain'));
    if (recurrence !== undefined)
      for (const [element, value] of recurrenceNumbers(recurrence)) writer.leaf(element, String(value));
    writeDayWorking(writer, exception.pattern);
    writeWorkingTimes(writer, exception.pattern);
  });
}

function recurrenceNumbers(recurrence: Recurrence): [string, number][] {
  switch (recurrence.kind) {
    case 'daily':
      return [['Period', recurrence.everyDays]];
    case 'weekly':
      return [
        ['Period', recurrence.everyWeeks],
        ['DaysOfWeek', recurrence.daysOfWeek.reduce<number>((sum, day) => sum | (1 << day), 0)],
      ];
    case 'monthlyByDay':
      return [
        ['Period', recurrence.everyMonths],
        ['MonthDay', recurrence.monthDay],
      ];
    case 'monthlyByPosition':
      return [['Period', recurrence.everyMonths], ...placeNumbers(recurrence)];
    case 'yearlyByDay':
      return [
        ['Month', recurrence.month - 1],
        ['MonthDay', recurrence.monthDay],
      ];
    case 'yearlyByPosition':
      return [['Month', recurrence.month - 1], ...placeNumbers(recurrence)];
  }
}

function placeNumbers(place: { item: MonthItem; position: MonthPosition }): [string, number][] {
  return [
    ['MonthItem', monthItems.indexOf(place.item)],
    ['MonthPosition', monthPositions.indexOf(place.position)],
  ];
}
