import type { Calendar, DayPattern } from '@regie/engine/model';
import { dayOfWeek } from '@regie/engine/model';
import { exceptionDays } from '@regie/engine/time';
import type { FindingList } from '../findings.ts';
import { otherFieldsOf, type XerRow } from './column.ts';
import { readClndrData, writeClndrData } from './packed-calendar.ts';
import { whole } from './spelling.ts';

const owned: ReadonlySet<string> = new Set(['clndr_id', 'clndr_name', 'base_clndr_id', 'clndr_data']);

/** Reads a row of CALENDAR; undefined, with a finding, when it has no number. */
export function readCalendar(row: XerRow, findings: FindingList): Calendar | undefined {
  const uid = row.value('clndr_id', whole, findings);
  if (uid === undefined) {
    row.warn('xer/record-without-id', 'clndr_id', findings, row.text('clndr_name'));
    return undefined;
  }
  const { week, exceptions, faults } = readClndrData(row.text('clndr_data'));
  for (const fault of faults) row.warn('xer/calendar-unreadable', 'clndr_data', findings, fault);
  const baseUid = row.value('base_clndr_id', whole, findings);
  const hasWeek = week.some((pattern) => pattern !== undefined);
  return {
    uid,
    name: row.text('clndr_name'),
    ...(baseUid === undefined ? {} : { baseUid }),
    isBase: row.text('clndr_type') !== 'CA_Rsrc',
    // A week that names some days leaves the others off; one that names none is left open.
    week: hasWeek && baseUid === undefined ? week.map((pattern) => pattern ?? []) : week,
    exceptions,
    workWeeks: [],
    ...otherFieldsOf(row.others(owned)),
  };
}

/** Most days of a rule that are written one by one. */
const maxDays = 20_000;

/** A calendar as a row. Rules over many days are written as the days that they pick. */
export function writeCalendar(calendar: Calendar, isOwn: boolean): ReadonlyMap<string, string> {
  const fields = new Map<string, string>(isOwn ? Object.entries(calendar.otherFields ?? {}) : []);
  if (!isOwn) {
    fields.set('default_flag', 'N');
    fields.set('clndr_type', calendar.isBase ? 'CA_Base' : 'CA_Rsrc');
    fields.set('rsrc_private', calendar.isBase ? 'N' : 'Y');
  }
  fields.set('clndr_id', String(calendar.uid));
  fields.set('clndr_name', calendar.name);
  if (calendar.baseUid !== undefined) fields.set('base_clndr_id', String(calendar.baseUid));
  fields.set('clndr_data', writeClndrData(calendar.week, daysOf(calendar)));
  return fields;
}

function daysOf(calendar: Calendar): ReadonlyMap<number, DayPattern> {
  const days = new Map<number, DayPattern>();
  for (const { firstDay, lastDay, week } of calendar.workWeeks)
    for (let day = firstDay; day <= lastDay && days.size < maxDays; day += 1) {
      const pattern = week[dayOfWeek(day)];
      if (pattern !== undefined) days.set(day, pattern);
    }
  // Of two exceptions for one day the first in the list decides.
  for (const exception of [...calendar.exceptions].reverse())
    for (const day of exceptionDays(exception).slice(0, maxDays)) days.set(day, exception.pattern);
  return days;
}
