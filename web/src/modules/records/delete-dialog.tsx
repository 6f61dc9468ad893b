import type { Problem } from '@regie/contracts';
import { graceDays, trashOperations } from '@regie/contracts/records';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { refreshAfter, useRead, useWrite } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import {
  Button,
  Dialog,
  ErrorState,
  Form,
  FormButtons,
  RefusalNote,
  SkeletonRows,
  TextField,
  useGoTo,
} from '../../ui/index.ts';
import { archiveTexts } from './archive-texts.ts';
import styles from './record-page.module.css';
import { useTypeCounts } from './use-type-counts.ts';

interface DeleteProps {
  readonly recordId: string;
  readonly isArchived: boolean;
  readonly title: string;
  readonly listPath: string;
  readonly onClose: () => void;
}

/** Letters that look alike are alike, and spaces around them do not count; the server says the same. */
const asTyped = (text: string) => text.normalize('NFC').trim().replace(/\s+/g, ' ');

function DeleteForm({
  version,
  counts,
  ...props
}: DeleteProps & { readonly version: number; readonly counts: Readonly<Record<string, number>> }) {
  const { recordId, isArchived, title, listPath, onClose } = props;
  const texts = useText(archiveTexts);
  const inWords = useTypeCounts();
  const write = useWrite();
  const queries = useQueryClient();
  const goTo = useGoTo();
  const [typed, setTyped] = useState('');
  const [isTried, setTried] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const isTyped = asTyped(typed) === asTyped(title);
  const remove = async () => {
    setTried(true);
    if (!isTyped || isBusy) return;
    setBusy(true);
    const answer = await write(
      trashOperations.delete,
      { parameters: { id: recordId }, version, body: { title: typed } },
      { said: texts.deletedSaid(title), showsProblem: true, refreshesItself: true },
    );
    setBusy(false);
    setProblem(answer.problem);
    if (answer.problem !== undefined) return refreshAfter(queries);
    // The page of what is gone is left first: read again there, it would only say that it is not there.
    goTo(listPath);
    refreshAfter(queries);
  };
  return (
    <Form onSubmit={remove}>
      <div className={styles.deleteWords}>
        <p>{texts.deleteLead(graceDays)}</p>
        <p>
          <strong>{texts.goesAlong(inWords(counts))}</strong>
        </p>
        {isArchived ? null : <p>{texts.ratherArchive}</p>}
      </div>
      <TextField
        label={texts.typeTitle}
        help={title}
        isFocused
        longest={400}
        value={typed}
        onChange={setTyped}
        error={isTried && !isTyped ? texts.notTyped : undefined}
      />
      <RefusalNote problem={problem} />
      <FormButtons>
        <Button onClick={onClose}>{texts.cancel}</Button>
        <Button kind="danger" type="submit" isBusy={isBusy}>
          {texts.doDelete}
        </Button>
      </FormButtons>
    </Form>
  );
}

/** Says what goes to the trash, and asks for the title, so that nobody deletes the wrong one in passing. */
export function DeleteDialog(props: DeleteProps) {
  const texts = useText(archiveTexts);
  const read = useRead(trashOperations.contents, { parameters: { id: props.recordId } }, { forgets: true });
  return (
    <Dialog title={texts.deleteTitle(props.title)} isOpen onClose={props.onClose}>
      {read.problem !== undefined && <ErrorState problem={read.problem} onRetry={read.refresh} />}
      {read.isLoading && <SkeletonRows count={3} />}
      {read.value !== undefined && (
        <DeleteForm {...props} version={read.value.version} counts={read.value.counts} />
      )}
    </Dialog>
  );
}
