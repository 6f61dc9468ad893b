import type { AdviceDraft } from '@regie/contracts/advice';
import { Link } from '../../ui/index.ts';
import { DraftOrigin } from './draft-origin.tsx';

/** Why a version came, with the recommendation that it follows from: once, where the reason names it already. */
export function VersionReason({
  reason,
  followsFromId,
  drafts,
}: {
  reason: string;
  followsFromId: string | null;
  drafts: readonly AdviceDraft[];
}) {
  const key = drafts.find(({ id }) => id === followsFromId)?.key;
  if (key === undefined) return reason;
  const [before, ...others] = reason.split(new RegExp(`\\b${key}\\b`));
  if (others.length === 0) {
    return (
      <>
        {reason} <DraftOrigin followsFromId={followsFromId} drafts={drafts} />
      </>
    );
  }
  return (
    <>
      {before}
      <Link to={`/recommendations/${key}`}>{key}</Link>
      {others.join(key)}
    </>
  );
}
