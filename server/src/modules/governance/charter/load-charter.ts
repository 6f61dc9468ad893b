import { type Refusal, refuse } from '@regie/contracts';
import type { CharterView } from '@regie/contracts/governance';
import { Withheld } from '../../../platform/operations/perform.ts';
import type { Unit } from '../../../platform/operations/unit.ts';
import { findRecord } from '../../../platform/records/list-records.ts';
import { refuseArchived } from '../../../platform/records/refuse-archived.ts';
import { charterKind, findCharter, type StoredCharter } from './charter-store.ts';

/** A version that is to be changed: one that is archived, or was changed meanwhile, is told so to who may. */
export async function loadCharter(
  unit: Unit,
  id: string,
  version?: number,
): Promise<StoredCharter | Refusal | Withheld> {
  const found = await findCharter(unit, id);
  if (found === undefined) return refuse('request/not-found');
  const archived = await refuseArchived(unit.database, [...found.path, id]);
  if (archived !== undefined) return new Withheld(archived, { paths: [found.path] });
  if (version === undefined || found.row.version === version) return found;
  const current = (await findRecord(unit, charterKind, id))?.record;
  return new Withheld(refuse('request/version-stale', { current }), { paths: [found.path] });
}

/** A version that was just written, as the answer shows it. */
export async function presentCharter(
  unit: Unit,
  id: string,
): Promise<{ eventId: string; record: CharterView } | Refusal> {
  const found = await findRecord(unit, charterKind, id);
  if (found === undefined) return refuse('request/not-found');
  return { eventId: unit.eventId, record: found.record };
}
