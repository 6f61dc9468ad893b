import { type CustomValues, type Refusal, refuse, valueSchema } from '@regie/contracts';
import { sql } from 'kysely';
import { type Database, type DatabaseTransaction, kept } from '../database/connect.ts';

/** A field that people added, as the platform needs it. */
export interface AddedField {
  readonly key: string;
  readonly kind: 'text' | 'integer' | 'day' | 'yes-no' | 'choice';
  readonly options: string[];
}

export async function listCustomFields(
  database: Database | DatabaseTransaction,
  recordType: string,
): Promise<readonly AddedField[]> {
  const { rows } = await sql<AddedField>`${kept}
    select key, kind, options from custom_field where record_type = ${recordType} and not is_retired order by id`.execute(
    database,
  );
  return rows;
}

/** The values after a wish: checked against the fields, an emptied one gone. */
export function mergeCustomValues(
  added: readonly AddedField[],
  before: Readonly<Record<string, unknown>>,
  wish: CustomValues | undefined,
): Readonly<Record<string, unknown>> | Refusal {
  if (wish === undefined) return before;
  const after: Record<string, unknown> = { ...before };
  for (const [key, value] of Object.entries(wish)) {
    const field = added.find((candidate) => candidate.key === key);
    if (field === undefined)
      return refuse('records/custom-field-unknown', { place: `body.custom.${key}`, facts: { field: key } });
    if (value === null) {
      delete after[key];
      continue;
    }
    const schema = valueSchema({ kind: field.kind, term: key, options: field.options });
    if (!schema.safeParse(value).success) {
      return refuse('records/custom-value-invalid', {
        place: `body.custom.${key}`,
        facts: { field: key, value: String(value) },
      });
    }
    after[key] = value;
  }
  return after;
}

/** Labels and kinds of all added fields of a type, retired ones too: an export may still name them. */
export async function readFieldLabels(
  database: Database | DatabaseTransaction,
  recordType: string,
): Promise<readonly (AddedField & { readonly label: { readonly nl?: string; readonly en?: string } })[]> {
  const { rows } = await sql<AddedField & { readonly label: { readonly nl?: string; readonly en?: string } }>`
    select key, kind, options, label from custom_field where record_type = ${recordType} order by id`.execute(
    database,
  );
  return rows;
}
