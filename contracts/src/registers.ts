/** What a project writes down besides its risks: one field table and one course a register. */
import { actionCourse, actionFields, actionOperations } from './registers/actions.ts';
import { assumptionCourse, assumptionFields, assumptionOperations } from './registers/assumptions.ts';
import { blockerCourse, blockerFields, blockerOperations } from './registers/blockers.ts';
import { decisionCourse, decisionFields, decisionOperations } from './registers/decisions.ts';
import { goalCourse, goalFields, goalOperations } from './registers/goals.ts';
import { issueCourse, issueFields, issueOperations } from './registers/issues.ts';
import { lessonCourse, lessonFields, lessonOperations } from './registers/lessons.ts';
import { type RegisterType, registerTypes } from './shared/record-types.ts';

export * from './registers/actions.ts';
export * from './registers/assumptions.ts';
export * from './registers/blockers.ts';
export * from './registers/decisions.ts';
export * from './registers/goals.ts';
export * from './registers/issues.ts';
export * from './registers/lessons.ts';
export * from './registers/register.ts';

export { type RegisterType, registerTypes };

/** Every register by the type of its rows; what serves all of them goes through this table. */
export const registers = {
  issue: { fields: issueFields, course: issueCourse, operations: issueOperations },
  action: { fields: actionFields, course: actionCourse, operations: actionOperations },
  decision: { fields: decisionFields, course: decisionCourse, operations: decisionOperations },
  assumption: { fields: assumptionFields, course: assumptionCourse, operations: assumptionOperations },
  lesson: { fields: lessonFields, course: lessonCourse, operations: lessonOperations },
  blocker: { fields: blockerFields, course: blockerCourse, operations: blockerOperations },
  goal: { fields: goalFields, course: goalCourse, operations: goalOperations },
} as const satisfies Record<RegisterType, unknown>;
