import { graceDays, trashOperations } from '@regie/contracts/records';
import { useRead } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import { ButtonLink, EmptyState, ErrorState, PageHeader, SkeletonRows, useFormat } from '../../ui/index.ts';
import { trashTexts } from './texts.ts';
import { TrashTable } from './trash-table.tsx';

/** What was deleted and can still be put back: by whom, and until when. */
export function TrashPage() {
  const texts = useText(trashTexts);
  const format = useFormat();
  const { value, problem, isLoading, refresh } = useRead(trashOperations.list, {});
  const rows = value?.rows ?? [];
  const [first] = rows.map(({ goneAt }) => goneAt).sort();
  const lede =
    first === undefined
      ? texts.ledeEmpty(graceDays)
      : texts.lede(rows.length, graceDays, format.instant(first));
  return (
    <>
      <PageHeader title={texts.title} lede={value === undefined ? undefined : lede} />
      {problem !== undefined && <ErrorState problem={problem} onRetry={refresh} />}
      {isLoading && <SkeletonRows count={4} />}
      {value !== undefined && rows.length === 0 && (
        <EmptyState title={texts.empty} action={<ButtonLink to="/projects">{texts.toProjects}</ButtonLink>}>
          {texts.emptyDetail}
        </EmptyState>
      )}
      {value !== undefined && rows.length > 0 && <TrashTable rows={rows} names={value.names} />}
    </>
  );
}
