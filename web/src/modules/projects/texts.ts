import type { Catalogue } from '../../language/index.ts';

const en = {
  words: {
    add: 'New project',
    none: 'There are no projects here yet.',
    noneDetail: 'A project needs a title, a code and a place in the tree; the rest comes later.',
    noRole: 'Your role does not allow making a project.',
  },
  lede: {
    active: (count: number, total: number) =>
      total === 1
        ? `The one project ${count === 1 ? 'is' : 'is not'} active`
        : `${count === 0 ? 'None' : count} of ${total} projects ${count === 1 ? 'is' : 'are'} active`,
    red: (count: number) => (count === 1 ? 'one reports red' : `${count} report red`),
    amber: (count: number) => (count === 1 ? 'one amber' : `${count} amber`),
    noManager: (count: number) =>
      count === 1 ? 'one has no project manager' : `${count} have no project manager`,
    onHold: (count: number) => (count === 1 ? 'One is on hold.' : `${count} are on hold.`),
    allGreen: 'none of them reports amber or red',
    none: 'Nothing has been started yet, so there is nothing to report.',
    separator: ': ',
    and: ', ',
    end: '. ',
  },
  page: {
    ends: (day: string) => `Should be done on ${day}`,
    daysLeft: (days: number) => (days === 1 ? ', one day from now' : `, ${days} days from now`),
    daysOver: (days: number) => (days === 1 ? ', one day ago' : `, ${days} days ago`),
    noEnd: 'No end is agreed yet',
    risks: (open: number, highest: number) => `; ${open} open risks, the highest scoring ${highest}`,
    oneRisk: (highest: number) => `; one open risk, scoring ${highest}`,
    noRisks: '; no open risks',
    done: 'This project is completed',
    stopped: 'This project was stopped',
    onHold: (day: string) => `On hold; restarts on ${day}`,
    proposed: 'Proposed; not decided yet',
    end: '.',
  },
  parts: 'Parts of the project',
  plan: 'Plan',
  overview: 'Overview',
  registers: 'Registers',
  brief: 'Brief',
  documents: 'Documents',
  gate: 'Gate',
  facts: 'Facts',
  people: 'People',
  planning: 'Time and money',
  story: 'What it is about',
  step: {
    'projects.start': 'Start the project',
    'projects.close': 'Close the project',
    toPhase: (phase: string) => `To ${phase.toLowerCase()}`,
    taken: (step: string) => `Done: ${step}`,
  },
};
const nl: typeof en = {
  words: {
    add: 'Nieuw project',
    none: 'Er zijn hier nog geen projecten.',
    noneDetail: 'Een project heeft een titel, een code en een plaats in de boom nodig; de rest komt later.',
    noRole: 'Uw rol staat niet toe een project te maken.',
  },
  lede: {
    active: (count, total) =>
      total === 1
        ? `Het ene project loopt ${count === 1 ? '' : 'niet'}`.trimEnd()
        : count === 0
          ? `Van de ${total} projecten loopt er geen`
          : `Van de ${total} projecten ${count === 1 ? 'loopt er één' : `lopen er ${count}`}`,
    red: (count) => (count === 1 ? 'één meldt rood' : `${count} melden rood`),
    amber: (count) => (count === 1 ? 'één oranje' : `${count} oranje`),
    noManager: (count) =>
      count === 1 ? 'één heeft geen projectmanager' : `${count} hebben geen projectmanager`,
    onHold: (count) => (count === 1 ? 'Eén ligt stil.' : `${count} liggen stil.`),
    allGreen: 'geen daarvan meldt oranje of rood',
    none: 'Er is nog niets begonnen, dus er is niets te melden.',
    separator: ': ',
    and: ', ',
    end: '. ',
  },
  page: {
    ends: (day) => `Moet klaar zijn op ${day}`,
    daysLeft: (days) => (days === 1 ? ', nog één dag' : `, nog ${days} dagen`),
    daysOver: (days) => (days === 1 ? ', één dag geleden' : `, ${days} dagen geleden`),
    noEnd: 'Er is nog geen einde afgesproken',
    risks: (open, highest) => `; ${open} open risico’s, het hoogste scoort ${highest}`,
    oneRisk: (highest) => `; één open risico, score ${highest}`,
    noRisks: '; geen open risico’s',
    done: 'Dit project is afgerond',
    stopped: 'Dit project is gestopt',
    onHold: (day) => `Stilgelegd; herstart op ${day}`,
    proposed: 'Voorgesteld; nog niet besloten',
    end: '.',
  },
  parts: 'Onderdelen van het project',
  plan: 'Plan',
  overview: 'Overzicht',
  registers: 'Registers',
  brief: 'Projectopdracht',
  documents: 'Documenten',
  gate: 'Faseovergang',
  facts: 'Kenmerken',
  people: 'Mensen',
  planning: 'Tijd en geld',
  story: 'Waar het over gaat',
  step: {
    'projects.start': 'Project starten',
    'projects.close': 'Project afronden',
    toPhase: (phase) => `Naar ${phase.toLowerCase()}`,
    taken: (step) => `Gedaan: ${step}`,
  },
};
export const projectTexts: Catalogue<typeof en> = { en, nl };
