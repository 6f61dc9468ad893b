import type { Can } from '@regie/contracts';
import { ColumnChooser, PastePreview } from '../records/index.ts';
import { ActivityDialog } from './activity-dialog.tsx';
import { BaselineDialog } from './baseline-dialog.tsx';
import type { Plan } from './plan.ts';
import { usualColumns } from './plan-columns.tsx';
import { PlanConflictDialog } from './plan-conflict.tsx';
import { SettingsDialog } from './settings-dialog.tsx';
import type { PlanState } from './use-plan.ts';
import type { PlanPaste, PlanSurfaceState } from './use-plan-surface.ts';
import type { PlanViewState } from './use-plan-view.ts';

/** The dialog that is open. */
export type PlanDialog =
  | { readonly kind: 'activity'; readonly uid: number }
  | { readonly kind: 'paste'; readonly paste: PlanPaste }
  | { readonly kind: 'columns' | 'baseline' | 'settings' };

function Open({
  dialog,
  state,
  look,
  surface,
  whyLocked,
  baselineCan,
  onClose,
}: {
  readonly dialog: PlanDialog;
  readonly state: PlanState & { readonly plan: Plan };
  readonly look: PlanViewState;
  readonly surface: PlanSurfaceState;
  readonly whyLocked: string | undefined;
  readonly baselineCan: Can | undefined;
  readonly onClose: () => void;
}) {
  const shared = { state, surface, whyLocked, onClose };
  switch (dialog.kind) {
    case 'activity':
      return <ActivityDialog key={dialog.uid} uid={dialog.uid} {...shared} />;
    case 'columns':
      return (
        <ColumnChooser
          fields={surface.all}
          shown={look.view.columns ?? usualColumns}
          onColumns={(columns) => look.setView({ ...look.view, columns })}
          onClose={onClose}
        />
      );
    case 'baseline':
      return <BaselineDialog plan={state.plan} can={baselineCan} onDone={state.reload} onClose={onClose} />;
    case 'settings':
      return (
        <SettingsDialog
          plan={state.plan}
          pattern={surface.rows.lookup.pattern}
          edit={state.edit}
          whyLocked={whyLocked}
          onClose={onClose}
        />
      );
    case 'paste': {
      const { lines, startColumn, rows, place } = dialog.paste;
      return (
        <PastePreview
          pasted={{
            lines,
            startColumn,
            rows,
            shown: surface.shown,
            columns: pastable(surface),
            canAdd: true,
          }}
          onApply={async (changes) => (await surface.writes.write(changes, place)).problem === undefined}
          onClose={onClose}
        />
      );
    }
  }
}

/** A new row needs no more than its name. */
function pastable(surface: PlanSurfaceState) {
  return surface.all.map((column) => ({ ...column, isRequired: column.name === 'name' }));
}

/** The dialogs of the plan: at most one is open, besides the choice that a clash with a colleague asks for. */
export function PlanDialogs({
  dialog,
  ...rest
}: Omit<Parameters<typeof Open>[0], 'dialog'> & { readonly dialog: PlanDialog | undefined }) {
  const { surface } = rest;
  const { conflict, setConflict, write } = surface.writes;
  return (
    <>
      {dialog === undefined ? null : <Open dialog={dialog} {...rest} />}
      {conflict === undefined ? null : (
        <PlanConflictDialog
          conflict={conflict}
          columns={surface.all}
          onSettle={(changes) => {
            setConflict(undefined);
            // Their values were seen now: what is written again has them as what it replaces.
            if (changes.length > 0) void write(changes);
          }}
        />
      )}
    </>
  );
}
