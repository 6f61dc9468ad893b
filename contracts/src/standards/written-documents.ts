import { z } from 'zod';
import { daySchema, idSchema } from '../spine/fields.ts';
import { appliedPartSchema, templateConflictSchema } from './document-templates.ts';

export const deviationKinds = ['empty', 'left-out'] as const;
export const documentDeviationSchema = z.strictObject({
  code: z.string(),
  title: z.strictObject({ nl: z.string(), en: z.string() }).partial(),
  kind: z.enum(deviationKinds),
  /** Null where nobody said why. */
  reason: z.string().nullable(),
});
export type DocumentDeviation = z.infer<typeof documentDeviationSchema>;

/** What is written in a part. */
export const writtenShape = {
  text: z
    .string()
    .max(20_000)
    .regex(/^[^\0]*$/),
  /** Null while it is not left out; empty without a reason. */
  leftOutReason: z
    .string()
    .trim()
    .max(1000)
    .regex(/^[^\0]*$/)
    .nullable(),
};

/** A unit whose standard counts for the project. */
const unitSchema = z.strictObject({
  scopeId: idSchema,
  /** Null where the reader may not see it. */
  title: z.string().nullable(),
  /** The version of its variant; null where it follows the standard. */
  number: z.number().int().nullable(),
  /** `own` stands above the project; the others were named to carry it too. */
  isOwn: z.boolean(),
});

/** A document of a project as it is being written: which template applies, what is written, and where it deviates. */
export const writtenDocumentShape = {
  project: z.strictObject({ id: idSchema, version: z.number().int() }),
  /** The version of the standard of the organisation. */
  number: z.number().int(),
  units: z.array(unitSchema),
  /** Named by people to carry the project too, before any of them is merged with those above it. */
  namedIds: z.array(idSchema),
  parts: z.array(
    z.strictObject({
      ...appliedPartSchema.shape,
      ...writtenShape,
      writtenById: idSchema.nullable(),
      writtenOn: daySchema.nullable(),
    }),
  ),
  conflicts: z.array(templateConflictSchema),
  deviations: z.array(documentDeviationSchema),
  /** What was written in parts that the template no longer has. */
  others: z.array(z.strictObject({ code: z.string(), text: z.string() })),
  isBegun: z.boolean(),
  /** A newer template counts for what begins now. */
  isBehind: z.boolean(),
  mayWrite: z.boolean(),
  /** Places that can be named. */
  places: z.array(z.strictObject({ id: idSchema, title: z.string() })),
  /** Of people and places. */
  names: z.record(z.string(), z.string()),
};
const writtenDocumentSchema = z.strictObject(writtenDocumentShape);
export type WrittenDocument = z.infer<typeof writtenDocumentSchema>;

/** A project that writes a document here, with the required parts of it that are empty or left out. */
export const documentUseShape = {
  id: idSchema,
  key: z.string(),
  title: z.string(),
  required: z.number().int(),
  deviations: z.array(documentDeviationSchema),
};
const documentUseSchema = z.strictObject(documentUseShape);
export type DocumentUse = z.infer<typeof documentUseSchema>;
