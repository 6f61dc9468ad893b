import { actionRows } from './action-rows.ts';
import { assumptionRows } from './assumption-rows.ts';
import { blockerRows } from './blocker-rows.ts';
import { decisionRows } from './decision-rows.ts';
import type { RowsOfRegister } from './example-row.ts';
import { goalRows } from './goal-rows.ts';
import { issueRows } from './issue-rows.ts';
import { lessonRows } from './lesson-rows.ts';

/** What projects wrote down in each register. */
export const rowsOfRegister: RowsOfRegister = {
  issue: issueRows,
  action: actionRows,
  decision: decisionRows,
  assumption: assumptionRows,
  lesson: lessonRows,
  blocker: blockerRows,
  goal: goalRows,
};
