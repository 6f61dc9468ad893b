import { z } from 'zod';
import { riskCategories } from '../risks.ts';
import { closingFields, daySchema, type FieldTable, idSchema, placedFields } from '../spine/fields.ts';
import { defineOperation } from '../spine/operation.ts';
import { recordOperations, type ViewOf } from '../spine/record-type.ts';
import { type Course, raisedFields, registerRefusals } from './register.ts';

export const lessonKinds = ['keep', 'improve'] as const;
export const lessonStates = ['noted', 'endorsed', 'applied', 'dropped'] as const;
export type LessonState = (typeof lessonStates)[number];

export const lessonCourse: Course<LessonState> = {
  next: {
    noted: ['endorsed', 'dropped'],
    endorsed: ['noted', 'applied', 'dropped'],
    applied: ['endorsed'],
    dropped: ['noted'],
  },
  over: ['applied', 'dropped'],
};

export const lessonFields = {
  ...placedFields,
  kind: {
    kind: 'choice',
    term: 'lesson-kind',
    isRequired: true,
    hasDefault: true,
    options: lessonKinds,
    isShownFirst: true,
  },
  category: { kind: 'choice', term: 'category', options: riskCategories, isShownFirst: true },
  state: {
    kind: 'choice',
    term: 'lesson-state',
    isRequired: true,
    hasDefault: true,
    options: lessonStates,
    isShownFirst: true,
  },
  situation: { kind: 'long-text', term: 'situation', longest: 4000 },
  effect: { kind: 'long-text', term: 'lesson-effect', longest: 4000 },
  recommendation: { kind: 'long-text', term: 'recommendation', longest: 4000, isShownFirst: true },
  isShared: { kind: 'yes-no', term: 'is-shared', isRequired: true, hasDefault: true },
  ownerId: { kind: 'person', term: 'lesson-owner', isShownFirst: true },
  ...raisedFields,
  closedOn: { kind: 'day', term: 'applied-on' },
  ...closingFields,
} as const satisfies FieldTable;
export type LessonView = ViewOf<typeof lessonFields>;

export const sharedLessonSchema = z.strictObject({
  id: idSchema,
  title: z.string(),
  kind: z.enum(lessonKinds),
  category: z.enum(riskCategories).nullable(),
  situation: z.string().nullable(),
  effect: z.string().nullable(),
  recommendation: z.string().nullable(),
  raisedOn: daySchema,
  /** Where it comes from; null for who may not see that place. */
  origin: z.strictObject({ key: z.string(), placeTitle: z.string() }).nullable(),
});
export type SharedLesson = z.infer<typeof sharedLessonSchema>;

const registerOperations = recordOperations({
  name: 'lessons',
  noun: 'lesson',
  fields: lessonFields,
  read: 'register.read',
  create: 'register.write',
  write: 'register.write',
  createVerb: 'note',
  refusals: registerRefusals,
});

export const lessonOperations = {
  ...registerOperations,
  findShared: defineOperation({
    id: 'lessons.find-shared',
    method: 'GET',
    path: '/lessons/shared',
    summary: 'Find lessons that projects shared with all others, by words, the newest first',
    scope: 'visible',
    permission: 'register.read',
    query: z.strictObject({
      search: z.string().max(200).optional(),
      category: z.enum(riskCategories).optional(),
    }),
    response: z.strictObject({ rows: z.array(sharedLessonSchema), total: z.number().int() }),
    refusals: {},
  }),
};
