import { trust } from '@regie/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { type Answer, refreshFor, useWrite } from '../../api/index.ts';
import type { CellValue } from '../../ui/grid/index.ts';
import { useToasts } from '../../ui/index.ts';
import { type Clash, findClashes, keepMine } from './conflict.ts';
import { type RecordKind, type RecordView, toPatch } from './record-kind.ts';

type Values = Readonly<Record<string, CellValue>>;

/** A change that somebody else's change stands in the way of, until the reader chooses. */
export interface Conflict {
  readonly record: RecordView;
  readonly current: RecordView;
  readonly mine: Values;
  readonly clashes: readonly Clash[];
}

export interface RecordWrites {
  /** Changes fields of one record; gives the record as it became, or undefined when it was refused. */
  readonly update: (record: RecordView, values: Values) => Promise<RecordView | undefined>;
  readonly conflict: Conflict | undefined;
  /** Writes my values for these fields, and leaves theirs for the others. */
  readonly settle: (chosen: ReadonlySet<string>) => void;
  readonly forgetConflict: () => void;
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
  const { sayProblem } = useToasts();
  const { keep, newest } = useSeenRecords(kind);
  const [conflict, setConflict] = useState<Conflict>();
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  const send = (record: RecordView, values: Values) =>
    write(
      kind.operations.update,
      { parameters: { id: record.id }, body: toPatch(kind.fields, values), version: record.version },
      { showsProblem: true, refreshesItself: true },
    );
  const afterRefusal = async (
    record: RecordView,
    values: Values,
    { problem }: Answer<unknown>,
  ): Promise<RecordView | undefined> => {
    if (problem?.status !== 412 || problem.current === undefined) {
      if (problem !== undefined) sayProblem(problem);
      return undefined;
    }
    const current = trust<RecordView>(problem.current);
    const clashes = findClashes(values, record, current);
    if (clashes.length === 0 && current.version !== record.version) return attempt(current, values);
    setConflict({ record, current, mine: values, clashes });
    return undefined;
  };
  const attempt = async (record: RecordView, values: Values): Promise<RecordView | undefined> => {
    const answer = await send(record, values);
    if (answer.problem !== undefined) return afterRefusal(record, values, answer);
    keep(answer.value.record);
    return answer.value.record;
  };
  const update = (record: RecordView, values: Values) => {
    const next = queue.current.then(() => attempt(newest(record), values));
    queue.current = next.catch(() => undefined);
    return next;
  };
  return {
    update,
    conflict,
    settle: (chosen) => {
      setConflict(undefined);
      if (conflict === undefined) return;
      keep(conflict.current);
      const values = keepMine(conflict.mine, conflict.clashes, chosen);
      if (Object.keys(values).length > 0) void update(conflict.current, values);
    },
    forgetConflict: () => {
      if (conflict !== undefined) keep(conflict.current);
      setConflict(undefined);
    },
  };
}
