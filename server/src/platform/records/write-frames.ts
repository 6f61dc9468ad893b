import { isRefusal, type Refusal } from '@regie/contracts';
import type { Image } from '../database/tables.ts';
import { type RowWrite, readImages, writeRows } from '../events/write-rows.ts';
import type { Unit } from '../operations/unit.ts';
import { type AnyRecord, findAnyRecords } from './find-any-record.ts';
import type { Kinds } from './kinds.ts';

/** A record of whatever type with its row in the table of that type, which carries the version that people read. */
export interface FramedRecord {
  readonly found: AnyRecord;
  readonly row: Image;
}

/** Records that the actor may see with their own rows, one question a type; what may not be seen is left out. */
export async function readFramed(
  unit: Unit,
  kinds: Kinds,
  ids: readonly string[],
): Promise<readonly FramedRecord[]> {
  const records = await findAnyRecords(unit, kinds, ids);
  const types = [...new Set(records.map(({ type }) => type))];
  const images = await Promise.all(
    types.map((type) =>
      readImages(
        unit.database,
        type,
        records.filter((record) => record.type === type).map(({ id }) => id),
      ),
    ),
  );
  const rows = new Map(images.flatMap((ofType) => [...ofType]));
  return records.flatMap((found): FramedRecord[] => {
    const row = rows.get(found.id);
    return row === undefined ? [] : [{ found, row }];
  });
}

/** Changes what all types of record share, and raises the versions that people read. */
export async function writeFrames(
  unit: Unit,
  all: readonly FramedRecord[],
  change: (record: Image) => Readonly<Record<string, unknown>>,
): Promise<Refusal | undefined> {
  const told = ({ id, scopeId }: AnyRecord) => ({ recordId: id, scopeId });
  const frames = all.map(({ found }): RowWrite => {
    const { record } = found;
    const after = { ...record, ...change(record), version: record.version + 1 };
    return { before: record, after, ...told(found) };
  });
  const refused = await writeRows(unit, { name: 'record' }, frames);
  if (isRefusal(refused)) return refused;
  for (const type of new Set(all.map(({ found }) => found.type))) {
    const own = all.filter(({ found }) => found.type === type);
    const written = await writeRows(
      unit,
      { name: type },
      own.map(({ found, row }) => ({
        before: row,
        after: { ...row, version: row.version + 1, updated_at: unit.now.toISOString() },
        ...told(found),
      })),
    );
    if (isRefusal(written)) return written;
  }
  return undefined;
}
