import type { CalendarException, DayPattern, WorkingTime } from '@regie/engine/model';

/** What the packed text of a calendar says. */
export interface PackedCalendar {
  /** From Sunday on; undefined where it says nothing. */
  readonly week: readonly (DayPattern | undefined)[];
  readonly exceptions: readonly CalendarException[];
  /** Parts that could not be understood. */
  readonly faults: readonly string[];
}

/** `(0||name(attributes)(children))`: the one form that everything in the text has. */
interface PackedNode {
  readonly name: string;
  readonly attributes: string;
  readonly children: readonly PackedNode[];
}

const maxDepth = 12;
/** Day 0 of the program, 30 December 1899, before day 0 of plan time. */
const daysBefore1970 = 25_569;

/** Reads the packed text of a calendar; what it cannot understand is left out and named. */
export function readClndrData(text: string): PackedCalendar {
  const faults: string[] = [];
  const root = new PackedReader(text).node(0);
  const parts = root?.children ?? [];
  const week: (DayPattern | undefined)[] = Array(7).fill(undefined);
  if (root === undefined && text.trim() !== '') faults.push(text.slice(0, 60));
  for (const day of childrenOf(parts, 'DaysOfWeek')) {
    const place = Number(day.name) - 1;
    if (place >= 0 && place < 7 && Number.isInteger(place)) week[place] = patternOf(day, faults);
    else faults.push(`day ${day.name}`);
  }
  const exceptions = childrenOf(parts, 'Exceptions').flatMap((node): CalendarException[] => {
    const serial = Number(/(?:^|\|)d\|(\d{1,6})(?:\||$)/.exec(node.attributes)?.[1] ?? Number.NaN);
    if (Number.isNaN(serial)) {
      faults.push(`exception ${node.attributes}`);
      return [];
    }
    const day = serial - daysBefore1970;
    return [{ firstDay: day, lastDay: day, pattern: patternOf(node, faults) }];
  });
  return { week, exceptions: inOrder(exceptions, faults), faults };
}

/** By day; of two for one day the first stands. */
function inOrder(exceptions: readonly CalendarException[], faults: string[]): CalendarException[] {
  const byDay = new Map<number, CalendarException>();
  for (const exception of exceptions) {
    if (byDay.has(exception.firstDay)) faults.push(`exception repeated: day ${exception.firstDay}`);
    else byDay.set(exception.firstDay, exception);
  }
  return [...byDay.values()].sort((a, b) => a.firstDay - b.firstDay);
}

function childrenOf(parts: readonly PackedNode[], name: string): readonly PackedNode[] {
  return parts.find((part) => part.name === name)?.children ?? [];
}

function patternOf(node: PackedNode, faults: string[]): DayPattern {
  const times = node.children.flatMap(({ attributes }): WorkingTime[] => {
    const from = minuteOf(/(?:^|\|)s\|([^|]*)/.exec(attributes)?.[1]);
    const to = minuteOf(/(?:^|\|)f\|([^|]*)/.exec(attributes)?.[1]);
    if (from === undefined || to === undefined) {
      faults.push(`time ${attributes}`);
      return [];
    }
    // 00:00 as an end is midnight; an end before its begin lies on the next day.
    return [{ from, to: to <= from ? to + 1440 : to }];
  });
  return united(times);
}

/** In order, and without overlaps. */
function united(times: readonly WorkingTime[]): DayPattern {
  const pattern: WorkingTime[] = [];
  for (const time of [...times].sort((a, b) => a.from - b.from)) {
    const last = pattern.at(-1);
    if (last !== undefined && time.from < last.to)
      pattern[pattern.length - 1] = { from: last.from, to: Math.max(last.to, time.to) };
    else pattern.push(time);
  }
  return pattern;
}

function minuteOf(text: string | undefined): number | undefined {
  const match = /^\s*(\d{1,2}):(\d\d)(?::\d\d)?\s*([AP]M)?\s*$/i.exec(text ?? '');
  if (match === null) return undefined;
  const [hour, minute, half] = [Number(match[1]), Number(match[2]), match[3]?.toUpperCase()];
  const shifted = half === undefined ? hour : (hour % 12) + (half === 'PM' ? 12 : 0);
  return shifted <= 24 && minute < 60 ? shifted * 60 + minute : undefined;
}

/** Reads nodes by hand: the text may be damaged anywhere, and must cost no more than its length. */
class PackedReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  node(depth: number): PackedNode | undefined {
    if (depth > maxDepth || !this.#take('(')) return undefined;
    this.#until('||');
    const name = this.#until('(');
    const attributes = this.#until(')');
    const children: PackedNode[] = [];
    if (this.#take('(')) {
      for (let child = this.node(depth + 1); child !== undefined; child = this.node(depth + 1))
        children.push(child);
      this.#take(')');
    }
    this.#take(')');
    return { name: name.trim(), attributes, children };
  }

  #take(mark: string): boolean {
    while (/\s|\u007f/.test(this.#text[this.#at] ?? '')) this.#at += 1;
    if (this.#text[this.#at] !== mark) return false;
    this.#at += 1;
    return true;
  }

  /** The text up to a mark, which is passed over; up to the end when it does not come. */
  #until(mark: string): string {
    const end = this.#text.indexOf(mark, this.#at);
    const text = this.#text.slice(this.#at, end < 0 ? undefined : end);
    this.#at = end < 0 ? this.#text.length : end + mark.length;
    return text;
  }
}

/** Packs a week and single days that differ from it. */
export function writeClndrData(
  week: readonly (DayPattern | undefined)[],
  days: ReadonlyMap<number, DayPattern>,
): string {
  const weekdays = week.flatMap((pattern, place) =>
    pattern === undefined ? [] : [`(0||${place + 1}()(${timesOf(pattern)}))`],
  );
  const exceptions = [...days]
    .sort(([a], [b]) => a - b)
    .map(([day, pattern], index) => `(0||${index}(d|${day + daysBefore1970})(${timesOf(pattern)}))`);
  return `(0||CalendarData()((0||DaysOfWeek()(${weekdays.join('')}))(0||Exceptions()(${exceptions.join('')}))))`;
}

function timesOf(pattern: DayPattern): string {
  return pattern.map(({ from, to }, index) => `(0||${index}(s|${clock(from)}|f|${clock(to)})())`).join('');
}

function clock(minute: number): string {
  const within = ((minute % 1440) + 1440) % 1440;
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`;
}
