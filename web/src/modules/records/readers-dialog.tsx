import { type ReaderView, readerOperations } from '@regie/contracts/records';
import { useRead } from '../../api/index.ts';
import { useOption, useText } from '../../language/index.ts';
import { type Column, Dialog, ErrorState, SkeletonRows, Table, useFormat } from '../../ui/index.ts';
import { archiveTexts } from './archive-texts.ts';

/** Who may see a record, each with the roles that let them. */
export function ReadersDialog({
  recordId,
  title,
  onClose,
}: {
  readonly recordId: string;
  readonly title: string;
  readonly onClose: () => void;
}) {
  const texts = useText(archiveTexts);
  const option = useOption();
  const format = useFormat();
  const read = useRead(readerOperations.list, { parameters: { id: recordId } });
  const reasonOf = ({ because }: ReaderView) =>
    format.list(
      because.map(({ role, placeTitle }) =>
        texts.roleAt(option('role', role), placeTitle ?? texts.placeAbove),
      ),
    );
  const columns: readonly Column<ReaderView>[] = [
    { name: 'name', label: texts.reader, isHead: true, cell: ({ name }) => name },
    { name: 'because', label: texts.readerBecause, cell: reasonOf },
  ];
  return (
    <Dialog title={texts.readersOf(title)} isOpen onClose={onClose} width={640} isOnlyRead>
      {read.problem !== undefined && <ErrorState problem={read.problem} onRetry={read.refresh} />}
      {read.isLoading && <SkeletonRows count={5} />}
      {read.value !== undefined && (
        <Table
          label={texts.readersOf(title)}
          columns={columns}
          rows={read.value.rows}
          keyOf={({ personId }) => personId}
        />
      )}
    </Dialog>
  );
}
