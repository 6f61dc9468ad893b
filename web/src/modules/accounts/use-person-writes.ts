import { trust } from '@regie/contracts';
import { accountOperations, type PersonView } from '@regie/contracts/accounts';
import { useMerge, useWrite, type Values } from '../../api/index.ts';

/** What of a person can be changed. */
type Change = Partial<Pick<PersonView, 'name' | 'jobTitle' | 'isActive'>>;

/** Changes people whom somebody else may be changing as well. */
export function usePersonWrites() {
  const write = useWrite();
  const { merge, conflict } = useMerge<PersonView, unknown>({
    send: (person, values, said = '') =>
      write(
        accountOperations.updatePerson,
        // The values are those of `change` below.
        { parameters: { id: person.id }, version: person.version, body: trust<Change>(values) },
        { said, showsProblem: true },
      ),
    // The refusal carries the person as the list shows it.
    readCurrent: async ({ current }) => trust<PersonView | undefined>(current),
    // Only the fields of a change are asked for.
    valueOf: (person, name) => trust<Values>(person)[name] ?? null,
  });
  const change = (person: PersonView, values: Change, said: string) => merge(person, values, said);
  return { change, conflict };
}
