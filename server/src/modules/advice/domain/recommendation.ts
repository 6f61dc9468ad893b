import { emptyValues, type Refusal, refuse } from '@regie/contracts';
import { type RecommendationState, recommendationFields } from '@regie/contracts/advice';
import type { ValuesOf } from '../../../platform/records/record-images.ts';
import type { Moment } from '../../../platform/records/record-verbs.ts';

export type Recommendation = ValuesOf<typeof recommendationFields>;

/** A new one is a draft in the name of who writes it. */
export function newRecommendation({ actorId }: Moment) {
  return {
    ...emptyValues(recommendationFields),
    state: 'draft' as const,
    kind: 'guideline' as const,
    authorId: actorId,
  };
}

const needed = ['finding', 'evidence', 'proposedText'] as const;

/** What a writing must keep to: one's own, only a draft, and complete before it is handed in. */
export function checkRecommendation(
  after: Recommendation,
  before: Recommendation | null,
  { actorId }: Moment,
): Refusal | undefined {
  if (before === null && after.authorId !== actorId) return refuse('recommendations/author-fixed');
  if (after.authorId !== actorId) return refuse('recommendations/of-another');
  if (before !== null && isDecided(before.state)) return refuse('recommendations/decided');
  if (isDecided(after.state)) return refuse('recommendations/not-by-writing', { place: 'state' });
  if (after.state === 'draft') return undefined;
  if (before?.state === 'handed-in') return refuse('recommendations/handed-in');
  const empty = needed.find((name) => (after[name] ?? '').trim() === '');
  if (empty !== undefined) return refuse('recommendations/incomplete', { place: empty });
  const isHeld = after.kind === 'template' && hasDraft(after.draftText);
  return isHeld && after.draftDocument === null
    ? refuse('recommendations/document-missing', { place: 'draftDocument' })
    : undefined;
}

function hasDraft(text: string | null): boolean {
  return (text ?? '').trim() !== '';
}

function isDecided(state: RecommendationState): boolean {
  return state === 'accepted' || state === 'rejected';
}

interface DecisionWish {
  readonly isAccepted: boolean;
  readonly ownerId: string | null;
  readonly dueOn: string | null;
  readonly makesGuideline?: boolean | undefined;
}

/** What a decision must keep to: of another, on what is handed in, with who works out what is accepted. */
export function refuseDeciding(
  {
    state,
    kind,
    authorId,
    draftText,
  }: Readonly<Pick<Recommendation, 'state' | 'kind' | 'authorId' | 'draftText'>>,
  wish: DecisionWish,
  actorId: string,
): Refusal | undefined {
  if (isDecided(state)) return refuse('recommendations/decided');
  if (state !== 'handed-in') return refuse('recommendations/not-handed-in');
  if (authorId === actorId) return refuse('recommendations/own');
  if (!wish.isAccepted) return refuseWorkingOut(wish);
  if (wish.ownerId === null) return refuse('recommendations/owner-missing', { place: 'body.ownerId' });
  if (wish.dueOn === null) return refuse('recommendations/owner-missing', { place: 'body.dueOn' });
  // Templates and workflows have no drafts of their own: what was accepted is the draft of the next version.
  const isGuideline = kind !== 'template' && kind !== 'workflow' && hasDraft(draftText);
  return wish.makesGuideline === true && !isGuideline
    ? refuse('recommendations/no-draft', { place: 'body.makesGuideline' })
    : undefined;
}

function refuseWorkingOut({ ownerId, dueOn, makesGuideline }: DecisionWish): Refusal | undefined {
  if (ownerId !== null) return refuse('recommendations/nothing-to-work-out', { place: 'body.ownerId' });
  if (dueOn !== null) return refuse('recommendations/nothing-to-work-out', { place: 'body.dueOn' });
  return makesGuideline === true
    ? refuse('recommendations/nothing-to-work-out', { place: 'body.makesGuideline' })
    : undefined;
}
