import type { AnyOperation, Verdict } from '@regie/contracts';

/** What governance is asked: an operation, on places in the tree, with the facts that its controls may read. */
export interface GovernanceQuestion {
  readonly operation: AnyOperation;
  readonly actorId: string;
  readonly scopePaths: readonly (readonly string[])[];
  readonly facts: Readonly<Record<string, unknown>>;
}

/** The port that the governance module fills. One answer per place, in the same order. */
export type Governance = (question: GovernanceQuestion) => Promise<readonly Verdict[]>;

export const allowed: Verdict = { outcome: 'allowed', reasons: [] };

/** Until a module fills the port, everything that a role permits is allowed. */
export const openGovernance: Governance = async ({ scopePaths }) => scopePaths.map(() => allowed);
