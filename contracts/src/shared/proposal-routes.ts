import { z } from 'zod';
import { daySchema, idSchema, instantSchema } from '../spine/fields.ts';

const named = z.strictObject({ nl: z.string(), en: z.string() }).partial();

/** How far a step is: not begun, waiting for who is asked, passed, refused, or left when the proposal ended otherwise. */
export const routeStepStates = ['coming', 'open', 'passed', 'refused'] as const;
export type RouteStepState = (typeof routeStepStates)[number];

/** How somebody came to be asked. */
export const voiceWays = ['named', 'delegated', 'escalated'] as const;
export type VoiceWay = (typeof voiceWays)[number];
export const voiceAnswers = ['waits', 'approved', 'refused', 'passed-on'] as const;
export type VoiceAnswer = (typeof voiceAnswers)[number];

export const voiceSchema = z.strictObject({
  personId: idSchema,
  /** Who passed it on to this person. */
  forId: idSchema.nullable(),
  way: z.enum(voiceWays),
  answer: z.enum(voiceAnswers),
  reason: z.string(),
  at: instantSchema.nullable(),
});

export const routeStepSchema = z.strictObject({
  id: idSchema,
  name: named,
  state: z.enum(routeStepStates),
  quorum: z.enum(['one', 'all']),
  openedAt: instantSchema.nullable(),
  dueOn: daySchema.nullable(),
  isLate: z.boolean(),
  escalatedAt: instantSchema.nullable(),
  closedAt: instantSchema.nullable(),
  /** Whether it begins together with the step before it. */
  isBesideFormer: z.boolean(),
  /** Whether the reader is asked now. */
  mayDecide: z.boolean(),
  mayDelegate: z.boolean(),
  voices: z.array(voiceSchema),
});
export type RouteStep = z.infer<typeof routeStepSchema>;

/** The steps that a proposal passes, as its workflow said when it began. */
export const proposalRouteSchema = z.strictObject({
  workflowName: named,
  number: z.number().int(),
  /** Questions to the proposer, the latest last; one without an answer holds the proposal. */
  questions: z.array(
    z.strictObject({
      stepId: idSchema,
      askedById: idSchema,
      question: z.string(),
      askedAt: instantSchema,
      answer: z.string().nullable(),
      answeredAt: instantSchema.nullable(),
    }),
  ),
  steps: z.array(routeStepSchema),
});
export type ProposalRoute = z.infer<typeof proposalRouteSchema>;
