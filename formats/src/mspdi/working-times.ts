import type { DayPattern, WorkingTime } from '@regie/engine/model';
import type { XmlElement, XmlWriter } from '../xml/index.ts';
import { placeOf, type RecordContext } from './field.ts';
import { flag, freeText, timeOfDay } from './values.ts';

const MINUTES_PER_DAY = 1440;

/** What a day gets that is called working without saying when: the hours every new calendar has. */
export const usualWorkday: DayPattern = [
  { from: 480, to: 720 },
  { from: 780, to: 1020 },
];

/**
 * Reads the working times of a WeekDay or Exception. 00:00 as an end is midnight, and an end before its beginning
 * lies on the next day. undefined when the element says nothing about working.
 */
export function readDayPattern(day: XmlElement, context: RecordContext): DayPattern | undefined {
  const isWorking = flag.read(childText(day, 'DayWorking') ?? '');
  if (isWorking === false) return [];
  const times: WorkingTime[] = [];
  for (const list of day.children)
    if (list.name === 'WorkingTimes')
      for (const element of list.children) {
        const time = readWorkingTime(element);
        if (time !== undefined) times.push(time);
        else if (childText(element, 'FromTime') !== undefined)
          context.findings.warn('mspdi/working-time-unreadable', placeOf(context, element), 'ignored');
      }
  if (times.length > 0) return inOrder(times, day, context);
  if (isWorking === undefined) return undefined;
  context.findings.warn('mspdi/working-day-without-times', placeOf(context, day), 'defaulted');
  return usualWorkday;
}

function readWorkingTime(element: XmlElement): WorkingTime | undefined {
  const from = timeOfDay.read(childText(element, 'FromTime') ?? '');
  const to = timeOfDay.read(childText(element, 'ToTime') ?? '');
  if (from === undefined || to === undefined) return undefined;
  return { from, to: to > from ? to : to + MINUTES_PER_DAY };
}

/** Sorted, and those that touch or overlap made into one. */
function inOrder(times: readonly WorkingTime[], day: XmlElement, context: RecordContext): DayPattern {
  const sorted = [...times].sort((a, b) => a.from - b.from);
  const merged: WorkingTime[] = [];
  for (const time of sorted) {
    const last = merged.at(-1);
    if (last === undefined || time.from > last.to) merged.push(time);
    else {
      if (time.from < last.to)
        context.findings.warn('mspdi/working-times-overlap', placeOf(context, day), 'corrected');
      merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, time.to) };
    }
  }
  return merged;
}

/** Writes DayWorking. */
export function writeDayWorking(writer: XmlWriter, pattern: DayPattern): void {
  writer.leaf('DayWorking', flag.write(pattern.length > 0));
}

/** Writes WorkingTimes, nothing for a day off. */
export function writeWorkingTimes(writer: XmlWriter, pattern: DayPattern): void {
  if (pattern.length === 0) return;
  writer.element('WorkingTimes', () => {
    for (const { from, to } of pattern)
      writer.element('WorkingTime', () => {
        writer.leaf('FromTime', timeOfDay.write(from));
        writer.leaf('ToTime', timeOfDay.write(to));
      });
  });
}

/** The text of the first child of that name, trimmed. */
export function childText(element: XmlElement, name: string): string | undefined {
  return element.children.find((child) => child.name === name)?.text.trim();
}

/** The name that the element carries, as it is spelled: blanks at its ends belong to it. */
export function ownName(element: XmlElement): { readonly name?: string } {
  const child = element.children.find(({ name }) => name === 'Name');
  return child === undefined ? {} : { name: freeText.read(child.text) ?? '' };
}
