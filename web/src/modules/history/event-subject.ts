import type { EventView } from '@regie/contracts/records';

type Change = EventView['changes'][number];
export type FieldChange = Change['fields'][number];

/** All that an event changed on one record, or on one row that belongs to no record. */
export interface Subject {
  readonly id: string;
  readonly recordId: string | null;
  readonly title: string | null;
  /** For a role: whose. */
  readonly personId: string | null;
  /** Table of the record's own fields, which says what kind it is. */
  readonly table: string;
  readonly kind: Change['kind'];
  readonly fields: readonly (FieldChange & { readonly table: string })[];
}

/** The tables behind every record, next to the one with its own fields. */
const frameTables: ReadonlySet<string> = new Set(['record', 'scope']);
/** Fields that repeat the frame of a record, stand in the sentence already, or say nothing to a reader. */
const silentFields: Readonly<Record<string, readonly string[]>> = {
  record: ['scopeId', 'key', 'title', 'deleted'],
  scope: ['kind'],
  role_grant: ['personId'],
  custom_field: ['key'],
  organisation: ['riskMatrix'],
  risk_response: ['riskId'],
  comment: ['authorId', 'isEdited', 'mentions'],
  attachment: ['addedById', 'addedAt', 'mediaType', 'sha256'],
  saved_view: ['ownerId', 'state'],
  proposal: ['operation', 'proposerId', 'decidedById', 'scopeId', 'state'],
};
/** What every new row has from the start. */
const usualAtFirst: ReadonlySet<string> = new Set(['language', 'theme', 'isActive', 'isRetired', 'archived']);

function isTold(change: Change, { field, before, after }: FieldChange): boolean {
  // A changed title is news; that of something new is in the sentence.
  if (field === 'title' && change.kind === 'changed') return true;
  if (silentFields[change.table]?.includes(field) === true) return false;
  // Where something new stands is in its own fields; that it moved is news.
  if (change.table === 'scope') return change.kind === 'changed';
  return change.kind !== 'made' || (before === null && after !== null && !usualAtFirst.has(field));
}

function personIn({ table, fields }: Change): string | null {
  const found = table === 'role_grant' ? fields.find(({ field }) => field === 'personId') : undefined;
  const id = found?.after ?? found?.before;
  return typeof id === 'string' ? id : null;
}

/** The rows of an event put together per record, since one record lives in more than one table. */
export function subjectsOf(event: Pick<EventView, 'changes'>): readonly Subject[] {
  const found = new Map<string, Subject>();
  for (const change of event.changes) {
    const id = change.recordId ?? change.rowId;
    const before = found.get(id);
    const isFrame = frameTables.has(change.table);
    const own = change.fields
      .filter((field) => isTold(change, field))
      .map((field) => ({ ...field, table: change.table }));
    found.set(id, {
      id,
      recordId: change.recordId,
      title: before?.title ?? change.title,
      personId: personIn(change),
      table: isFrame && before !== undefined ? before.table : change.table,
      kind: before === undefined || !isFrame ? change.kind : before.kind,
      fields: [...(before?.fields ?? []), ...own],
    });
  }
  return [...found.values()];
}
