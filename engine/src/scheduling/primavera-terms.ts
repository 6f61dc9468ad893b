import type { Activity, Constraint, PlanMinute } from '@regie/engine/model';
import type { Conventions } from './conventions.ts';

/** Whether an activity has no place of its own in the network: it lasts from neighbour to neighbour, or spans its siblings. */
export function isSpan({ kind }: Activity, conventions: Conventions): boolean {
  if (kind === 'levelOfEffort') return conventions.levelOfEffortSpansNeighbours;
  return kind === 'siblingSpan' && conventions.siblingSpansFollowSiblings;
}

/** The finish that decides the duration of what is not done; undefined when the duration decides. */
export function expectedFinishOf(
  { expectedFinish }: Activity,
  { conventions }: { readonly conventions: Conventions },
): PlanMinute | undefined {
  return conventions.expectedFinishSetsDuration ? expectedFinish : undefined;
}

/** The constraints of an activity that count. */
export function constraintsOf(
  { constraint, secondaryConstraint }: Activity,
  { secondaryConstraintsBound }: Conventions,
): readonly Constraint[] {
  return secondaryConstraint === undefined || !secondaryConstraintsBound
    ? [constraint]
    : [constraint, secondaryConstraint];
}
