import { useText } from '../../language/index.ts';
import { Status } from '../../ui/index.ts';
import { type RecordView, readField } from '../records/index.ts';
import { premiseTexts } from './premise-texts.ts';

/** That a decision is to be reviewed because something it rests on has fallen; nothing while all of it holds. */
export function ToReview({ record }: { readonly record: RecordView }) {
  const texts = useText(premiseTexts);
  const count = readField(record, 'brokenPremises');
  if (typeof count !== 'number' || count === 0) return null;
  return (
    <Status colour="amber">
      {texts.review}: {texts.reviewCount(count)}
    </Status>
  );
}
