import type { RowsOfRegister } from './example-row.ts';
import { issueRows } from './issue-rows.ts';

/** What projects wrote down in each register. */
export const rowsOfRegister: RowsOfRegister = {
  issue: issueRows,
};
