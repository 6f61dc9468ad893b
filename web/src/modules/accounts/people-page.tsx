import { accountOperations, type PersonView } from '@regie/contracts/accounts';
import { useState } from 'react';
import { useRead } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import {
  Button,
  ButtonLink,
  EmptyState,
  ErrorState,
  findPeople,
  PageHeader,
  SkeletonRows,
  TextField,
  useSearchState,
} from '../../ui/index.ts';
import { AddPerson } from './add-person.tsx';
import styles from './people-table.module.css';
import { PeopleTable } from './people-table.tsx';
import { peopleTexts } from './people-texts.ts';

function searched(people: readonly PersonView[], typed: string): readonly PersonView[] {
  const words = typed.trim();
  if (words === '') return people;
  return people.filter(
    ({ id, name, email, jobTitle }) =>
      findPeople([{ id, name, detail: `${jobTitle ?? ''} ${email ?? ''}` }], words).length > 0,
  );
}

/** Who has an account, which roles they hold where, and what each role may do. */
export function PeoplePage() {
  const text = useText(peopleTexts);
  const { value, problem, isLoading, refresh } = useRead(accountOperations.listPeople, {});
  const [search, setSearch] = useSearchState();
  const [isAdding, setAdding] = useState(false);
  const people = value?.rows ?? [];
  const active = people.filter(({ isActive }) => isActive);
  const shown = searched(people, search['search'] ?? '');
  return (
    <>
      <PageHeader
        title={text.title}
        lede={
          value === undefined
            ? undefined
            : text.lede(
                active.length,
                active.filter(({ grants }) => grants.length === 0).length,
                people.length - active.length,
              )
        }
        actions={
          <Button kind="primary" icon="plus" onClick={() => setAdding(true)}>
            {text.add}
          </Button>
        }
      />
      <div className={styles.search}>
        <TextField
          label={text.search}
          isLabelHidden
          placeholder={text.search}
          type="search"
          value={search['search'] ?? ''}
          onChange={(typed) => setSearch({ search: typed })}
        />
      </div>
      {problem !== undefined && <ErrorState problem={problem} onRetry={refresh} />}
      {isLoading && <SkeletonRows />}
      {value !== undefined && shown.length === 0 && (
        <EmptyState
          title={text.noneFound}
          action={<Button onClick={() => setSearch({ search: undefined })}>{text.clear}</Button>}
        >
          {text.noneFoundDetail}
        </EmptyState>
      )}
      {shown.length > 0 && <PeopleTable people={shown} />}
      <p>
        <ButtonLink to="/roles">{text.matrix}</ButtonLink>
      </p>
      {isAdding && <AddPerson onClose={() => setAdding(false)} />}
    </>
  );
}
