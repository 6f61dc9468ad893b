import { trust } from '@regie/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { type Conflict, refreshFor, useMerge, useUndo, useWrite } from '../../api/index.ts';
import type { CellValue } from '../../ui/grid/index.ts';
import { useToasts } from '../../ui/index.ts';
import { type RecordKind, type RecordView, readField, toPatch } from './record-kind.ts';

type Values = Readonly<Record<string, CellValue>>;

export interface RecordWrites {
  /** Changes fields of one record; gives the record as it became, or undefined when it was refused. */
  readonly update: (record: RecordView, values: Values) => Promise<RecordView | undefined>;
  readonly conflict: Conflict<RecordView> | undefined;
}

interface PageLike {
  readonly rows: readonly RecordView[];
}

/** Puts a written record into the lists and pages that show it, so that the next edit has its version. */
function useSeenRecords(kind: RecordKind) {
  const queries = useQueryClient();
  const written = useRef(new Map<string, RecordView>());
  const keep = (record: RecordView) => {
    written.current.set(record.id, record);
    queries.setQueriesData({ queryKey: [kind.operations.list.id] }, (page: unknown) => {
      const known = trust<PageLike | undefined>(page);
      return known?.rows.some(({ id }) => id === record.id) === true
        ? { ...known, rows: known.rows.map((row) => (row.id === record.id ? record : row)) }
        : page;
    });
    refreshFor(queries, [{ type: kind.recordType, id: record.id }]);
  };
  /** The record as it was last written here, when that is newer than what is on screen: own edits never clash. */
  const newest = (record: RecordView) => {
    const own = written.current.get(record.id);
    return own !== undefined && own.version > record.version ? own : record;
  };
  return { keep, newest };
}

/** Writes fields of single records, one after the other; a clash with a colleague becomes a choice, never a loss. */
export function useRecordWrites(kind: RecordKind): RecordWrites {
  const write = useWrite();
  const { hold } = useUndo();
  const { sayProblem } = useToasts();
  const { keep, newest } = useSeenRecords(kind);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const { merge, conflict } = useMerge<RecordView, { readonly record: RecordView }>({
    send: (record, values) =>
      write(
        kind.operations.update,
        { parameters: { id: record.id }, body: toPatch(kind.fields, values), version: record.version },
        { showsProblem: true, refreshesItself: true },
      ),
    readCurrent: async ({ current }) => {
      const record = trust<RecordView | undefined>(current);
      if (record !== undefined) keep(record);
      return record;
    },
    valueOf: readField,
  });
  const attempt = async (record: RecordView, values: Values) => {
    const answer = await merge(record, values);
    if (answer?.problem !== undefined) sayProblem(answer.problem);
    if (answer?.value === undefined) return undefined;
    keep(answer.value.record);
    return answer.value.record;
  };
  const update = (record: RecordView, values: Values) => {
    const next = queue.current.then(() => attempt(newest(record), values));
    queue.current = next.catch(() => undefined);
    return hold(next);
  };
  return { update, conflict };
}
