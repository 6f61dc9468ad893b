import type { Catalogue } from '../../language/index.ts';

const en = {
  title: 'Dependencies between projects',
  lede: (count: number, tight: number) =>
    count === 0
      ? 'No project waits for another yet.'
      : `${count === 1 ? 'One dependency' : `${count} dependencies`} between projects; ${tight === 0 ? 'there is room everywhere' : `${tight === 1 ? 'one has' : `${tight} have`} no room left: a delay of the giver moves the receiver the same day`}.`,
  empty: 'No project waits for another yet.',
  emptyDetail:
    'Link an activity of one plan to one of another, and it shows here with the room that is left.',
  list: 'Dependencies',
  giver: 'Gives',
  receiver: 'Receives',
  gives: 'Ready',
  starts: 'Needed',
  room: 'Room',
  noRoom: 'none',
  unknownRoom: 'unknown',
  days: (text: string) => `${text} d`,
  slip: 'Slip of giver',
  critical: 'critical',
  showDelay: 'What if late?',
  delayOf: (name: string) => `If ${name} is late`,
  delayDays: 'Working days late',
  chain: 'What it sets off',
  project: 'Project',
  moved: 'Activities moved',
  was: 'Was',
  becomes: 'Becomes',
  later: 'Later',
  cost: 'Cost',
  costUnknown: 'not entered',
  nothing: 'It moves nothing: there is room enough.',
  hidden: (count: number) =>
    count === 1
      ? 'It moves one more project, which you may not see.'
      : `It moves ${count} more projects, which you may not see.`,
  chainLede: (projects: number, most: string) =>
    `${projects} projects move, by at most ${most} working days.`,
  close: 'Close',
  tight: 'Without room only',
};
const nl: typeof en = {
  title: 'Afhankelijkheden tussen projecten',
  lede: (count, tight) =>
    count === 0
      ? 'Er wacht nog geen project op een ander.'
      : `${count === 1 ? 'Eén afhankelijkheid' : `${count} afhankelijkheden`} tussen projecten; ${tight === 0 ? 'overal is nog ruimte' : `${tight === 1 ? 'één heeft' : `${tight} hebben`} geen ruimte meer: vertraging bij de gever verschuift de ontvanger dezelfde dag`}.`,
  empty: 'Er wacht nog geen project op een ander.',
  emptyDetail:
    'Verbind een activiteit van het ene plan met een van het andere; zij staat dan hier met de ruimte die er is.',
  list: 'Afhankelijkheden',
  giver: 'Geeft',
  receiver: 'Ontvangt',
  gives: 'Gereed',
  starts: 'Nodig',
  room: 'Ruimte',
  noRoom: 'geen',
  unknownRoom: 'onbekend',
  days: (text) => `${text} d`,
  slip: 'Uitloop gever',
  critical: 'kritiek',
  showDelay: 'Wat als later?',
  delayOf: (name) => `Als ${name} later wordt`,
  delayDays: 'Werkdagen later',
  chain: 'Wat het in gang zet',
  project: 'Project',
  moved: 'Activiteiten verschoven',
  was: 'Was',
  becomes: 'Wordt',
  later: 'Later',
  cost: 'Kosten',
  costUnknown: 'niet ingevuld',
  nothing: 'Er verschuift niets: er is ruimte genoeg.',
  hidden: (count) =>
    count === 1
      ? 'Er verschuift nog een project, dat u niet mag zien.'
      : `Er verschuiven nog ${count} projecten, die u niet mag zien.`,
  chainLede: (projects, most) =>
    `${projects === 1 ? 'Eén project verschuift' : `${projects} projecten verschuiven`}, hoogstens ${most} werkdagen.`,
  close: 'Sluiten',
  tight: 'Alleen zonder ruimte',
};
export const relationTexts: Catalogue<typeof en> = { en, nl };
