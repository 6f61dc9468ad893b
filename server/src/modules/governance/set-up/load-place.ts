import { isRefusal, type Refusal, refuse } from '@regie/contracts';
import type { Image } from '../../../platform/database/tables.ts';
import { writeRows } from '../../../platform/events/write-rows.ts';
import { Withheld } from '../../../platform/operations/perform.ts';
import type { Unit } from '../../../platform/operations/unit.ts';
import { refuseArchived } from '../../../platform/records/refuse-archived.ts';
import { findSetUpPlace, type SetUpPlace } from './set-up-store.ts';

/** The place that is set up: one that is archived is told so to who may set it up. */
export async function loadSetUpPlace(unit: Unit, id: string): Promise<SetUpPlace | Refusal | Withheld> {
  const place = await findSetUpPlace(unit, id);
  if (place === undefined) return refuse('request/not-found');
  const archived = await refuseArchived(unit.database, place.path);
  return archived === undefined ? place : new Withheld(archived, { paths: [place.path] });
}

/** One row before and after, at its place. */
export async function storeAt(
  unit: Unit,
  table: string,
  { id: scopeId }: SetUpPlace,
  writes: readonly { readonly before: Image | null; readonly after: Image | null }[],
): Promise<{ eventId: string } | Refusal> {
  const written = await writeRows(
    unit,
    { name: table },
    writes.map((write) => ({ ...write, recordId: null, scopeId })),
  );
  return isRefusal(written) ? written : { eventId: unit.eventId };
}
