import { z } from 'zod';
import { projectClasses, projectPhases } from '../projects.ts';
import { daySchema, idSchema } from '../spine/fields.ts';
import { doneShape } from '../spine/list.ts';
import { defineOperation } from '../spine/operation.ts';
import type { RefusalTable } from '../spine/refusal.ts';

/** Phases that a gate opens: all but the one in which a project begins. */
export const gatePhases = ['definition', 'preparation', 'execution', 'closure'] as const;
export type GatePhase = (typeof gatePhases)[number];

/** What must hold to go on, and what should. */
export const criterionWeights = ['must', 'should'] as const;
export type CriterionWeight = (typeof criterionWeights)[number];

/** Facts of the house that answer a criterion by themselves. */
export const criterionFacts = [
  'project.sponsor-named',
  'project.goal-stated',
  'project.brief-approved',
  'project.start-gaps',
  'risks.high-without-response',
  'plan.baseline-set',
] as const;
export type CriterionFact = (typeof criterionFacts)[number];

/** Configuration is written in one language or both; what is missing is read in the other. */
const texts = z
  .strictObject({ nl: words(300), en: words(300) })
  .partial()
  .check(z.refine(({ nl, en }) => (nl ?? '') !== '' || (en ?? '') !== '', 'empty in both languages'));
export type Texts = z.infer<typeof texts>;

function words(longest: number) {
  return z
    .string()
    .trim()
    .max(longest)
    .regex(/^[^\0]*$/);
}

/** Stands for a criterion or document in every version that keeps it. */
const code = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/);

export const criterionSchema = z.strictObject({
  code,
  weight: z.enum(criterionWeights),
  text: texts,
  /** Null where a reviewer answers it, with what shows it. */
  fact: z.enum(criterionFacts).nullable(),
});
export type Criterion = z.infer<typeof criterionSchema>;

/** A file of the project whose name holds this, in either language, is the document. */
export const requiredDocumentSchema = z.strictObject({ code, name: texts });
export type RequiredDocument = z.infer<typeof requiredDocumentSchema>;

export const mostReviewers = 12;
export const gateSchema = z.strictObject({
  /** The phase that it opens, which also names it: a phase has one gate. */
  opens: z.enum(gatePhases),
  title: texts,
  /** Classes of project that pass it; for the others the phase begins without a review. */
  classes: z.array(z.enum(projectClasses)).max(projectClasses.length),
  /** How many reviewers must agree before the decision can be to go on. */
  quorum: z.number().int().min(0).max(mostReviewers),
  criteria: z.array(criterionSchema).max(40),
  documents: z.array(requiredDocumentSchema).max(20),
});
export type Gate = z.infer<typeof gateSchema>;

export const lifeCycleVersionSchema = z.strictObject({
  number: z.number().int().positive(),
  gates: z.array(gateSchema),
  /** Why it was published; null for the standard that was there from the start. */
  reason: z.string().nullable(),
  publishedById: idSchema.nullable(),
  publishedOn: daySchema.nullable(),
  /** Running projects, of those that you may see, that pass the gates of this version. */
  projects: z.number().int(),
});
export type LifeCycleVersion = z.infer<typeof lifeCycleVersionSchema>;

export const lifeCycleRefusals = {
  'life-cycle/gate-twice': {
    status: 422,
    en: 'The phase {phase} has two gates.',
    nl: 'De fase {phase} heeft twee faseovergangen.',
    next: { en: 'Keep one gate for each phase.', nl: 'Houd per fase één faseovergang over.' },
  },
  'life-cycle/code-twice': {
    status: 422,
    en: 'Two criteria or documents of a gate have the code {code}.',
    nl: 'Twee criteria of documenten van een faseovergang hebben de code {code}.',
    next: { en: 'Give each a code of its own.', nl: 'Geef elk een eigen code.' },
  },
  'life-cycle/nothing-changed': {
    status: 409,
    en: 'This is what version {number} says already.',
    nl: 'Dit staat al in versie {number}.',
    next: { en: 'Change something first.', nl: 'Wijzig eerst iets.' },
  },
  'life-cycle/version-newer': {
    status: 409,
    en: 'Meanwhile version {number} was published.',
    nl: 'Intussen is versie {number} vastgesteld.',
    next: {
      en: 'Reload the page and make your change there.',
      nl: 'Laad de pagina opnieuw en breng uw wijziging daar aan.',
    },
  },
  'life-cycle/nobody-to-migrate': {
    status: 409,
    en: 'None of these projects keeps an earlier version.',
    nl: 'Geen van deze projecten volgt nog een eerdere versie.',
    next: { en: 'Reload the page.', nl: 'Laad de pagina opnieuw.' },
  },
} as const satisfies RefusalTable;
export type LifeCycleRefusal = keyof typeof lifeCycleRefusals;

/** What another version asks of a project at one gate beside what its own does. */
const gateChangeSchema = z.strictObject({
  opens: z.enum(gatePhases),
  title: texts,
  added: z.array(texts),
  dropped: z.array(texts),
  /** The gate itself comes or goes for this class. */
  applies: z.enum(['same', 'added', 'dropped']),
});
export type GateChange = z.infer<typeof gateChangeSchema>;

const migratingSchema = z.strictObject({
  id: idSchema,
  key: z.string(),
  title: z.string(),
  phase: z.enum(projectPhases),
  number: z.number().int(),
  /** For the gates that are still ahead. */
  changes: z.array(gateChangeSchema),
});
export type MigratingProject = z.infer<typeof migratingSchema>;

export const lifeCycleOperations = {
  show: defineOperation({
    id: 'life-cycle.show',
    method: 'GET',
    path: '/life-cycle',
    summary: 'The life cycle of projects: its gates in every version, the newest first',
    scope: 'self',
    response: z.strictObject({
      versions: z.array(lifeCycleVersionSchema),
      names: z.record(z.string(), z.string()),
      mayPublish: z.boolean(),
    }),
    refusals: {},
  }),
  publish: defineOperation({
    id: 'life-cycle.publish',
    method: 'POST',
    path: '/life-cycle/versions',
    summary: 'Publish the next version of the life cycle; running projects keep the one that they have',
    scope: 'organisation',
    permission: 'standard.write',
    body: z.strictObject({
      /** The version that this one was made of. */
      after: z.number().int().positive(),
      gates: z.array(gateSchema).max(gatePhases.length),
      reason: words(1000).min(1),
    }),
    response: z.strictObject({ ...doneShape, number: z.number().int() }),
    refusals: lifeCycleRefusals,
    isCreation: true,
  }),
  preview: defineOperation({
    id: 'life-cycle.preview-migration',
    method: 'GET',
    path: '/life-cycle/migration',
    summary: 'Running projects that keep an earlier version, and what the newest would change for each',
    scope: 'organisation',
    permission: 'standard.write',
    response: z.strictObject({ number: z.number().int(), rows: z.array(migratingSchema) }),
    refusals: {},
  }),
  migrate: defineOperation({
    id: 'life-cycle.migrate',
    method: 'POST',
    path: '/life-cycle/migration',
    summary: 'Let projects go on with the newest version of the life cycle',
    scope: 'organisation',
    permission: 'standard.write',
    body: z.strictObject({ projectIds: z.array(idSchema).min(1).max(1000) }),
    response: z.strictObject({ ...doneShape, migrated: z.number().int() }),
    refusals: lifeCycleRefusals,
    canBeUndone: true,
  }),
};
