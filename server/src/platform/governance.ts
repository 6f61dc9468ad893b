import type { BothLanguages, Can, Verdict } from '@regie/contracts';
import type { Question } from './database/ask-together.ts';
import type { Reading, Unit } from './operations/unit.ts';

/** A value that a module vouches for; what is absent is unknown. */
export type FactValue = boolean | number | string | null;
export type FactValues = Readonly<Record<string, FactValue>>;

/**
 * Facts that one module vouches for, read for many ids at once. The ids are of places (`place`), records or people;
 * facts of a `deed` come with the write itself and are only named here.
 */
export interface FactSource {
  readonly of: 'place' | 'record' | 'person' | 'deed';
  readonly facts: Readonly<Record<string, BothLanguages>>;
  readonly ask?: (reading: Reading, ids: readonly string[]) => Question<ReadonlyMap<string, FactValues>>;
}

/** What a write amounts to, at one place: an act that controls speak of, or no more than its operation. */
export interface Deed {
  /** Code of an act, or the operation's id. */
  readonly act: string;
  /** From the organisation down. */
  readonly path: readonly string[];
  readonly recordId: string | null;
  /** Whom it concerns, for facts about a person. */
  readonly personId?: string;
  /** What is true by the write itself; counts before what is stored. */
  readonly facts?: FactValues;
}

/** What governance says of a write, and what its event is to remember. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly remembered: Readonly<Record<string, unknown>>;
}

/** A record, or a place when it has no id of its own, about which is asked beforehand what can be done. */
export interface Subject {
  readonly path: readonly string[];
  readonly recordId: string | null;
  /** What would be true by the write itself, where that is known beforehand. */
  readonly facts?: FactValues;
}

/** The port that the governance module fills. */
export interface Governance {
  /** Of a write that is about to happen. `actorIds` are who does it and, on approval, who proposed it. */
  readonly judge: (unit: Unit, deeds: readonly Deed[], actorIds: readonly string[]) => Promise<Judgement>;
  /** Beforehand, per subject: only what is not simply allowed. */
  readonly foresee: (
    reading: Reading,
    codes: readonly string[],
    subjects: readonly Subject[],
  ) => Promise<readonly Can[]>;
}

export const allowed: Verdict = { outcome: 'allowed', reasons: [] };

/** Until a module fills the port, everything that a role permits is allowed. */
export const openGovernance: Governance = {
  judge: async () => ({ verdict: allowed, remembered: {} }),
  foresee: async (_reading, _codes, subjects) => subjects.map(() => ({})),
};
