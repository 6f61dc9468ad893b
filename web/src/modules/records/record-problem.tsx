import type { Problem } from '@regie/contracts';
import { useLanguage } from '../../language/index.ts';
import { ErrorState, PageHeader } from '../../ui/index.ts';

/** The page of a record that cannot be shown: still a page, with a title and what to do. */
export function RecordProblem({
  problem,
  onRetry,
}: {
  readonly problem: Problem;
  readonly onRetry: () => void;
}) {
  const language = useLanguage();
  return (
    <>
      <PageHeader title={problem.detail[language]} lede={problem.next[language]} />
      <ErrorState problem={problem} onRetry={onRetry} />
    </>
  );
}
