import { z } from 'zod';
import { projectPhases } from '../projects.ts';
import { daySchema, idSchema } from '../spine/fields.ts';
import { defineOperation } from '../spine/operation.ts';

/** What every project is held against; each is answered by a fact of the house. */
export const complianceMeasures = [
  'sponsor-named',
  'goal-stated',
  'risks-answered',
  'documents-there',
  'deviations-explained',
  'brief-approved',
  'start-complete',
  'baseline-set',
] as const;
export type ComplianceMeasure = (typeof complianceMeasures)[number];

/** Measures that apply, and those of them that are met. */
const scoreShape = { met: z.number().int(), applicable: z.number().int() };
const projectSchema = z.strictObject({
  id: idSchema,
  key: z.string(),
  title: z.string(),
  phase: z.enum(projectPhases),
  /** The portfolio or programme right above it; null where there is none that the reader may see. */
  unitTitle: z.string().nullable(),
  ...scoreShape,
  gaps: z.array(z.enum(complianceMeasures)),
});
export type ProjectCompliance = z.infer<typeof projectSchema>;

const unitSchema = z.strictObject({
  title: z.string().nullable(),
  projects: z.number().int(),
  ...scoreShape,
});
export type UnitCompliance = z.infer<typeof unitSchema>;
const monthSchema = z.strictObject({ month: daySchema, ...scoreShape });
export type MonthCompliance = z.infer<typeof monthSchema>;

export const complianceOperations = {
  show: defineOperation({
    id: 'compliance.show',
    method: 'GET',
    path: '/compliance',
    summary:
      'How far running projects that you may see meet the standards that apply to them: gaps, units, and the trend by month',
    scope: 'visible',
    permission: 'project.read',
    query: z.strictObject({ project: idSchema.optional() }),
    response: z.strictObject({
      projects: z.array(projectSchema),
      units: z.array(unitSchema),
      total: z.strictObject(scoreShape),
      /** By month, the earliest first; the last is how it stands today. */
      trend: z.array(monthSchema),
    }),
    refusals: {},
  }),
};
