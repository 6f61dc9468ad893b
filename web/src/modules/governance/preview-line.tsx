import type { ResponseOf } from '@regie/contracts';
import type { governanceOperations } from '@regie/contracts/governance';
import { useText } from '../../language/index.ts';
import { Skeleton } from '../../ui/index.ts';
import { texts } from './texts.ts';

/** The effect of what is proposed, in one sentence. */
export function PreviewLine({
  preview,
}: {
  preview: ResponseOf<typeof governanceOperations.preview> | undefined;
}) {
  const text = useText(texts);
  if (preview === undefined) return <Skeleton width="20em" />;
  const fresh = preview.rows.filter(({ isNew }) => isNew).length;
  return (
    <p role="status">
      <strong>{text.preview}</strong>:{' '}
      {text.previewSays(preview.rows.length, fresh, preview.relieved, preview.projects)}{' '}
      {preview.unknown > 0 && text.unknown(preview.unknown)}
    </p>
  );
}
