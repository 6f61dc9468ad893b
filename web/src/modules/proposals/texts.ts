const en = {
  title: 'Proposals',
  lede: (open: number, mine: number) =>
    open === 0
      ? 'No proposal waits for a decision.'
      : `${open === 1 ? 'One proposal waits' : `${open} proposals wait`} for a decision${mine === 0 ? '' : `; ${mine === open ? 'you may decide on all' : `you may decide on ${mine}`}`}.`,
  show: 'Show',
  states: { open: 'Open', approved: 'Approved', rejected: 'Rejected', withdrawn: 'Withdrawn' },
  empty: 'No proposals here',
  emptyDetail: 'Who may not change something themselves can propose it; it then waits here for a decision.',
  toProjects: 'To the projects',
  proposes: (name: string) => `${name} proposes`,
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
  title: 'Voorstellen',
  lede: (open: number, mine: number) =>
    open === 0
      ? 'Er wacht geen voorstel op een besluit.'
      : `${open === 1 ? 'Eén voorstel wacht' : `${open} voorstellen wachten`} op een besluit${mine === 0 ? '' : `; ${mine === open ? 'u mag over alles besluiten' : `u mag over ${mine} besluiten`}`}.`,
  show: 'Toon',
  states: { open: 'Open', approved: 'Goedgekeurd', rejected: 'Afgewezen', withdrawn: 'Ingetrokken' },
  empty: 'Hier zijn geen voorstellen',
  emptyDetail: 'Wie iets niet zelf mag wijzigen kan het voorstellen; het wacht dan hier op een besluit.',
  toProjects: 'Naar de projecten',
  proposes: (name: string) => `${name} stelt voor`,
  reason: 'Waarom',
  contents: 'Wat er zou wijzigen',
  approve: 'Goedkeuren',
  approveTitle: 'Dit voorstel goedkeuren?',
  approveText: 'Wat is voorgesteld gebeurt dan meteen, namens wie het voorstelde.',
  withdraw: 'Intrekken',
  reject: 'Afwijzen',
  rejectTitle: 'Dit voorstel afwijzen?',
  decision: 'Toelichting',
  decisionHelp: 'De voorsteller leest dit.',
  approved: 'Goedgekeurd en gedaan',
  rejected: 'Afgewezen',
  decidedBy: (name: string) => `besloten door ${name}`,
} satisfies typeof en;

export const texts = { en, nl };
