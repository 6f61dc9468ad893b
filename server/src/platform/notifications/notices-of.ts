import type { Image } from '../database/tables.ts';
import { columnName, type RecordKind, storedFields } from '../records/record-kind.ts';
import type { AssignmentSource, Notice, Notices, NoticeToDeciders, NoticeToWatchers } from './notice.ts';

/** A row as an operation changed it. */
export interface ChangedRow {
  readonly table: string;
  readonly rowId: string;
  readonly recordId: string | null;
  readonly before: Image | null;
  readonly after: Image | null;
}

/** Who reported something is not who has to do it. */
const reporters: ReadonlySet<string> = new Set(['raisedById', 'reportedById']);

/** The fields of a type by which a record is somebody's. */
export function assignmentsOf(kind: RecordKind): AssignmentSource {
  const people = storedFields(kind).flatMap((name) => {
    const field = kind.fields[name];
    return field?.kind === 'person' && !reporters.has(name)
      ? [{ column: columnName(name), fieldTerm: field.term }]
      : [];
  });
  return { table: kind.table, people };
}

/** The columns of a type that name who looks after a record, and hears what is said of it. */
export function ownerColumnsOf(kind: RecordKind): readonly string[] {
  return ['ownerId', 'managerId', 'actioneeId', 'assigneeId']
    .filter((name) => name in kind.fields)
    .map(columnName);
}

const textIn = (row: Image | null, column: string): string | undefined => {
  const value = row?.[column];
  return typeof value === 'string' ? value : undefined;
};

function assigned(rows: readonly ChangedRow[], sources: readonly AssignmentSource[]): readonly Notice[] {
  return rows.flatMap(({ table, rowId, recordId, before, after }) => {
    const source = sources.find((one) => one.table === table);
    if (source === undefined) return [];
    return source.people.flatMap(({ column, fieldTerm }): readonly Notice[] => {
      const personId = textIn(after, column);
      if (personId === undefined || personId === before?.[column]) return [];
      const text = source.textColumn === undefined ? undefined : textIn(after, source.textColumn);
      const facts = { fieldTerm, ...(text === undefined ? {} : { text }) };
      return [{ kind: 'assigned', personId, recordId, subjectId: rowId, facts }];
    });
  });
}

function mentionsIn(row: Image | null): readonly string[] {
  const mentions = row?.['mentions'];
  return Array.isArray(mentions) ? mentions.filter((id) => typeof id === 'string') : [];
}

function mentioned(rows: readonly ChangedRow[]): readonly Notice[] {
  return rows
    .filter(({ table }) => table === 'comment')
    .flatMap(({ rowId, recordId, before, after }) => {
      const known = new Set(mentionsIn(before));
      return mentionsIn(after)
        .filter((id) => !known.has(id))
        .map((personId) => ({ kind: 'mentioned' as const, personId, recordId, subjectId: rowId, facts: {} }));
    });
}

function forWatchers(
  rows: readonly ChangedRow[],
  recordTables: ReadonlySet<string>,
): readonly NoticeToWatchers[] {
  return rows.flatMap(({ table, rowId, recordId, before, after }): readonly NoticeToWatchers[] => {
    if (recordId === null || after === null) return [];
    if (table === 'comment' && before === null)
      return [{ kind: 'commented', recordId, subjectId: rowId, facts: {} }];
    return recordTables.has(table) && before !== null
      ? [{ kind: 'changed', recordId, subjectId: null, facts: {} }]
      : [];
  });
}

function decided(rows: readonly ChangedRow[]): readonly Notice[] {
  return rows.flatMap(({ table, rowId, recordId, before, after }): readonly Notice[] => {
    const state = textIn(after, 'state');
    const personId = textIn(after, 'proposer_id');
    if (table !== 'proposal' || before?.['state'] !== 'open' || personId === undefined) return [];
    if (state !== 'approved' && state !== 'rejected') return [];
    return [{ kind: 'proposal-decided', personId, recordId, subjectId: rowId, facts: { outcome: state } }];
  });
}

function waiting(rows: readonly ChangedRow[]): readonly NoticeToDeciders[] {
  return rows.flatMap(({ table, rowId, recordId, before, after }) => {
    const scopeId = textIn(after, 'scope_id');
    const isNew = table === 'proposal' && before === null && scopeId !== undefined;
    // Who is asked at the steps of a workflow is told by it.
    return isNew && after?.['is_routed'] !== true ? [{ scopeId, recordId, subjectId: rowId }] : [];
  });
}

/** Who is to be told what of the rows that an operation changed. */
export function noticesOf(
  rows: readonly ChangedRow[],
  sources: readonly AssignmentSource[],
  recordTables: ReadonlySet<string>,
): Notices {
  return {
    people: [...mentioned(rows), ...assigned(rows, sources), ...decided(rows)],
    watchers: forWatchers(rows, recordTables),
    deciders: waiting(rows),
  };
}
