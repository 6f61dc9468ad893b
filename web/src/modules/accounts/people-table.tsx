import { accountOperations, type GrantView, type PersonView } from '@regie/contracts/accounts';
import { useState } from 'react';
import { useWrite } from '../../api/index.ts';
import { useOption, useText } from '../../language/index.ts';
import { type Column, IconButton, Menu, type MenuGroup, Table, Tag, useToasts } from '../../ui/index.ts';
import styles from './people-table.module.css';
import { peopleTexts } from './people-texts.ts';
import { type PersonAction, PersonDialogs } from './person-dialogs.tsx';
import { providerTexts } from './provider-texts.ts';
import { usePersonWrites } from './use-person-writes.ts';

/** A role at its place, with a button to take it away; that can be undone. */
function Grant({ grant }: { grant: GrantView }) {
  const text = useText(peopleTexts);
  const option = useOption();
  const write = useWrite();
  const provider = useText(providerTexts);
  const role = option('role', grant.role);
  // What a group gives would be back at the next sign-in: it is taken away where the group gives it.
  if (grant.group !== null)
    return (
      <li className={styles.grant}>
        <span className={styles.byGroup}>
          {role}{' '}
          <span className={styles.where}>
            {grant.scopeTitle} · {provider.byGroup(grant.group)}
          </span>
        </span>
      </li>
    );
  return (
    <li className={styles.grant}>
      <span>
        {role} <span className={styles.where}>{grant.scopeTitle}</span>
      </span>
      <IconButton
        icon="close"
        className={styles.take}
        label={text.take(role, grant.scopeTitle)}
        onClick={() =>
          void write(
            accountOperations.revokeRole,
            { parameters: { id: grant.id } },
            { said: text.taken(role, grant.scopeTitle) },
          )
        }
      />
    </li>
  );
}

/** People with their roles and what can be done with each. */
export function PeopleTable({ people }: { people: readonly PersonView[] }) {
  const text = useText(peopleTexts);
  const provider = useText(providerTexts);
  const [open, setOpen] = useState<{ action: PersonAction; personId: string }>();
  const { sayProblem } = useToasts();
  const { change } = usePersonWrites();
  const person = people.find(({ id }) => id === open?.personId);
  const groupsFor = (row: PersonView): readonly MenuGroup[] => {
    const show = (action: PersonAction) => () => setOpen({ action, personId: row.id });
    const activate = async () => {
      const answer = await change(row, { isActive: true }, text.activated(row.name));
      if (answer?.problem !== undefined) sayProblem(answer.problem);
    };
    return [
      {
        items: [
          { label: text.giveRole, icon: 'plus', onChoose: show('give') },
          { label: text.edit, icon: 'person', onChoose: show('edit') },
          { label: text.newLink, icon: 'link', onChoose: show('link') },
          ...(row.isLinked === true ? [{ label: provider.unlink, onChoose: show('unlink') }] : []),
        ],
      },
      {
        items: [
          row.isActive
            ? { label: text.deactivate, isDanger: true, onChoose: show('deactivate') }
            : { label: text.activate, onChoose: () => void activate() },
        ],
      },
    ];
  };
  const columns: readonly Column<PersonView>[] = [
    {
      name: 'name',
      label: text.name,
      isHead: true,
      cell: (row) => (
        <>
          {row.name} {!row.isActive && <Tag>{text.inactive}</Tag>}{' '}
          {row.isLinked === true && <Tag>{provider.linked}</Tag>}
          <div className={styles.detail}>{row.jobTitle}</div>
        </>
      ),
    },
    { name: 'email', label: text.email, isMinor: true, cell: (row) => row.email },
    {
      name: 'roles',
      label: text.roles,
      cell: (row) =>
        row.grants.length === 0 ? (
          <span className={styles.detail}>{text.noRole}</span>
        ) : (
          <ul className={styles.grants}>
            {row.grants.map((grant) => (
              <Grant key={grant.id} grant={grant} />
            ))}
          </ul>
        ),
    },
    {
      name: 'more',
      label: text.more('…'),
      isLabelHidden: true,
      isFigure: true,
      cell: (row) => (
        <Menu target={<IconButton icon="more" label={text.more(row.name)} />} groups={groupsFor(row)} />
      ),
    },
  ];
  return (
    <>
      <Table label={text.title} columns={columns} rows={people} keyOf={(row) => row.id} />
      {person !== undefined && open !== undefined && (
        <PersonDialogs action={open.action} person={person} onClose={() => setOpen(undefined)} />
      )}
    </>
  );
}
