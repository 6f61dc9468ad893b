import { isRefusal, type Refusal } from '@regie/contracts';
import type { LinkKind } from '@regie/contracts/records';
import { writeRows } from '../events/write-rows.ts';
import { newId } from '../identifiers.ts';
import type { Unit } from '../operations/unit.ts';

/** Links two records as a part of an operation that made one of them; read from either side as any link. */
export async function linkRecords(
  unit: Unit,
  {
    kind,
    fromId,
    toId,
    scopeId,
  }: { readonly kind: LinkKind; readonly fromId: string; readonly toId: string; readonly scopeId: string },
): Promise<Refusal | undefined> {
  const after = { id: newId(unit.now.getTime()), version: 1, kind, from_id: fromId, to_id: toId };
  const written = await writeRows(unit, { name: 'record_link' }, [
    { before: null, after, recordId: fromId, scopeId },
  ]);
  return isRefusal(written) ? written : undefined;
}
