import {
  type BothLanguages,
  emptyValues,
  type FieldTable,
  type Refusal,
  refuse,
  trust,
} from '@regie/contracts';
import type { Course, RegisterRefusal } from '@regie/contracts/registers';
import type { ValuesOf } from '../../../platform/records/record-images.ts';
import type { Moment, RecordRules } from '../../../platform/records/record-verbs.ts';

/** What the rules of every register look at; which other fields there are, its field table says. */
interface Row {
  readonly state: string;
  readonly closedOn: string | null;
  readonly [field: string]: unknown;
}

/** A register as far as its rules differ from those of another. */
export interface RegisterRule<T extends FieldTable> {
  readonly fields: T;
  readonly course: Course;
  /** What a new row gets, besides who raised it and when. */
  readonly fresh: Partial<ValuesOf<T>>;
  /** The day on which it began: it is not to come, and the end is not before it. */
  readonly begins: keyof ValuesOf<T> & string;
  /** Fields that are filled in, by state. */
  readonly needs: Readonly<Record<string, readonly (keyof ValuesOf<T> & string)[]>>;
}

/** Where refusals get their words from: the glossary. */
export interface Glossary {
  readonly findTerm: (code: string) => BothLanguages | undefined;
  readonly findOptionTerm: (fieldTerm: string, option: string) => BothLanguages | undefined;
}

/** The rules of a register: its course, the days that fit, and what a state says must be known. */
export function registerRules<T extends FieldTable>(
  rule: RegisterRule<T>,
  glossary: Glossary,
): RecordRules<T> {
  const rowOf = (values: ValuesOf<T>) => trust<Row>(values);
  return {
    complete: (wish, { today, actorId }) =>
      trust<ValuesOf<T>>({
        ...emptyValues(rule.fields),
        ...rule.fresh,
        [rule.begins]: today,
        raisedById: actorId,
        ...wish,
      }),
    follow: (after, before, moment) =>
      trust<ValuesOf<T>>(dated(rule.course, rowOf(after), before && rowOf(before), moment)),
    check: (after, before, moment) => {
      const row = rowOf(after);
      return (
        checkState(rule, glossary, row.state, before === null ? null : rowOf(before).state) ??
        checkDays(rule, row, moment) ??
        checkNeeds(rule, glossary, row)
      );
    },
  };
}

/** A row that is over gets the day of it, unless somebody says which; one that goes on again loses it. */
function dated(course: Course, after: Row, before: Row | null, { today }: Moment): Row {
  const isOver = course.over.includes(after.state);
  const wasOver = before !== null && course.over.includes(before.state);
  if (isOver === wasOver) return after;
  return { ...after, closedOn: isOver ? (after.closedOn ?? today) : null };
}

function checkState<T extends FieldTable>(
  { course, fields }: RegisterRule<T>,
  { findOptionTerm }: Glossary,
  to: string,
  from: string | null,
): Refusal<RegisterRefusal> | undefined {
  if (from === null || from === to) return undefined;
  const reachable = course.next[from] ?? [];
  if (reachable.includes(to)) return undefined;
  const term = fields['state']?.term ?? '';
  const say = (states: readonly string[]) => {
    const words = states.map((state) => findOptionTerm(term, state));
    return {
      en: words.map((word) => word?.en.toLowerCase()).join(', '),
      nl: words.map((word) => word?.nl.toLowerCase()).join(', '),
    };
  };
  return refuse('registers/state-not-reachable', {
    place: 'state',
    words: { from: say([from]), to: say([to]), reachable: say(reachable) },
  });
}

function checkDays<T extends FieldTable>(
  { course, begins }: RegisterRule<T>,
  row: Row,
  { today }: Moment,
): Refusal<RegisterRefusal> | undefined {
  const start = String(row[begins]);
  const { closedOn, state } = row;
  if (start > today) return refuse('registers/day-in-future', { place: begins, facts: { day: start } });
  if (closedOn === null) return undefined;
  if (!course.over.includes(state)) return refuse('registers/not-over-yet', { place: 'closedOn' });
  if (closedOn > today) {
    return refuse('registers/day-in-future', { place: 'closedOn', facts: { day: closedOn } });
  }
  return closedOn < start
    ? refuse('registers/day-too-early', { place: 'closedOn', facts: { day: closedOn, start } })
    : undefined;
}

function checkNeeds<T extends FieldTable>(
  { fields, needs }: RegisterRule<T>,
  { findTerm }: Glossary,
  row: Row,
): Refusal<RegisterRefusal> | undefined {
  const missing = needs[row.state]?.find((name) => String(row[name] ?? '').trim() === '');
  if (missing === undefined) return undefined;
  const term = findTerm(fields[missing]?.term ?? '');
  const field = { en: term?.en ?? missing, nl: term?.nl ?? missing };
  return refuse('registers/text-missing', { place: missing, words: { field } });
}
