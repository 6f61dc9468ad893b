import { planningOperations } from '@regie/contracts/planning';
import { useState } from 'react';
import { useRead } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import { type CellValue, findCellLock, type GridColumn, type GridRow } from '../../ui/grid/index.ts';
import { Button, ChoiceField, Dialog, LongTextField, Section, TextField } from '../../ui/index.ts';
import { ActivityBlockers } from './activity-blockers.tsx';
import { ActivityRelations } from './activity-relations.tsx';
import { columnTexts } from './column-texts.ts';
import { dialogTexts } from './dialog-texts.ts';
import { footTexts } from './foot-texts.ts';
import styles from './plan.module.css';
import { rowValues } from './row-values.ts';
import type { PlanState } from './use-plan.ts';
import type { PlanSurfaceState } from './use-plan-surface.ts';

const shown = [
  'name',
  'duration',
  'start',
  'finish',
  'percentComplete',
  'remaining',
  'resources',
  'work',
  'constraintType',
  'constraintDate',
  'deadline',
  'calendar',
  'type',
  'priority',
  'isManual',
  'isMilestone',
  'isActive',
  'actualStart',
  'actualFinish',
];

/** A column of the grid as a field of a form. */
function ColumnField({
  column,
  row,
  draft,
  problem,
  onDraft,
}: {
  readonly column: GridColumn;
  readonly row: GridRow;
  readonly draft: string;
  readonly problem: string | undefined;
  readonly onDraft: (text: string) => void;
}) {
  const reason = findCellLock(row, column);
  const frame = { label: column.label, reason, error: problem };
  return column.options !== undefined && reason === undefined ? (
    <ChoiceField
      {...frame}
      value={draft}
      options={column.options.map(({ label }) => ({ value: label, label }))}
      onChange={(label) => onDraft(label ?? '')}
    />
  ) : (
    <TextField {...frame} longest={2000} value={draft} onChange={onDraft} />
  );
}

/** What was typed, read by the columns; or what cannot be read. */
function readDrafts(drafts: Readonly<Record<string, string>>, columns: readonly GridColumn[]) {
  const values: Record<string, CellValue> = {};
  const problems: Record<string, string> = {};
  for (const [name, draft] of Object.entries(drafts)) {
    const parsed = columns.find((column) => column.name === name)?.parse(draft);
    if (parsed === undefined) continue;
    if ('problem' in parsed) problems[name] = parsed.problem;
    else values[name] = parsed.value;
  }
  return { values, problems };
}

/** Everything of one activity, with its relations: what the columns show and what they have no room for. */
export function ActivityDialog({
  uid,
  state,
  surface,
  whyLocked,
  onClose,
}: {
  readonly uid: number;
  readonly state: PlanState & { readonly plan: NonNullable<PlanState['plan']> };
  readonly surface: PlanSurfaceState;
  readonly whyLocked: string | undefined;
  readonly onClose: () => void;
}) {
  const texts = useText(dialogTexts);
  const { by } = useText(footTexts);
  const words = useText(columnTexts);
  const { plan } = state;
  const place = plan.rowOf.get(uid);
  const [row] = useState(() => rowValues(plan, surface.rows.lookup, place ?? 0, new Set(), 'en'));
  const [drafts, setDrafts] = useState<Readonly<Record<string, string>>>({});
  const [notes, setNotes] = useState<string>();
  const [isTried, setTried] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const read = useRead(planningOperations.readActivity, {
    parameters: { id: plan.view.projectId, uid: String(uid) },
  }).value;
  const columns = surface.all.filter(({ name }) => shown.includes(name));
  const { values, problems } = readDrafts(drafts, columns);
  const save = async () => {
    setTried(true);
    if (Object.keys(problems).length > 0) return;
    const all = notes === undefined ? values : { ...values, notes: notes === '' ? null : notes };
    if (Object.keys(all).length === 0) return onClose();
    setBusy(true);
    const answer = await surface.writes.write([{ row, values: all }]);
    setBusy(false);
    if (answer.problem === undefined || answer.problem.status === 412) onClose();
  };
  const name = String(row.values['name'] ?? words.name);
  return (
    <Dialog
      title={name}
      isOpen
      width={760}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{texts.cancel}</Button>
          <Button kind="primary" isBusy={isBusy} reason={whyLocked} onClick={() => void save()}>
            {texts.save}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {columns.map((column) => (
          <ColumnField
            key={column.name}
            column={column}
            row={row}
            draft={drafts[column.name] ?? column.toText(row.values[column.name] ?? null)}
            problem={isTried ? problems[column.name] : undefined}
            onDraft={(text) => setDrafts((now) => ({ ...now, [column.name]: text }))}
          />
        ))}
        <div className={styles.wide}>
          <LongTextField
            label={texts.notes}
            rows={3}
            longest={10_000}
            reason={whyLocked}
            value={notes ?? read?.notes ?? ''}
            onChange={setNotes}
          />
        </div>
      </div>
      <ActivityBlockers uid={uid} projectId={plan.view.projectId} />
      <ActivityRelations uid={uid} state={state} whyLocked={whyLocked} />
      {read === undefined || read.drivers.length === 0 ? null : (
        <Section title={texts.drivers}>
          <ul className={styles.facts}>
            {read.drivers.slice(0, 5).map((driver) => (
              <li key={driver.uid}>
                <span>{driver.name}</span>
                <span>{by[driver.by]}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Dialog>
  );
}
