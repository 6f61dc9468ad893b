import { type CustomField, newProject, type OutlineCode, type Plan } from '@regie/engine/model';
import fc from 'fast-check';
import { activity } from './any-activity.ts';
import { calendar } from './any-calendar.ts';
import { relations } from './any-relations.ts';
import { assignment, resource } from './any-resource.ts';
import { every, minute, record, some, text } from './any-value.ts';

const customField: fc.Arbitrary<CustomField> = fc
  .tuple(
    record({ fieldId: fc.integer({ min: 188743731, max: 188744000 }), name: text }),
    some({
      alias: text,
      values: fc.array(record({ id: every, value: text }), { minLength: 1, maxLength: 2 }),
    }),
  )
  .map(([own, rest]) => ({ ...own, ...rest, owner: 'activity' as const }));

const outlineCode: fc.Arbitrary<OutlineCode> = record({
  fieldId: fc.integer({ min: 188744096, max: 188744115 }),
  alias: text,
  masks: fc.array(
    record({ level: every, type: every, length: every, separator: fc.constantFrom('.', '-') }),
    {
      maxLength: 2,
    },
  ),
  values: fc.array(record({ valueId: every, parentValueId: every, value: text }), { maxLength: 2 }),
});

function numbersFrom1(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

/** A plan with a little of everything that the model can hold, references intact. */
export const anyPlan: fc.Arbitrary<Plan> = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 2, max: 6 }), fc.integer({ min: 1, max: 3 }))
  .chain(([calendarCount, activityCount, resourceCount]) => {
    const calendarUids = numbersFrom1(calendarCount);
    const activityUids = numbersFrom1(activityCount);
    const resourceUids = numbersFrom1(resourceCount);
    return record({
      project: fc
        .tuple(
          minute,
          some({
            name: text,
            title: text,
            finish: minute,
            statusDate: minute,
            scheduleFrom: fc.constantFrom('start', 'finish') as fc.Arbitrary<'start' | 'finish'>,
            honoursConstraints: fc.boolean(),
            criticalSlackLimitDays: every,
            currency: some({ code: fc.constant('EUR'), symbol: fc.constant('€'), digits: fc.constant(2) }),
            otherFields: fc.constant({ Author: 'B. de Vries & zonen', FiscalYearStart: '0' }),
          }),
        )
        .map(([start, fields]) => newProject({ start, calendarUid: 1, ...fields })),
      calendars: fc.tuple(...calendarUids.map(calendar)),
      activities: fc.tuple(...activityUids.map((uid) => activity(uid, calendarUids))),
      relations: relations(activityUids),
      resources: fc.tuple(...resourceUids.map((uid) => resource(uid, calendarUids))),
      assignments: fc.tuple(...numbersFrom1(3).map((uid) => assignment(uid, activityUids, resourceUids))),
      customFields: fc.uniqueArray(customField, { maxLength: 2, selector: ({ fieldId }) => fieldId }),
      outlineCodes: fc.uniqueArray(outlineCode, { maxLength: 2, selector: ({ fieldId }) => fieldId }),
    });
  });
