import type { EventView } from '@regie/contracts/records';

type Change = EventView['changes'][number];
export type FieldChange = Change['fields'][number];

/** All that an event changed on one record, or on one row that belongs to no record. */
export interface Subject {
  readonly id: string;
  readonly recordId: string | null;
  readonly title: string | null;
  /** Table of the record's own fields, which says what kind it is. */
  readonly table: string;
  readonly kind: Change['kind'];
  readonly fields: readonly (FieldChange & { readonly table: string })[];
}

/** The tables behind every record, next to the one with its own fields. */
const frameTables: ReadonlySet<string> = new Set(['record', 'scope']);
/** Fields that repeat the frame of a record, or are ids that say nothing to a reader. */
const silentFields: ReadonlySet<string> = new Set(['scopeId', 'parentId', 'personId', 'kind', 'deleted']);

function isTold(table: string, { field }: FieldChange): boolean {
  return (
    !(frameTables.has(table) && silentFields.has(field)) && !(table === 'role_grant' && field !== 'role')
  );
}

/** The rows of an event put together per record, since one record lives in more than one table. */
export function subjectsOf(event: Pick<EventView, 'changes'>): readonly Subject[] {
  const found = new Map<string, Subject>();
  for (const change of event.changes) {
    const id = change.recordId ?? change.rowId;
    const before = found.get(id);
    const isFrame = frameTables.has(change.table);
    const own = change.fields
      .filter((field) => isTold(change.table, field))
      .map((field) => ({ ...field, table: change.table }));
    found.set(id, {
      id,
      recordId: change.recordId,
      title: before?.title ?? change.title,
      table: isFrame && before !== undefined ? before.table : change.table,
      kind: before === undefined || !isFrame ? change.kind : before.kind,
      fields: [...(before?.fields ?? []), ...own],
    });
  }
  return [...found.values()];
}
