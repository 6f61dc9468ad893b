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
  action: {
    add: 'New action',
    none: 'There are no actions here yet.',
    noneDetail: 'Write down what somebody promised to do, and by when.',
    noRole: 'Your role does not allow adding an action here.',
    open: (count) => (count === 1 ? 'One action is open' : `${count} actions are open`),
    noneOpen: 'No action is open.',
    owner: (name) => `${name} does it`,
    noOwner: 'nobody does it yet',
    due: (day) => `by ${day}`,
  },
  decision: {
    add: 'New decision',
    none: 'There are no decisions here yet.',
    noneDetail: 'Write down what has to be decided and by whom; the decision itself comes after.',
    noRole: 'Your role does not allow adding a decision here.',
    open: (count) => (count === 1 ? 'One decision is asked for' : `${count} decisions are asked for`),
    noneOpen: 'No decision is asked for.',
    owner: (name) => `${name} decides`,
    noOwner: 'nobody decides yet',
    due: (day) => `needed by ${day}`,
  },
  assumption: {
    add: 'New assumption',
    none: 'There are no assumptions here yet.',
    noneDetail: 'Write down what the plan takes for true, and what happens if it is not.',
    noRole: 'Your role does not allow adding an assumption here.',
    open: (count) =>
      count === 1 ? 'One assumption is to be verified' : `${count} assumptions are to be verified`,
    noneOpen: 'No assumption is to be verified.',
    owner: (name) => `${name} makes sure of it`,
    noOwner: 'nobody makes sure of it',
    due: (day) => `by ${day}`,
  },
  lesson: {
    add: 'New lesson',
    none: 'There are no lessons here yet.',
    noneDetail: 'Write down what happened and what another project should do.',
    noRole: 'Your role does not allow adding a lesson here.',
    open: (count) => (count === 1 ? 'One lesson waits to be applied' : `${count} lessons wait to be applied`),
    noneOpen: 'No lesson waits to be applied.',
    owner: (name) => `${name} takes it on`,
    noOwner: 'nobody takes it on yet',
    due: (day) => `by ${day}`,
  },
  blocker: {
    add: 'New blocker',
    none: 'There are no blockers here.',
    noneDetail: 'Write down what makes work stand still, and who can take it away.',
    noRole: 'Your role does not allow adding a blocker here.',
    open: (count) => (count === 1 ? 'One blocker stands' : `${count} blockers stand`),
    noneOpen: 'No blocker stands.',
    owner: (name) => `${name} must act`,
    noOwner: 'nobody acts yet',
    due: (day) => `to be cleared by ${day}`,
  },
  goal: {
    add: 'New goal',
    none: 'There are no goals here yet.',
    noneDetail: 'Write down what should be different, by when, and by which figure that is seen.',
    noRole: 'Your role does not allow adding a goal here.',
    open: (count) => (count === 1 ? 'One goal is worked on' : `${count} goals are worked on`),
    noneOpen: 'No goal is worked on.',
    owner: (name) => `${name} answers for it`,
    noOwner: 'nobody answers for it yet',
    due: (day) => `to be achieved by ${day}`,
  },
};
const nl: Words = {
  issue: {
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
  action: {
    add: 'Nieuwe actie',
    none: 'Er zijn hier nog geen acties.',
    noneDetail: 'Schrijf op wat iemand toezegde te doen, en voor wanneer.',
    noRole: 'Uw rol staat niet toe hier een actie toe te voegen.',
    open: (count) => (count === 1 ? 'Eén actie staat open' : `${count} acties staan open`),
    noneOpen: 'Er staat geen actie open.',
    owner: (name) => `${name} doet het`,
    noOwner: 'nog niemand doet het',
    due: (day) => `voor ${day}`,
  },
  decision: {
    add: 'Nieuw besluit',
    none: 'Er zijn hier nog geen besluiten.',
    noneDetail: 'Schrijf op wat er te besluiten valt en door wie; het besluit zelf komt daarna.',
    noRole: 'Uw rol staat niet toe hier een besluit toe te voegen.',
    open: (count) => (count === 1 ? 'Eén besluit wordt gevraagd' : `${count} besluiten worden gevraagd`),
    noneOpen: 'Er wordt geen besluit gevraagd.',
    owner: (name) => `${name} besluit`,
    noOwner: 'nog niemand besluit',
    due: (day) => `nodig voor ${day}`,
  },
  assumption: {
    add: 'Nieuwe aanname',
    none: 'Er zijn hier nog geen aannames.',
    noneDetail: 'Schrijf op wat het plan voor waar houdt, en wat er gebeurt als het niet klopt.',
    noRole: 'Uw rol staat niet toe hier een aanname toe te voegen.',
    open: (count) => (count === 1 ? 'Eén aanname is na te gaan' : `${count} aannames zijn na te gaan`),
    noneOpen: 'Er is geen aanname na te gaan.',
    owner: (name) => `${name} gaat het na`,
    noOwner: 'niemand gaat het na',
    due: (day) => `voor ${day}`,
  },
  lesson: {
    add: 'Nieuw leerpunt',
    none: 'Er zijn hier nog geen leerpunten.',
    noneDetail: 'Schrijf op wat er gebeurde en wat een ander project moet doen.',
    noRole: 'Uw rol staat niet toe hier een leerpunt toe te voegen.',
    open: (count) =>
      count === 1 ? 'Eén leerpunt wacht op verwerking' : `${count} leerpunten wachten op verwerking`,
    noneOpen: 'Er wacht geen leerpunt op verwerking.',
    owner: (name) => `${name} werkt het uit`,
    noOwner: 'nog niemand werkt het uit',
    due: (day) => `voor ${day}`,
  },
  blocker: {
    add: 'Nieuwe blokkade',
    none: 'Er zijn hier geen blokkades.',
    noneDetail: 'Schrijf op wat het werk stillegt, en wie het kan wegnemen.',
    noRole: 'Uw rol staat niet toe hier een blokkade toe te voegen.',
    open: (count) => (count === 1 ? 'Eén blokkade houdt werk tegen' : `${count} blokkades houden werk tegen`),
    noneOpen: 'Er is geen blokkade.',
    owner: (name) => `${name} moet handelen`,
    noOwner: 'nog niemand handelt',
    due: (day) => `weg te nemen voor ${day}`,
  },
  goal: {
    add: 'Nieuw doel',
    none: 'Er zijn hier nog geen doelen.',
    noneDetail: 'Schrijf op wat er anders moet zijn, voor wanneer, en aan welk cijfer dat te zien is.',
    noRole: 'Uw rol staat niet toe hier een doel toe te voegen.',
    open: (count) => (count === 1 ? 'Aan één doel wordt gewerkt' : `Aan ${count} doelen wordt gewerkt`),
    noneOpen: 'Aan geen doel wordt gewerkt.',
    owner: (name) => `${name} staat ervoor`,
    noOwner: 'nog niemand staat ervoor',
    due: (day) => `te bereiken voor ${day}`,
  },
};
export const registerWords: Catalogue<Words> = { en, nl };
