import type { ListQuery } from '@regie/contracts';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useUndo } from '../../api/index.ts';
import { useLanguage, useText } from '../../language/index.ts';
import {
  type CellValue,
  type GridActions,
  type GridColumn,
  type GridRow,
  type GridSource,
  type RowChange,
  useGrid,
} from '../../ui/grid/index.ts';
import { archiveTexts } from './archive-texts.ts';
import type { NamedField } from './field-set.ts';
import { type RecordKind, type RecordView, readField } from './record-kind.ts';
import { useChanges } from './use-changes.ts';
import { useRecordWrites } from './use-record-writes.ts';
import type { Rows } from './use-rows.ts';
import type { Seen } from './use-seen.ts';
import { type ValueContext, writeValue } from './value-text.ts';

/** Values on their way to the server, by record. */
type Overlay = ReadonlyMap<string, Readonly<Record<string, CellValue>>>;

export interface RegisterSetup {
  readonly kind: RecordKind;
  readonly rows: Rows;
  readonly seen: Seen;
  readonly fields: readonly NamedField[];
  readonly columns: readonly GridColumn[];
  readonly context: ValueContext;
  readonly query: ListQuery;
  readonly scopeId: string | undefined;
  readonly onOpen: (record: RecordView) => void;
  readonly onAdd: (() => void) | undefined;
  readonly onPaste: (lines: readonly (readonly string[])[], offset: number, column: number) => void;
}

function useToRow({ kind, fields, context, query }: RegisterSetup, overlay: Overlay) {
  const language = useLanguage();
  const { whyArchived } = useText(archiveTexts);
  return (record: RecordView): GridRow => {
    const pending = overlay.get(record.id);
    const values = Object.fromEntries(fields.map(({ name }) => [name, readField(record, name)]));
    const verdict = record.can[kind.operations.update.id];
    const isLocked = verdict !== undefined && verdict.outcome !== 'allowed' && verdict.outcome !== 'advised';
    const refused = isLocked ? (verdict.reasons[0]?.text[language] ?? context.words.computed) : undefined;
    const reason = record.isArchived ? whyArchived : refused;
    return {
      id: record.id,
      depth: 0,
      values: { ...values, ...pending },
      pending: pending === undefined ? undefined : new Set(Object.keys(pending)),
      whyLocked: query.asOf === undefined ? reason : context.words.past,
    };
  };
}

/** Shows values while they are written, and takes them away when the answer is here. */
function useOverlay() {
  const [overlay, setOverlay] = useState<Overlay>(new Map());
  const show = (changes: readonly RowChange[]) =>
    setOverlay((now) => {
      const next = new Map(now);
      for (const { row, values } of changes)
        if (row !== undefined) next.set(row.id, { ...next.get(row.id), ...values });
      return next;
    });
  const hide = (changes: readonly RowChange[]) =>
    setOverlay((now) => {
      const next = new Map(now);
      for (const { row } of changes) if (row !== undefined) next.delete(row.id);
      return next;
    });
  return { overlay, show, hide };
}

/** Joins a list of records to the grid: its rows, its writes, its clipboard. */
export function useRegister(setup: RegisterSetup) {
  const { kind, rows, columns, context, fields, scopeId } = setup;
  const { recordOf, recordAt, load } = setup.seen;
  const { overlay, show, hide } = useOverlay();
  const toRow = useToRow(setup, overlay);
  const writes = useRecordWrites(kind);
  const writeChanges = useChanges(kind);
  const { undo, redo } = useUndo();

  const writeRows = async (changes: readonly RowChange[], newScopeId = scopeId) => {
    show(changes);
    const [only] = changes;
    const record = only?.row === undefined ? undefined : recordOf(only.row.id);
    const isDone =
      changes.length === 1 && only !== undefined && record !== undefined
        ? (await writes.update(record, only.values)) !== undefined
        : await writeChanges(changes, recordOf, newScopeId);
    hide(changes);
    return isDone;
  };
  const groupField = fields.find(({ name }) => name === setup.query.group)?.field;
  const groups = useMemo(
    () =>
      groupField === undefined
        ? undefined
        : rows.groups?.map(({ value, count }) => ({
            value,
            count,
            label: writeValue(groupField, value, context),
          })),
    [rows.groups, groupField, context],
  );
  const source: GridSource = {
    total: rows.total,
    groups,
    rowAt: (offset) => {
      const record = recordAt(offset);
      return record === undefined ? undefined : toRow(record);
    },
    showWindow: rows.showWindow,
    loadRows: async (first, count) => (await load(first, count)).map(toRow),
  };
  const actions: GridActions = {
    write: (changes) => void writeRows(changes),
    open: (row) => {
      const record = recordOf(row.id);
      if (record !== undefined) setup.onOpen(record);
    },
    add: setup.onAdd,
    paste: setup.query.asOf === undefined ? setup.onPaste : undefined,
    undo: () => void undo(),
    redo: () => void redo(),
  };
  const grid = useGrid(columns, source, actions);
  const { select } = grid;
  const listed = JSON.stringify([
    setup.query.filter,
    setup.query.search,
    setup.query.scope,
    setup.query.asOf,
    setup.query.archived,
  ]);
  const former = useRef(listed);
  useEffect(() => {
    // What is no longer in sight must not be changed along with the rest.
    if (former.current !== listed) select([]);
    former.current = listed;
  });
  return { grid, writes, writeRows, toRow, recordOf, load };
}
