import {
  type Commitment,
  commitmentKinds,
  commitmentStates,
  setUpOperations,
} from '@regie/contracts/governance';
import { useState } from 'react';
import { useWrite } from '../../../api/index.ts';
import { useOption, useText } from '../../../language/index.ts';
import {
  Button,
  ChoiceField,
  type Column,
  DayField,
  Form,
  IconButton,
  Table,
  TextField,
  useFormat,
} from '../../../ui/index.ts';
import { type RowChanges, rowsKeptBy } from './rows-kept-by.ts';
import styles from './set-up.module.css';
import type { SetUpPart } from './set-up-part.ts';
import { setUpTexts } from './set-up-texts.ts';

/** What the sponsor promised, and whether it came. */
export function CommitmentList({ setUp }: SetUpPart) {
  const text = useText(setUpTexts);
  const option = useOption();
  const format = useFormat();
  const { commitments, placeId, mayManage } = setUp;
  const rows = useCommitmentRows(placeId);
  const columns: readonly Column<Commitment>[] = [
    { name: 'promise', label: text.sponsor.promise, isHead: true, cell: ({ promise }) => promise },
    {
      name: 'kind',
      label: text.sponsor.kind,
      isMinor: true,
      cell: ({ kind }) => option('commitment-kind', kind),
    },
    {
      name: 'due',
      label: text.sponsor.due,
      isMinor: true,
      cell: ({ dueOn }) => (dueOn === null ? '—' : format.day(dueOn)),
    },
    {
      name: 'state',
      label: text.sponsor.state,
      cell: (row) =>
        mayManage ? (
          <ChoiceField
            label={`${text.sponsor.state}: ${row.promise}`}
            isLabelHidden
            hasNone={false}
            value={row.state}
            options={commitmentStates.map((value) => ({ value, label: option('commitment-state', value) }))}
            onChange={(state) => state !== null && void rows.change({ ...row, state })}
          />
        ) : (
          option('commitment-state', row.state)
        ),
    },
    {
      name: 'remove',
      label: text.remove,
      isLabelHidden: true,
      isFigure: true,
      cell: (row) =>
        mayManage && (
          <IconButton
            icon="close"
            label={text.sponsor.takeOut(row.promise)}
            onClick={() => void rows.remove(row)}
          />
        ),
    },
  ];
  return (
    <>
      {commitments.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <Table label={text.sponsor.commitments} columns={columns} rows={commitments} keyOf={({ id }) => id} />
      )}
      {mayManage && <NewCommitment setUp={setUp} />}
    </>
  );
}

function useCommitmentRows(placeId: string) {
  const text = useText(setUpTexts);
  const write = useWrite();
  return rowsKeptBy((body: RowChanges<Omit<Commitment, 'id' | 'version'>, Commitment>) =>
    write(setUpOperations.keepCommitments, { parameters: { id: placeId }, body }, { said: text.saved }),
  );
}

function NewCommitment({ setUp: { placeId } }: SetUpPart) {
  const text = useText(setUpTexts);
  const option = useOption();
  const rows = useCommitmentRows(placeId);
  const [promise, setPromise] = useState('');
  const [kind, setKind] = useState<Commitment['kind']>('funding');
  const [dueOn, setDueOn] = useState<string | null>(null);
  const add = async () => {
    if (promise.trim() === '') return;
    const { problem } = await rows.add({ kind, promise, state: 'promised', dueOn });
    if (problem === undefined) setPromise('');
  };
  return (
    <Form onSubmit={add}>
      <TextField
        label={text.sponsor.promise}
        help={text.sponsor.promiseHelp}
        value={promise}
        onChange={setPromise}
        longest={200}
      />
      <div className={styles.row}>
        <ChoiceField
          label={text.sponsor.kind}
          hasNone={false}
          value={kind}
          options={commitmentKinds.map((value) => ({ value, label: option('commitment-kind', value) }))}
          onChange={(value) => value !== null && setKind(value)}
        />
        <DayField label={text.sponsor.due} value={dueOn} onChange={setDueOn} />
        <Button type="submit">{text.sponsor.addPromise}</Button>
      </div>
    </Form>
  );
}
