import { type Assignment, type CostFigures, newAssignment } from '@regie/engine/model';
import type { FindingList } from '../findings.ts';
import { columnsOf, type Draft, otherFieldsOf, type XerRow } from './column.ts';
import { decimal, hours, instant, money } from './spelling.ts';

const own = columnsOf<Assignment>();
const cost = columnsOf<CostFigures>();

const ownColumns = [
  own('target_qty', 'workMinutes', hours),
  own('remain_qty', 'remainingWorkMinutes', hours),
  own('act_reg_qty', 'actualWorkMinutes', hours),
  own('act_ot_qty', 'actualOvertimeWorkMinutes', hours),
  own('target_qty_per_hr', 'units', decimal),
  own('target_lag_drtn_hr_cnt', 'delayMinutes', hours),
  own('target_start_date', 'start', instant),
  own('target_end_date', 'finish', instant),
  own('act_start_date', 'actualStart', instant),
  own('act_end_date', 'actualFinish', instant),
];
const costColumns = [
  cost('target_cost', 'costCents', money),
  cost('act_reg_cost', 'actualCostCents', money),
  cost('act_ot_cost', 'actualOvertimeCostCents', money),
  cost('remain_cost', 'remainingCostCents', money),
];
/** Quantities of material are no hours. */
const quantityColumns: ReadonlySet<string> = new Set([
  'target_qty',
  'remain_qty',
  'act_reg_qty',
  'act_ot_qty',
  'target_qty_per_hr',
]);
const quantity = own('target_qty', 'units', decimal);
const owned: ReadonlySet<string> = new Set([
  'taskrsrc_id',
  'task_id',
  'proj_id',
  'rsrc_id',
  ...[...ownColumns, ...costColumns].map(({ name }) => name),
]);

/** The columns that count for work, or for material. */
function columnsFor(isMaterial: boolean): readonly (typeof quantity)[] {
  return isMaterial ? [quantity, ...ownColumns.filter(({ name }) => !quantityColumns.has(name))] : ownColumns;
}

/** What an assignment names. */
export interface AssignmentEnds {
  readonly uid: number;
  readonly activityUid: number;
  readonly resourceUid: number | undefined;
  readonly isMaterial: boolean;
}

/** Reads a row of TASKRSRC. */
export function readAssignment(row: XerRow, ends: AssignmentEnds, findings: FindingList): Assignment {
  const draft: Draft<Assignment> = {};
  row.readInto(columnsFor(ends.isMaterial), draft, findings);
  const figures: Draft<CostFigures> = {};
  row.readInto(costColumns, figures, findings);
  const others = row.others(owned);
  if (ends.isMaterial)
    for (const name of quantityColumns)
      if (name !== 'target_qty' && row.text(name) !== '') others[name] = row.text(name);
  return newAssignment({
    ...draft,
    uid: ends.uid,
    activityUid: ends.activityUid,
    ...(ends.resourceUid === undefined ? {} : { resourceUid: ends.resourceUid }),
    cost: figures,
    ...otherFieldsOf(others),
  });
}

/** The columns of TASKRSRC that an assignment fills. */
export function writeAssignment(
  assignment: Assignment,
  isMaterial: boolean,
  isOwn: boolean,
): Map<string, string> {
  const fields = new Map<string, string>(isOwn ? Object.entries(assignment.otherFields ?? {}) : []);
  for (const { name, write } of columnsFor(isMaterial)) fields.set(name, write(assignment));
  for (const { name, write } of costColumns) fields.set(name, write(assignment.cost));
  fields.set('taskrsrc_id', String(assignment.uid));
  fields.set('task_id', String(assignment.activityUid));
  fields.set('rsrc_id', assignment.resourceUid === undefined ? '' : String(assignment.resourceUid));
  if (!isOwn) fields.set('rsrc_type', isMaterial ? 'RT_Mat' : 'RT_Labor');
  return fields;
}
