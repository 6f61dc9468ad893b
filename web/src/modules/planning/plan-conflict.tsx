import type { CellValue, GridColumn, RowChange } from '../../ui/grid/index.ts';
import { ConflictChoice } from '../../ui/index.ts';
import type { CellClash } from './plan-edits.ts';
import type { PlanConflict } from './use-plan-surface.ts';

const keyOf = ({ uid, column }: CellClash) => `${uid} ${column}`;

/** What is left to write when some cells stay as the colleague made them. */
function keepChosen(conflict: PlanConflict, mine: ReadonlySet<string>): readonly RowChange[] {
  return conflict.changes.flatMap((change) => {
    const lost = new Set(
      conflict.clashes
        .filter((clash) => String(clash.uid) === change.row?.id && !mine.has(keyOf(clash)))
        .map(({ column }) => column),
    );
    const kept = Object.entries(change.values).filter(([name]) => !lost.has(name));
    return kept.length === 0 ? [] : [{ ...change, values: Object.fromEntries(kept) }];
  });
}

/** Both values of each cell that two people changed, and the choice between them. */
export function PlanConflictDialog({
  conflict,
  columns,
  onSettle,
}: {
  readonly conflict: PlanConflict;
  readonly columns: readonly GridColumn[];
  readonly onSettle: (changes: readonly RowChange[]) => void;
}) {
  const names = conflict.changes.map(({ row }) => String(row?.values['name'] ?? ''));
  const fields = conflict.clashes.map((clash) => {
    const column = columns.find(({ name }) => name === clash.column);
    const row = conflict.changes.find((change) => change.row?.id === String(clash.uid))?.row;
    const write = (value: CellValue) => column?.toText(value) ?? '';
    const label = column?.label ?? clash.column;
    return {
      name: keyOf(clash),
      label: names.length === 1 ? label : `${String(row?.values['name'] ?? '')}: ${label}`,
      mine: write(clash.mine),
      theirs: write(clash.theirs),
    };
  });
  return (
    <ConflictChoice
      title={names[0] ?? ''}
      fields={fields}
      onSettle={(mine) => onSettle(mine === undefined ? [] : keepChosen(conflict, mine))}
    />
  );
}
