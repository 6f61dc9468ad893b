import type { Can, Refusal } from '@regie/contracts';
import type { ProposalRoute } from '@regie/contracts/records';
import type { Reading, Unit } from '../operations/unit.ts';

/** What somebody wants to propose, before it is one. */
export interface ProposalWish {
  readonly operation: string;
  readonly body: unknown;
  readonly path: readonly string[];
}

/** A proposal that was just made. */
export interface MadeProposal {
  readonly id: string;
  readonly scopeId: string;
  readonly recordId: string | null;
  readonly proposerId: string;
  readonly path: readonly string[];
}

/** The steps that a proposal is to pass, ready to begin. */
export interface FoundRoute {
  readonly begin: (unit: Unit, made: MadeProposal) => Promise<Refusal | undefined>;
}

export interface ShownRoute {
  readonly route: ProposalRoute;
  /** What the reader can do at its steps. */
  readonly can: Can;
}

/** The port that the module of workflows fills. */
export interface ProposalRouting {
  /** Undefined where one decision is enough. */
  readonly find: (unit: Unit, wish: ProposalWish) => Promise<FoundRoute | undefined>;
  /** Of proposals that pass steps, by their id. */
  readonly show: (
    reading: Reading,
    proposals: readonly { readonly id: string; readonly state: string; readonly proposerId: string }[],
  ) => Promise<ReadonlyMap<string, ShownRoute>>;
  /** Proposals at whose steps the reader is or was asked. */
  readonly listAsked: (reading: Reading) => Promise<readonly string[]>;
}

/** Until a module fills the port, one decision is enough. */
export const noRouting: ProposalRouting = {
  find: async () => undefined,
  show: async () => new Map(),
  listAsked: async () => [],
};
