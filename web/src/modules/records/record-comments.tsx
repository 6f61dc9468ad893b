import { type CommentView, recordOperations } from '@regie/contracts/records';
import { useState } from 'react';
import { useRead, useWrite } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import { Button, EmptyState, ErrorState, SkeletonRows, useFormat } from '../../ui/index.ts';
import { isAllowed } from './allowed.ts';
import { CommentBox } from './comment-box.tsx';
import { type Draft, draftOf, splitComment, writeComment } from './mentions.ts';
import styles from './record-page.module.css';
import { recordTexts } from './record-texts.ts';
import { usePeople } from './use-field-set.ts';

const emptyDraft: Draft = { text: '', people: [] };

function CommentBody({ body }: { readonly body: string }) {
  let place = 0;
  return (
    <p className={styles.commentBody}>
      {splitComment(body).map((part) => {
        place += 1;
        return part.kind === 'text' ? (
          <span key={place}>{part.text}</span>
        ) : (
          <strong key={place}>@{part.name}</strong>
        );
      })}
    </p>
  );
}

function CommentItem({
  comment,
  author,
  recordId,
}: {
  readonly comment: CommentView;
  readonly author: string;
  readonly recordId: string;
}) {
  const texts = useText(recordTexts);
  const format = useFormat();
  const write = useWrite();
  const people = usePeople();
  const [draft, setDraft] = useState<Draft>();
  const save = async () => {
    if (draft === undefined || draft.text.trim() === '') return;
    const answer = await write(recordOperations.editComment, {
      parameters: { id: recordId, commentId: comment.id },
      version: comment.version,
      body: { body: writeComment(draft) },
    });
    if (answer.problem === undefined) setDraft(undefined);
  };
  return (
    <li className={styles.comment}>
      <div className={styles.commentTop}>
        <strong>{author}</strong>
        <time dateTime={comment.createdAt} className={styles.when} title={format.instant(comment.createdAt)}>
          {format.relative(comment.createdAt)}
        </time>
        {comment.isEdited ? <span className={styles.when}>{texts.edited}</span> : null}
        {draft === undefined && isAllowed(comment.can, recordOperations.editComment.id, false) ? (
          <Button kind="quiet" onClick={() => setDraft(draftOf(comment.body))}>
            {texts.edit}
          </Button>
        ) : null}
      </div>
      {draft === undefined ? (
        <CommentBody body={comment.body} />
      ) : (
        <>
          <CommentBox draft={draft} people={people} onDraft={setDraft} onSend={() => void save()} />
          <div className={styles.buttons}>
            <Button onClick={() => setDraft(undefined)}>{texts.cancel}</Button>
            <Button kind="primary" onClick={() => void save()}>
              {texts.save}
            </Button>
          </div>
        </>
      )}
    </li>
  );
}

/** Comments on a record, and the place to write one. */
export function RecordComments({ recordId }: { readonly recordId: string }) {
  const texts = useText(recordTexts);
  const write = useWrite();
  const people = usePeople();
  const read = useRead(recordOperations.listComments, { parameters: { id: recordId } });
  const [draft, setDraft] = useState(emptyDraft);
  const [isBusy, setBusy] = useState(false);
  const send = async () => {
    if (draft.text.trim() === '' || isBusy) return;
    setBusy(true);
    const answer = await write(
      recordOperations.comment,
      { parameters: { id: recordId }, body: { body: writeComment(draft) } },
      { said: texts.sent },
    );
    setBusy(false);
    if (answer.problem === undefined) setDraft(emptyDraft);
  };
  if (read.problem !== undefined) return <ErrorState problem={read.problem} onRetry={read.refresh} />;
  if (read.value === undefined) return <SkeletonRows count={3} />;
  const { rows, names, can } = read.value;
  return (
    <>
      {rows.length === 0 ? <EmptyState title={texts.noComments} /> : null}
      <ol className={styles.comments}>
        {rows.map((comment) => (
          <CommentItem
            key={comment.id}
            comment={comment}
            author={names[comment.authorId] ?? ''}
            recordId={recordId}
          />
        ))}
      </ol>
      {isAllowed(can, recordOperations.comment.id, true) ? (
        <>
          <CommentBox draft={draft} people={people} onDraft={setDraft} onSend={() => void send()} />
          <div className={styles.buttons}>
            <Button isBusy={isBusy} onClick={() => void send()}>
              {texts.send}
            </Button>
          </div>
        </>
      ) : null}
    </>
  );
}
