import { type ReactNode, useState } from 'react';
import { useText } from '../../language/index.ts';
import { Grid, type GridRow } from '../../ui/grid/index.ts';
import { Button, classes, EmptyState, ErrorState, SkeletonRows, useFormat, useGoTo } from '../../ui/index.ts';
import { archiveTexts } from './archive-texts.ts';
import { BulkBar } from './bulk-bar.tsx';
import { FilterPanel } from './filter-panel.tsx';
import { type RecordKind, readField } from './record-kind.ts';
import styles from './register.module.css';
import { RegisterDialogs } from './register-dialogs.tsx';
import { type Panel, RegisterToolbar } from './register-toolbar.tsx';
import { registerTexts } from './texts.ts';
import { useColumns } from './use-columns.tsx';
import type { ListState } from './use-list-query.ts';
import type { Pasted } from './use-paste.ts';
import { useRegister } from './use-register.ts';
import { useSeen } from './use-seen.ts';

export interface RegisterProps {
  readonly kind: RecordKind;
  /** Of the grid, read out. */
  readonly label: string;
  readonly list: ListState;
  /** Where new rows belong when it is one place. */
  readonly scopeId?: string;
  /** What stands in the place of the list when there is nothing yet. */
  readonly empty: ReactNode;
  /** The button that makes a new one, at the end of the toolbar. */
  readonly add?: ReactNode;
  readonly onAdd?: (() => void) | undefined;
  /** Chooses between the grid and another look at the same rows. */
  readonly lookChoice?: ReactNode;
  /** That other look, in the place of the grid. */
  readonly otherLook?: ReactNode;
  /** Columns left out because the page already says it, such as the project on its own page. */
  readonly hidden?: readonly string[];
}

/** The register of a list: what the grid shows, and the panel, paste and filter that are open. */
function useRegisterState({ kind, list, scopeId, hidden, onAdd }: RegisterProps) {
  const { rows, query, view } = list;
  const goTo = useGoTo();
  const [panel, setPanel] = useState<Panel>();
  const [filterField, setFilterField] = useState<string>();
  const [pasted, setPasted] = useState<Pasted>();
  const seen = useSeen(rows);
  const table = useColumns(kind, rows.names, hidden, view, (row: GridRow) => seen.recordOf(row.id));
  const { fields, context, columns, allColumns } = table;
  const onPaste = async (lines: Pasted['lines'], offset: number, startColumn: number) => {
    const met = await seen.load(offset, Math.min(lines.length, Math.max(0, rows.total - offset)));
    const pasteColumns = allColumns.map((column) => ({
      ...column,
      isRequired:
        column.isRequired && kind.fields[column.name]?.hasDefault !== true && column.whyLocked === undefined,
    }));
    setPasted({
      lines,
      shown: columns,
      columns: pasteColumns,
      startColumn,
      rows: met.map(register.toRow),
      canAdd: onAdd !== undefined,
    });
  };
  const register = useRegister({
    kind,
    rows,
    seen,
    fields,
    columns,
    context,
    query,
    scopeId,
    onAdd,
    onOpen: (record) => goTo(`/${kind.name}/${String(readField(record, 'key') ?? record.id)}`),
    onPaste: (lines, offset, column) => void onPaste(lines, offset, column),
  });
  const openFilter = (name: string | undefined) => {
    setFilterField(name);
    setPanel('filter');
  };
  return { ...table, register, panel, setPanel, pasted, setPasted, filterField, openFilter };
}
export type RegisterState = ReturnType<typeof useRegisterState>;

/** Rows, or what stands in their place: loading, refused, nothing yet, nothing that fits. */
function RegisterRows({ label, list, empty, state }: RegisterProps & { readonly state: RegisterState }) {
  const texts = useText(registerTexts);
  const archive = useText(archiveTexts);
  const { rows, view, setView } = list;
  if (rows.problem !== undefined) return <ErrorState problem={rows.problem} onRetry={rows.refresh} />;
  if (rows.isLoading) return <SkeletonRows />;
  if (rows.total > 0)
    return (
      <div className={classes(rows.isFormer && styles.isFormer)} aria-busy={rows.isFormer}>
        <Grid
          grid={state.register.grid}
          label={label}
          view={view}
          onView={setView}
          onFilter={state.openFilter}
        />
      </div>
    );
  if (view.filter === undefined && view.search === undefined)
    return view.archived === 'only' ? <EmptyState title={archive.noneArchived} /> : empty;
  return (
    <EmptyState
      title={texts.noneFound}
      action={
        <Button onClick={() => setView({ ...view, filter: undefined, search: undefined })}>
          {texts.clearFilter}
        </Button>
      }
    />
  );
}

/** Above a list with what is archived: that it is one, and the way back. */
function ArchivedListed({
  archived,
  onUsual,
}: {
  readonly archived: 'with' | 'only';
  readonly onUsual: () => void;
}) {
  const texts = useText(archiveTexts);
  return (
    <p className={styles.past}>
      {archived === 'only' ? texts.onlyArchivedNote : texts.withArchivedNote}{' '}
      <Button kind="quiet" onClick={onUsual}>
        {texts.usualList}
      </Button>
    </p>
  );
}

/** A list of records: toolbar, grid, and the dialogs that belong to them. */
export function Register(props: RegisterProps) {
  const { kind, list } = props;
  const { view, setView, asOfDay, rows } = list;
  const texts = useText(registerTexts);
  const format = useFormat();
  const state = useRegisterState(props);
  const { fields, context, register, panel, setPanel, openFilter } = state;
  return (
    <>
      {register.grid.state.selectedIds.size > 0 ? (
        <BulkBar
          grid={register.grid}
          fields={fields}
          context={context}
          recordOf={register.recordOf}
          onApply={(changes) => register.writeRows(changes)}
          isPast={asOfDay !== undefined}
        />
      ) : (
        <RegisterToolbar
          kind={kind}
          view={view}
          onView={setView}
          fields={fields}
          total={rows.isLoading ? undefined : rows.total}
          panel={panel}
          onPanel={(next) => (next === 'filter' ? openFilter(undefined) : setPanel(next))}
          asOfDay={asOfDay}
          onAsOf={list.setAsOf}
          add={props.add}
          lookChoice={props.lookChoice}
          isGrid={props.otherLook === undefined}
        />
      )}
      {panel === 'filter' ? (
        <FilterPanel
          key={state.filterField}
          filter={view.filter}
          fields={fields}
          context={context}
          startField={state.filterField}
          onFilter={(filter) => setView({ ...view, filter })}
          archived={view.archived}
          onArchived={(archived) => setView({ ...view, archived })}
          onClose={() => setPanel(undefined)}
        />
      ) : null}
      {asOfDay === undefined ? null : <p className={styles.past}>{texts.past(format.longDay(asOfDay))}</p>}
      {view.archived === undefined ? null : (
        <ArchivedListed archived={view.archived} onUsual={() => setView({ ...view, archived: undefined })} />
      )}
      {props.otherLook ?? <RegisterRows {...props} state={state} />}
      <RegisterDialogs {...props} state={state} />
    </>
  );
}
