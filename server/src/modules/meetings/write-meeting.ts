import { isRefusal, type Refusal } from '@regie/contracts';
import type { Image } from '../../platform/database/tables.ts';
import { writeRows } from '../../platform/events/write-rows.ts';
import type { Unit } from '../../platform/operations/unit.ts';

/**
 * Writes one row of a table. No record is named: who reads the history of a place would otherwise read of an agenda what
 * is not theirs.
 */
export async function writeOne(
  unit: Unit,
  table: { readonly name: string },
  before: Image | null,
  after: Image | null,
  scopeId: string,
): Promise<Refusal | { readonly eventId: string }> {
  const written = await writeRows(unit, table, [{ before, after, recordId: null, scopeId }]);
  return isRefusal(written) ? written : { eventId: unit.eventId };
}

/** A row with some columns changed. */
export function changed(before: Image, columns: Readonly<Record<string, unknown>>): Image {
  return { ...before, ...columns, version: before.version + 1 };
}

export function scopeOf(image: Image): string {
  return String(image['scope_id']);
}
