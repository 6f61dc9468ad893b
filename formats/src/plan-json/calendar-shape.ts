import {
  type Calendar,
  type CalendarException,
  type DayOfWeek,
  type DayPattern,
  type MonthItem,
  type MonthPosition,
  type Recurrence,
  standardCalendar,
  type WeekPattern,
  type WorkingTime,
  type WorkWeek,
} from '@regie/engine/model';
import { propertiesOf, recordShape } from './record-shape.ts';
import { choiceShape, listShape, notOfShape, type Shape, tupleShape } from './shape.ts';
import { day, otherFields, text, truth, wholeNumber, wholeNumberFrom } from './value-shapes.ts';

const time = propertiesOf<WorkingTime>();
const workingTime: Shape<WorkingTime> = recordShape<WorkingTime>()(
  [time('from', wholeNumberFrom(0, 1439)), time('to', wholeNumberFrom(1, 2880))],
  {
    required: ['from', 'to'],
    complete: ({ from, to }) =>
      from === undefined || to === undefined || to <= from ? undefined : { from, to },
  },
);
const dayPattern: Shape<DayPattern> = listShape(workingTime);
const weekPattern: Shape<WeekPattern> = tupleShape(dayPattern, 7);

const dayOfWeek: Shape<DayOfWeek> = choiceShape([0, 1, 2, 3, 4, 5, 6]);
const monthItem: Shape<MonthItem> = choiceShape(['day', 'weekday', 'weekendDay', 0, 1, 2, 3, 4, 5, 6]);
const monthPosition: Shape<MonthPosition> = choiceShape([1, 2, 3, 4, 'last']);

/** All that any kind of recurrence says; which parts are needed depends on the kind. */
interface FlatRecurrence {
  readonly kind: Recurrence['kind'];
  readonly everyDays?: number;
  readonly everyWeeks?: number;
  readonly everyMonths?: number;
  readonly daysOfWeek?: readonly DayOfWeek[];
  readonly month?: number;
  readonly monthDay?: number;
  readonly position?: MonthPosition;
  readonly item?: MonthItem;
}

const flat = propertiesOf<FlatRecurrence>();
const every = wholeNumberFrom(1, 9999);
const flatRecurrence = recordShape<FlatRecurrence>()(
  [
    flat(
      'kind',
      choiceShape([
        'daily',
        'weekly',
        'monthlyByDay',
        'monthlyByPosition',
        'yearlyByDay',
        'yearlyByPosition',
      ]),
    ),
    flat('everyDays', every),
    flat('everyWeeks', every),
    flat('everyMonths', every),
    flat('daysOfWeek', listShape(dayOfWeek)),
    flat('month', wholeNumberFrom(1, 12)),
    flat('monthDay', wholeNumberFrom(1, 31)),
    flat('position', monthPosition),
    flat('item', monthItem),
  ],
  {
    required: ['kind'],
    complete: ({ kind, ...rest }) => (kind === undefined ? undefined : { ...rest, kind }),
  },
);

const recurrence: Shape<Recurrence> = {
  schema: flatRecurrence.schema,
  read: (json, context) => {
    const read = flatRecurrence.read(json, context);
    return read === undefined ? undefined : (recurrenceOf(read) ?? notOfShape(context, json));
  },
  write: (value) => flatRecurrence.write(value),
};

function recurrenceOf(read: FlatRecurrence): Recurrence | undefined {
  const { kind, everyDays = 1, everyWeeks = 1, everyMonths = 1, daysOfWeek = [] } = read;
  const { month, monthDay, position, item } = read;
  const isPlace = position !== undefined && item !== undefined;
  if (kind === 'daily') return { kind, everyDays };
  if (kind === 'weekly') return daysOfWeek.length === 0 ? undefined : { kind, everyWeeks, daysOfWeek };
  if (kind === 'monthlyByDay') return monthDay === undefined ? undefined : { kind, everyMonths, monthDay };
  if (kind === 'monthlyByPosition') return isPlace ? { kind, everyMonths, position, item } : undefined;
  if (month === undefined) return undefined;
  if (kind === 'yearlyByDay') return monthDay === undefined ? undefined : { kind, month, monthDay };
  return isPlace ? { kind, month, position, item } : undefined;
}

const exception = propertiesOf<CalendarException>();
const calendarException = recordShape<CalendarException>()(
  [
    exception('name', text),
    exception('firstDay', day),
    exception('lastDay', day),
    exception('recurrence', recurrence),
    exception('occurrences', wholeNumberFrom(1, 100_000)),
    exception('pattern', dayPattern),
    exception('isOldForm', truth),
  ],
  {
    required: ['firstDay', 'lastDay'],
    complete: ({ firstDay, lastDay, ...rest }) =>
      firstDay === undefined || lastDay === undefined || lastDay < firstDay
        ? undefined
        : { pattern: [], ...rest, firstDay, lastDay },
  },
);

const workWeek = propertiesOf<WorkWeek>();
const workWeekShape = recordShape<WorkWeek>()(
  [
    workWeek('name', text),
    workWeek('firstDay', day),
    workWeek('lastDay', day),
    workWeek('week', weekPattern),
  ],
  {
    required: ['firstDay', 'lastDay', 'week'],
    complete: ({ firstDay, lastDay, week, ...rest }) =>
      firstDay === undefined || lastDay === undefined || week === undefined || lastDay < firstDay
        ? undefined
        : { ...rest, firstDay, lastDay, week },
  },
);

const calendar = propertiesOf<Calendar>();

/** A calendar; without a week it has the standard one, or that of its base. */
export const calendarShape: Shape<Calendar> = recordShape<Calendar>()(
  [
    calendar('uid', wholeNumber),
    calendar('name', text),
    calendar('baseUid', wholeNumber),
    calendar('isBase', truth),
    calendar('isBaseline', truth),
    calendar('week', weekPattern),
    calendar('exceptions', listShape(calendarException)),
    calendar('workWeeks', listShape(workWeekShape)),
    calendar('otherFields', otherFields),
  ],
  {
    required: ['uid'],
    complete: ({ uid, ...rest }) => {
      if (uid === undefined) return undefined;
      const open: WeekPattern = Array.from({ length: 7 });
      const week = rest.baseUid === undefined ? standardCalendar().week : open;
      return {
        name: '',
        isBase: rest.baseUid === undefined,
        week,
        exceptions: [],
        workWeeks: [],
        ...rest,
        uid,
      };
    },
  },
);
