import { type ActionView, type actionOccasions, actionOperations } from '@regie/contracts/registers';
import { useState } from 'react';
import { useRead, useWrite } from '../../../api/index.ts';
import { useOption, useText } from '../../../language/index.ts';
import {
  Button,
  type Column,
  DayField,
  FormDialog,
  Link,
  PersonField,
  SkeletonRows,
  Table,
  TextField,
  useFormat,
} from '../../../ui/index.ts';
import { usePeople } from '../../records/index.ts';
import { setUpTexts } from './set-up-texts.ts';

type Occasion = (typeof actionOccasions)[number];

/** Actions of the PMO itself that were agreed on one occasion; they stand in the register of actions. */
export function ActionList({
  placeId,
  occasion,
  mayAdd,
}: {
  placeId: string;
  occasion: Occasion;
  mayAdd: boolean;
}) {
  const text = useText(setUpTexts);
  const option = useOption();
  const format = useFormat();
  const [isOpen, setOpen] = useState(false);
  const { value, isLoading } = useRead(actionOperations.list, {
    query: { scope: placeId, filter: `occasion = ${occasion}`, sort: 'dueOn', limit: '200' },
  });
  const rows = value?.rows.filter(({ scopeId }) => scopeId === placeId) ?? [];
  const names = value?.names ?? {};
  const columns: readonly Column<ActionView>[] = [
    {
      name: 'action',
      label: text.actions.action,
      isHead: true,
      cell: ({ key, title }) => <Link to={`/actions/${key}`}>{title}</Link>,
    },
    {
      name: 'owner',
      label: text.actions.owner,
      cell: ({ ownerId }) => (ownerId === null ? text.nobody : (names[ownerId] ?? '…')),
    },
    {
      name: 'state',
      label: text.actions.state,
      isMinor: true,
      cell: ({ state }) => option('action-state', state),
    },
    {
      name: 'due',
      label: text.actions.due,
      isFigure: true,
      cell: ({ dueOn }) => (dueOn === null ? text.withoutDay : format.day(dueOn)),
    },
  ];
  return (
    <>
      {isLoading && <SkeletonRows count={2} />}
      {value !== undefined && rows.length === 0 && mayAdd && <p>{text.none}</p>}
      {rows.length > 0 && (
        <Table label={text.actions.action} columns={columns} rows={rows} keyOf={({ id }) => id} />
      )}
      {mayAdd && (
        <Button icon="plus" onClick={() => setOpen(true)}>
          {text.actions.add}
        </Button>
      )}
      {isOpen && (
        <ActionDialog placeId={placeId} occasion={occasion} title="" onClose={() => setOpen(false)} />
      )}
    </>
  );
}

/** Agrees on an action with somebody, by a day. */
export function ActionDialog({
  placeId,
  occasion,
  title: proposed,
  onClose,
}: {
  placeId: string;
  occasion: Occasion;
  title: string;
  onClose: () => void;
}) {
  const text = useText(setUpTexts);
  const people = usePeople();
  const write = useWrite();
  const [title, setTitle] = useState(proposed);
  const [ownerId, setOwnerId] = useState<string | null>(null);
  const [dueOn, setDueOn] = useState<string | null>(null);
  const make = async () =>
    await write(
      actionOperations.create,
      { body: { scopeId: placeId, title, ownerId, dueOn, occasion } },
      { said: text.actions.made, showsProblem: true },
    );
  return (
    <FormDialog title={text.actions.add} submitLabel={text.actions.make} onSubmit={make} onClose={onClose}>
      {(at) => (
        <>
          <TextField
            label={text.actions.title}
            value={title}
            onChange={setTitle}
            error={at('body.title')}
            longest={200}
            isRequired
            isFocused
          />
          <PersonField
            label={text.actions.owner}
            value={ownerId}
            people={people}
            onChange={setOwnerId}
            error={at('body.ownerId')}
          />
          <DayField label={text.actions.due} value={dueOn} onChange={setDueOn} error={at('body.dueOn')} />
        </>
      )}
    </FormDialog>
  );
}
