import { z } from 'zod';
import { archivedRefusals } from './archived.ts';
import {
  type DraftOf,
  draftSchema,
  type FieldTable,
  idSchema,
  type PatchOf,
  patchSchema,
  type RowOf,
  rowShape,
} from './fields.ts';
import {
  type Can,
  doneShape,
  idParameter,
  listQuerySchema,
  mostChanges,
  pageSchema,
  viewFrame,
} from './list.ts';
import { defineOperation } from './operation.ts';
import type { Permission } from './permissions.ts';
import type { RefusalTable } from './refusal.ts';
import { trust } from './trust.ts';

/** A record as it is shown: its fields, and what every record has. */
export type ViewOf<T extends FieldTable> = RowOf<T> & {
  readonly id: string;
  readonly version: number;
  readonly scopeId: string;
  readonly isArchived: boolean;
  readonly custom: Readonly<Record<string, string | number | boolean>>;
  readonly can: Can;
};

export interface ChangesOf<T extends FieldTable> {
  readonly create: readonly (DraftOf<T> & { readonly scopeId: string })[];
  readonly update: readonly { readonly id: string; readonly version: number; readonly patch: PatchOf<T> }[];
}

/** Refusals that reading a list by field table can give. */
export const listRefusals = {
  'filter/not-understood': {
    status: 400,
    en: 'The filter is not understood at position {position}: expected {expected}.',
    nl: 'Het filter is niet te begrijpen op positie {position}: verwacht {expected}.',
    next: { en: 'Correct the filter.', nl: 'Verbeter het filter.' },
  },
  'filter/field-unknown': {
    status: 400,
    en: 'There is no field {field} here to filter, sort or group by.',
    nl: 'Er is hier geen veld {field} om op te filteren, sorteren of groeperen.',
    next: { en: 'Choose one of the columns.', nl: 'Kies een van de kolommen.' },
  },
  'filter/value-invalid': {
    status: 400,
    en: '{value} is not a value of {field}.',
    nl: '{value} is geen waarde van {field}.',
    next: { en: 'Correct the filter.', nl: 'Verbeter het filter.' },
  },
} as const satisfies RefusalTable;

/** Refusals that changing custom fields or many records at once can give. */
export const recordRefusals = {
  ...archivedRefusals,
  'records/custom-field-unknown': {
    status: 400,
    en: 'There is no field {field}.',
    nl: 'Er is geen veld {field}.',
    next: { en: 'Reload the page.', nl: 'Laad de pagina opnieuw.' },
  },
  'records/custom-value-invalid': {
    status: 422,
    en: '{value} does not fit the field {field}.',
    nl: '{value} past niet in het veld {field}.',
    next: { en: 'Correct the value.', nl: 'Verbeter de waarde.' },
  },
  'records/reference-unknown': {
    status: 422,
    en: '{field} refers to something that does not exist, or that you may not see.',
    nl: '{field} verwijst naar iets dat niet bestaat of dat u niet mag zien.',
    next: { en: 'Choose another.', nl: 'Kies een ander.' },
  },
  'records/scope-of-other-kind': {
    status: 422,
    en: 'This cannot be placed there.',
    nl: 'Dit kan daar niet worden geplaatst.',
    next: { en: 'Choose another place in the tree.', nl: 'Kies een andere plaats in de boom.' },
  },
} as const satisfies RefusalTable;

interface Naming<T extends FieldTable> {
  /** Plural and path: `risks`. */
  readonly name: string;
  /** For summaries: `risk`. */
  readonly noun: string;
  readonly fields: T;
  readonly read: Permission;
  readonly create: Permission;
  readonly write: Permission;
  /** The verb of making one: `register`. */
  readonly createVerb: string;
  readonly refusals: RefusalTable;
}

/** The five operations that every type of record has: list, get, make, update, change many at once. */
export function recordOperations<T extends FieldTable>(naming: Naming<T>) {
  const { name, noun, fields, refusals } = naming;
  const view: z.ZodType<ViewOf<T>> = trust(z.strictObject({ ...rowShape(fields), ...viewFrame }));
  const patch = patchSchema(fields);
  const scopedDraft: z.ZodType<DraftOf<T> & { readonly scopeId: string }> = trust(strictWithScope(fields));
  const done = z.strictObject({ ...doneShape, record: view });
  const writeRefusals = { ...recordRefusals, ...refusals };
  return {
    list: defineOperation({
      id: `${name}.list`,
      method: 'GET',
      path: `/${name}`,
      summary: `List ${noun}s that you may see, filtered, sorted and grouped`,
      scope: 'visible',
      permission: naming.read,
      query: listQuerySchema,
      response: pageSchema(view),
      refusals: listRefusals,
    }),
    get: defineOperation({
      id: `${name}.get`,
      method: 'GET',
      path: `/${name}/{id}`,
      summary: `Get one ${noun}, by id or key`,
      scope: 'record',
      permission: naming.read,
      parameters: z.strictObject({ id: z.union([idSchema, z.string().regex(/^[A-Z]{1,2}-\d{1,9}$/)]) }),
      response: z.strictObject({ record: view, names: z.record(z.string(), z.string()) }),
      refusals: {},
    }),
    create: defineOperation({
      id: `${name}.${naming.createVerb}`,
      method: 'POST',
      path: `/${name}`,
      summary: `Make a ${noun}`,
      scope: 'record',
      permission: naming.create,
      body: scopedDraft,
      response: done,
      refusals: writeRefusals,
      isCreation: true,
      canBeUndone: true,
    }),
    update: defineOperation({
      id: `${name}.update`,
      method: 'PATCH',
      path: `/${name}/{id}`,
      summary: `Change fields of a ${noun}`,
      scope: 'record',
      permission: naming.write,
      parameters: idParameter,
      body: patch,
      response: done,
      refusals: writeRefusals,
      isVersioned: true,
      canBeUndone: true,
    }),
    change: defineOperation({
      id: `${name}.change`,
      method: 'POST',
      path: `/${name}/changes`,
      summary: `Make and change many ${noun}s in one event, all or nothing`,
      scope: 'record',
      permission: naming.write,
      body: z
        .strictObject({
          create: z.array(scopedDraft).max(mostChanges),
          update: z
            .array(z.strictObject({ id: idSchema, version: z.number().int().positive(), patch }))
            .max(mostChanges),
        })
        .check(
          z.refine(({ create, update }) => create.length + update.length > 0, 'nothing to make or change'),
        ),
      response: z.strictObject({ ...doneShape, records: z.array(view) }),
      refusals: writeRefusals,
      isCreation: true,
      canBeUndone: true,
    }),
  };
}

function strictWithScope(fields: FieldTable): z.ZodType {
  const draft: z.ZodObject = trust(draftSchema(fields));
  return draft.extend({ scopeId: idSchema });
}
