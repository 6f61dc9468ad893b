import type { EventView, RowName } from '@regie/contracts/records';
import { partsOfCalendar } from './calendar-content.ts';
import { isSilent, isToldAtFirst } from './told-fields.ts';

type Change = EventView['changes'][number];
export type FieldChange = Change['fields'][number];

/** One value that changed, in the row where it stands. */
export interface ToldChange extends FieldChange {
  readonly table: string;
  readonly kind: Change['kind'];
  readonly rowId: string;
  /** Said before the field, where a record has many rows of a kind. */
  readonly rowName: RowName | null;
}

/** The row as a whole, told in one line where it came or went; what it is called is the value. */
export const wholeRow = 'row';

/** All that an event changed on one record, or on one row that belongs to no record. */
export interface Subject {
  readonly id: string;
  readonly recordId: string | null;
  readonly title: string | null;
  /** What it is told by where nothing in the event has a title: the office of a member. */
  readonly rowName: RowName | null;
  /** For a role, a member and a mandate: whose. */
  readonly personId: string | null;
  /** Table of the record's own fields, which says what kind it is. */
  readonly table: string;
  readonly kind: Change['kind'];
  readonly fields: readonly ToldChange[];
}

/** The tables behind every record, next to the one with its own fields. */
const frameTables: ReadonlySet<string> = new Set(['record', 'scope']);
const tablesOfPeople: ReadonlySet<string> = new Set([
  'role_grant',
  'mandate',
  'engagement',
  'person_identity',
]);

function isTold(change: Change, { field, before, after }: FieldChange): boolean {
  // A changed title is news; that of something new is in the sentence.
  if (field === 'title' && change.kind === 'changed') return true;
  if (isSilent(change.table, field)) return false;
  // Where something new stands is in its own fields; that it moved is news.
  if (change.table === 'scope') return change.kind === 'changed';
  return change.kind !== 'made' || (before === null && isToldAtFirst(change.table, field, after));
}

function toldOf(change: Change): readonly ToldChange[] {
  const { table, kind, rowId, rowName } = change;
  const row = { table, kind, rowId };
  const isWhole = rowName !== null && change.recordId !== null && kind !== 'changed';
  const fields = change.fields.flatMap((field) =>
    table === 'calendar' && field.field === 'content' ? partsOfCalendar(field) : [field],
  );
  const told = fields
    .filter((field) => isTold(change, field) && !(isWhole && (kind === 'removed' || field.field === 'name')))
    .map((field) => ({ ...field, ...row, rowName: change.recordId === null ? null : rowName }));
  if (!isWhole) return told;
  return [{ field: wholeRow, before: null, after: null, ...row, rowName }, ...told];
}

function personIn({ table, fields }: Change): string | null {
  const found = tablesOfPeople.has(table) ? fields.find(({ field }) => field === 'personId') : undefined;
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
    found.set(id, {
      id,
      recordId: change.recordId,
      title: before?.title ?? change.title,
      rowName: change.rowName,
      personId: personIn(change),
      table: isFrame && before !== undefined ? before.table : change.table,
      kind: before === undefined || !isFrame ? change.kind : before.kind,
      fields: [...(before?.fields ?? []), ...toldOf(change)],
    });
  }
  return [...found.values()];
}
