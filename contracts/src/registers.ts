/** What a project writes down besides its risks: one field table and one course a register. */
import { issueCourse, issueFields, issueOperations } from './registers/issues.ts';

export * from './registers/issues.ts';
export * from './registers/register.ts';

/** Every register by the type of its rows; what serves all of them goes through this table. */
export const registers = {
  issue: { fields: issueFields, course: issueCourse, operations: issueOperations },
} as const;
export type RegisterType = keyof typeof registers;
export const registerTypes: readonly RegisterType[] = ['issue'];
