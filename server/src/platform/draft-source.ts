import { type Refusal, refuse } from '@regie/contracts';
import type { draftRefusals } from '@regie/contracts/advice';
import type { Reading } from './operations/unit.ts';

/** A draft that a recommendation holds. */
export interface HeldDraft {
  readonly id: string;
  readonly key: string;
  readonly title: string;
  readonly draftTitle: string | null;
  readonly draftText: string;
  /** Of a template: for which kind of document, where that was said. */
  readonly document: string | null;
  readonly scopeId: string;
  readonly acceptedById: string | null;
  /** Accepted and not put away: versions can follow from it. */
  readonly isOpen: boolean;
}

/** All drafts of one kind that the reader may see. */
export type DraftSource = (reading: Reading, kind: 'template' | 'workflow') => Promise<readonly HeldDraft[]>;

/** Refuses what is said to follow from something else than one of the drafts that are open. */
export function refuseOrigin(
  followsFromId: string | undefined,
  drafts: readonly HeldDraft[],
): Refusal<keyof typeof draftRefusals> | undefined {
  if (followsFromId === undefined || drafts.some(({ id, isOpen }) => isOpen && id === followsFromId))
    return undefined;
  return refuse('recommendations/draft-unknown', { place: 'body.followsFromId' });
}

/** Leaves out of versions where they follow from, where the reader may not see that. */
export function hideOrigins<T extends { readonly followsFromId: string | null }>(
  versions: readonly T[],
  drafts: readonly HeldDraft[],
): T[] {
  const seen = new Set(drafts.map(({ id }) => id));
  return versions.map((version) =>
    version.followsFromId === null || seen.has(version.followsFromId)
      ? version
      : { ...version, followsFromId: null },
  );
}

/** Drafts that can be worked out or were, with the first version that follows from each. */
export function withFirstVersions<First extends { readonly draftId: string }>(
  drafts: readonly HeldDraft[],
  firsts: readonly First[],
): (Omit<HeldDraft, 'isOpen'> & { readonly workedOut: Omit<First, 'draftId'> | null })[] {
  const byDraft = new Map(firsts.map(({ draftId, ...first }) => [draftId, first]));
  return drafts.flatMap(({ isOpen, ...draft }) => {
    const workedOut = byDraft.get(draft.id) ?? null;
    return isOpen || workedOut !== null ? [{ ...draft, workedOut }] : [];
  });
}
