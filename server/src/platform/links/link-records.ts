import { isRefusal, type Refusal } from '@regie/contracts';
import type { LinkKind } from '@regie/contracts/records';
import { writeRows } from '../events/write-rows.ts';
import { newId } from '../identifiers.ts';
import type { Unit } from '../operations/unit.ts';

export const linkTable = { name: 'record_link' };

/**
 * Links two records, by whichever operation; read from either side as any link. The history stands with the record from
 * which the sentence begins, unless it was asked for from the other side. Gives the id of the link.
 */
export async function linkRecords(
  unit: Unit,
  {
    kind,
    fromId,
    toId,
    scopeId,
    toldAt = fromId,
  }: {
    readonly kind: LinkKind;
    readonly fromId: string;
    readonly toId: string;
    readonly scopeId: string;
    readonly toldAt?: string;
  },
): Promise<Refusal | string> {
  const after = { id: newId(unit.now.getTime()), version: 1, kind, from_id: fromId, to_id: toId };
  const written = await writeRows(unit, linkTable, [{ before: null, after, recordId: toldAt, scopeId }]);
  return isRefusal(written) ? written : after.id;
}
