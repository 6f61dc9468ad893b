const en = {
  title: (day: string) => day,
  nothing: 'Nothing asks for you today.',
  noRole: 'You have no role yet; an administrator gives you one, and then this page shows what is yours.',
  projects: (count: number) => (count === 1 ? 'one project' : `${count} projects`),
  troubled: (count: number) =>
    count === 1 ? 'one of them is not on track' : `${count} of them are not on track`,
  overdue: (count: number) =>
    count === 1 ? 'one risk waits for a review' : `${count} risks wait for a review`,
  proposals: (count: number) =>
    count === 1 ? 'one proposal waits for your decision' : `${count} proposals wait for your decision`,
  yours: (what: string) => `You lead ${what}`,
  myProjects: 'My projects',
  myRisks: 'My risks that wait for a review',
  myRisksNote: (days: number) => `open, not reviewed in the last ${days} days`,
  myProposals: 'Waits for my decision',
  all: (count: number) => `All ${count}`,
  noProjects: 'You lead no project.',
  noRisks: 'Every risk of yours was reviewed of late.',
  neverReviewed: 'never reviewed',
  ends: 'Ends',
  reviewed: 'Reviewed',
  project: 'Project',
  risk: 'Risk',
  health: 'Health',
  phase: 'Phase',
  score: 'Score',
  start: 'Start',
  startText: 'This organisation has no projects yet.',
  startAction: 'Make the first',
  exampleBusy: 'The example organisation is being made; its projects appear here by themselves.',
};

const nl = {
  title: (day: string) => day,
  nothing: 'Er wordt vandaag niets van u gevraagd.',
  noRole: 'U hebt nog geen rol; een beheerder geeft u er een, en dan staat hier wat van u is.',
  projects: (count: number) => (count === 1 ? 'één project' : `${count} projecten`),
  troubled: (count: number) =>
    count === 1 ? 'één daarvan ligt niet op koers' : `${count} daarvan liggen niet op koers`,
  overdue: (count: number) =>
    count === 1 ? 'één risico wacht op een beoordeling' : `${count} risico’s wachten op een beoordeling`,
  proposals: (count: number) =>
    count === 1 ? 'één voorstel wacht op uw besluit' : `${count} voorstellen wachten op uw besluit`,
  yours: (what: string) => `U leidt ${what}`,
  myProjects: 'Mijn projecten',
  myRisks: 'Mijn risico’s die op een beoordeling wachten',
  myRisksNote: (days: number) => `open, niet beoordeeld in de laatste ${days} dagen`,
  myProposals: 'Wacht op mijn besluit',
  all: (count: number) => `Alle ${count}`,
  noProjects: 'U leidt geen project.',
  noRisks: 'Al uw risico’s zijn onlangs beoordeeld.',
  neverReviewed: 'nooit beoordeeld',
  ends: 'Einde',
  reviewed: 'Beoordeeld',
  project: 'Project',
  risk: 'Risico',
  health: 'Gezondheid',
  phase: 'Fase',
  score: 'Score',
  start: 'Begin',
  startText: 'Deze organisatie heeft nog geen projecten.',
  startAction: 'Maak het eerste',
  exampleBusy: 'De voorbeeldorganisatie wordt gemaakt; haar projecten verschijnen hier vanzelf.',
} satisfies typeof en;

export const texts = { en, nl };
