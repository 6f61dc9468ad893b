import type { RegisterType } from '@regie/contracts/registers';
import type { Catalogue } from '../../language/index.ts';
import type { ListWords } from '../records/index.ts';

/** What a register says in words of its own. */
export interface RegisterWords extends ListWords {
  /** “12 issues are open”. */
  readonly open: (count: number) => string;
  readonly noneOpen: string;
  readonly owner: (name: string) => string;
  readonly noOwner: string;
  readonly due: (day: string) => string;
}
type Words = Readonly<Record<RegisterType, RegisterWords>>;

const en: Words = {
  issue: {
    list: 'Issues',
    add: 'New issue',
    none: 'There are no issues here yet.',
    noneDetail: 'Write down what happened that needs a decision or a solution; who and when come after.',
    noRole: 'Your role does not allow adding an issue here.',
    open: (count) => (count === 1 ? 'One issue is open' : `${count} issues are open`),
    noneOpen: 'No issue is open.',
    owner: (name) => `${name} sees to it`,
    noOwner: 'nobody sees to it',
    due: (day) => `to be solved by ${day}`,
  },
};
const nl: Words = {
  issue: {
    list: 'Issues',
    add: 'Nieuw issue',
    none: 'Er zijn hier nog geen issues.',
    noneDetail:
      'Schrijf op wat er is gebeurd en om een besluit of oplossing vraagt; wie en wanneer komen daarna.',
    noRole: 'Uw rol staat niet toe hier een issue toe te voegen.',
    open: (count) => (count === 1 ? 'Eén issue staat open' : `${count} issues staan open`),
    noneOpen: 'Er staat geen issue open.',
    owner: (name) => `${name} zorgt ervoor`,
    noOwner: 'niemand zorgt ervoor',
    due: (day) => `op te lossen voor ${day}`,
  },
};
export const registerWords: Catalogue<Words> = { en, nl };
