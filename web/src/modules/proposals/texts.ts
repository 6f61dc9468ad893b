/** What would be done, after "proposes" and "stelt voor"; `{}` is filled with the record. */
type Phrases = Readonly<Record<string, string>>;

const enWhat: Phrases = {
  'portfolios.update': 'to change the portfolio {}',
  'programmes.update': 'to change the programme {}',
  'projects.update': 'to change the project {}',
  'risks.update': 'to change the risk {}',
  'portfolios.create': 'to make a portfolio in {}',
  'programmes.create': 'to make a programme in {}',
  'projects.create': 'to start a project in {}',
  'risks.register': 'to register a risk for {}',
  'risks.plan-response': 'to plan a response to {}',
  'risks.change-response': 'to change a response to {}',
  'issues.update': 'to change the issue {}',
  'issues.raise': 'to raise an issue for {}',
  'actions.update': 'to change the action {}',
  'actions.agree': 'to agree on an action for {}',
  'decisions.update': 'to change the decision {}',
  'decisions.add-premise': 'to add a premise to {}',
  'decisions.change-premise': 'to change a premise of {}',
  'decisions.ask': 'to ask for a decision for {}',
  'goals.update': 'to change the goal {}',
  'goals.set': 'to set a goal for {}',
  'assumptions.update': 'to change the assumption {}',
  'assumptions.note': 'to note an assumption for {}',
  'lessons.update': 'to change the lesson {}',
  'lessons.note': 'to note a lesson for {}',
  'blockers.update': 'to change the blocker {}',
  'blockers.raise': 'to raise a blocker for {}',
  'planning.edit': 'to change the plan of {}',
  'planning.set-baseline': 'to set a baseline of {}',
  'briefs.approve': 'to record the approval of the brief of {}',
  'charters.update': 'to change {}',
  'scopes.move': 'to move {}',
  'records.archive': 'to archive {}',
  'records.restore': 'to take {} out of the archive',
};

const nlWhat: Phrases = {
  'portfolios.update': 'het portfolio {} te wijzigen',
  'programmes.update': 'het programma {} te wijzigen',
  'projects.update': 'het project {} te wijzigen',
  'risks.update': 'het risico {} te wijzigen',
  'portfolios.create': 'een portfolio te maken in {}',
  'programmes.create': 'een programma te maken in {}',
  'projects.create': 'een project te beginnen in {}',
  'risks.register': 'een risico te melden bij {}',
  'risks.plan-response': 'een maatregel te plannen voor {}',
  'risks.change-response': 'een maatregel te wijzigen voor {}',
  'issues.update': 'het issue {} te wijzigen',
  'issues.raise': 'een issue te melden bij {}',
  'actions.update': 'de actie {} te wijzigen',
  'actions.agree': 'een actie af te spreken bij {}',
  'decisions.update': 'het besluit {} te wijzigen',
  'decisions.add-premise': 'een uitgangspunt toe te voegen aan {}',
  'decisions.change-premise': 'een uitgangspunt te wijzigen van {}',
  'decisions.ask': 'een besluit te vragen bij {}',
  'goals.update': 'het doel {} te wijzigen',
  'goals.set': 'een doel te stellen voor {}',
  'assumptions.update': 'de aanname {} te wijzigen',
  'assumptions.note': 'een aanname te noteren bij {}',
  'lessons.update': 'het leerpunt {} te wijzigen',
  'lessons.note': 'een leerpunt te noteren bij {}',
  'blockers.update': 'de blokkade {} te wijzigen',
  'blockers.raise': 'een blokkade te melden bij {}',
  'planning.edit': 'het plan van {} te wijzigen',
  'planning.set-baseline': 'een baseline vast te leggen van {}',
  'briefs.approve': 'de goedkeuring van de projectopdracht van {} vast te leggen',
  'charters.update': '{} te wijzigen',
  'scopes.move': '{} te verplaatsen',
  'records.archive': '{} te archiveren',
  'records.restore': '{} uit het archief te halen',
};

const fill = (phrase: string, title: string) => phrase.replace('{}', title);

const en = {
  lede: (open: number, mine: number) =>
    open === 0
      ? 'No proposal waits for a decision.'
      : `${open === 1 ? 'One proposal waits' : `${open} proposals wait`} for a decision${mine === 0 ? '' : `; ${mine === open ? 'you may decide on all' : `you may decide on ${mine}`}`}.`,
  show: 'Show',
  states: { open: 'Open', approved: 'Approved', rejected: 'Rejected', withdrawn: 'Withdrawn' },
  empty: 'No proposals here',
  emptyDetail: 'Who may not change something themselves can propose it; it then waits here for a decision.',
  toProjects: 'To the projects',
  proposes: (operation: string, title: string) =>
    `proposes ${fill(enWhat[operation] ?? 'a change of {}', title)}`,
  reason: 'Why',
  contents: 'What would change',
  approve: 'Approve',
  approveTitle: 'Approve this proposal?',
  approveText: 'What is proposed is then done at once, on behalf of who proposed it.',
  withdraw: 'Withdraw',
  reject: 'Reject',
  rejectTitle: 'Reject this proposal?',
  decision: 'Explanation',
  decisionHelp: 'The proposer reads this.',
  approved: 'Approved and done',
  rejected: 'Rejected',
  decidedBy: (name: string) => `decided by ${name}`,
};

const nl = {
  lede: (open: number, mine: number) =>
    open === 0
      ? 'Er wacht geen voorstel op een besluit.'
      : `${open === 1 ? 'Eén voorstel wacht' : `${open} voorstellen wachten`} op een besluit${mine === 0 ? '' : `; ${mine === open ? 'u mag over alles besluiten' : `u mag over ${mine} besluiten`}`}.`,
  show: 'Toon',
  states: { open: 'Open', approved: 'Goedgekeurd', rejected: 'Afgewezen', withdrawn: 'Ingetrokken' },
  empty: 'Hier zijn geen voorstellen',
  emptyDetail: 'Wie iets niet zelf mag wijzigen kan het voorstellen; het wacht dan hier op een besluit.',
  toProjects: 'Naar de projecten',
  proposes: (operation: string, title: string) =>
    `stelt voor ${fill(nlWhat[operation] ?? 'iets te wijzigen aan {}', title)}`,
  reason: 'Waarom',
  contents: 'Wat er zou wijzigen',
  approve: 'Goedkeuren',
  approveTitle: 'Dit voorstel goedkeuren?',
  approveText: 'Wat is voorgesteld gebeurt dan meteen, namens wie het voorstelde.',
  withdraw: 'Intrekken',
  reject: 'Afwijzen',
  rejectTitle: 'Dit voorstel afwijzen?',
  decision: 'Toelichting',
  decisionHelp: 'De indiener leest dit.',
  approved: 'Goedgekeurd en gedaan',
  rejected: 'Afgewezen',
  decidedBy: (name: string) => `besloten door ${name}`,
} satisfies typeof en;

export const texts = { en, nl };
