import { ColumnChooser } from './column-chooser.tsx';
import { ConflictDialog } from './conflict-dialog.tsx';
import { ExportDialog } from './export-dialog.tsx';
import { PastePreview } from './paste-preview.tsx';
import type { RegisterProps, RegisterState } from './register.tsx';

/** The dialogs of a register: columns, export, paste, conflict; at most one is open. */
export function RegisterDialogs({
  kind,
  list,
  scopeId,
  state,
}: RegisterProps & { readonly state: RegisterState }) {
  const { view, setView, query, rows } = list;
  const { fields, context, names, register, panel, setPanel, pasted, setPasted } = state;
  const close = () => setPanel(undefined);
  const { conflict } = register.writes;
  return (
    <>
      {panel === 'columns' ? (
        <ColumnChooser
          fields={fields}
          shown={names}
          onColumns={(next) => setView({ ...view, columns: next })}
          onClose={close}
        />
      ) : null}
      {panel === 'export' ? (
        <ExportDialog
          kind={kind}
          query={query}
          total={rows.total}
          fields={fields}
          shown={names}
          onClose={close}
        />
      ) : null}
      {pasted === undefined ? null : (
        <PastePreview
          kind={kind}
          pasted={pasted}
          scopeId={scopeId}
          onApply={(changes, place) => register.writeRows(changes, place)}
          onClose={() => setPasted(undefined)}
        />
      )}
      {conflict === undefined ? null : (
        <ConflictDialog conflict={conflict} fields={fields} context={context} />
      )}
    </>
  );
}
