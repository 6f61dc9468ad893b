import type { AdviceDraft } from '@regie/contracts/advice';
import { useText } from '../../language/index.ts';
import { Link } from '../../ui/index.ts';
import { draftTexts } from './draft-texts.ts';

/** From which recommendation a version follows; nothing where it follows from none that the reader sees. */
export function DraftOrigin({
  followsFromId,
  drafts,
}: {
  followsFromId: string | null;
  drafts: readonly AdviceDraft[];
}) {
  const text = useText(draftTexts);
  const draft = drafts.find(({ id }) => id === followsFromId);
  if (draft === undefined) return null;
  return <Link to={`/recommendations/${draft.key}`}>{text.followsFrom(draft.key)}</Link>;
}
