import type { slipCauses } from '@regie/contracts/planning';
import type { Catalogue } from '../../language/index.ts';

type Cause = (typeof slipCauses)[number];

const en = {
  nothing: 'Nothing has been planned yet, so there is no end to name.',
  noDates: 'The activities have no dates yet.',
  ends: 'Ends on ',
  later: (days: number, name: string) =>
    `, ${days === 1 ? '1 working day' : `${days} working days`} later than ${name}`,
  earlier: (days: number, name: string) =>
    `, ${days === 1 ? '1 working day' : `${days} working days`} earlier than ${name}`,
  onTime: (name: string) => `, as in ${name}`,
  noBaseline: '. There is no baseline yet, so it cannot be said whether that is as agreed',
  end: '. ',
  asRecorded: 'The dates are those of the file that was imported; Regie has not computed them anew yet.',
  causes: {
    duration: (name: string, days: string) => `${name} takes longer (${days} d)`,
    lateStart: (name: string, days: string) => `${name} began later (${days} d)`,
    relation: (name: string, days: string) => `${name} waits for something else (${days} d)`,
    calendar: (_name: string, days: string) => `the calendar changed (${days} d)`,
    scope: (name: string, days: string) => `${name} was added (${days} d)`,
    upstream: (name: string, days: string) => `another project delays ${name} (${days} d)`,
    unexplained: (_name: string, days: string) => `${days} d cannot be explained`,
  } satisfies Record<Cause, (name: string, days: string) => string>,
  earlierCauses: {
    duration: (name: string, days: string) => `${name} takes less long (${days} d)`,
    lateStart: (name: string, days: string) => `${name} began earlier (${days} d)`,
    relation: (name: string, days: string) => `${name} waits less (${days} d)`,
    calendar: (_name: string, days: string) => `the calendar changed (${days} d)`,
    scope: (name: string, days: string) => `${name} was dropped (${days} d)`,
    upstream: (name: string, days: string) => `another project is earlier for ${name} (${days} d)`,
    unexplained: (_name: string, days: string) => `${days} d cannot be explained`,
  } satisfies Record<Cause, (name: string, days: string) => string>,
  and: ' and ',
  anActivity: 'an activity',
};
const nl: typeof en = {
  nothing: 'Er is nog niets gepland, dus er is geen einde te noemen.',
  noDates: 'De activiteiten hebben nog geen datums.',
  ends: 'Eindigt op ',
  later: (days, name) => `, ${days === 1 ? '1 werkdag' : `${days} werkdagen`} later dan ${name}`,
  earlier: (days, name) => `, ${days === 1 ? '1 werkdag' : `${days} werkdagen`} eerder dan ${name}`,
  onTime: (name) => `, gelijk aan ${name}`,
  noBaseline: '. Er is nog geen baseline, dus of dat volgens afspraak is valt niet te zeggen',
  end: '. ',
  asRecorded: 'De datums zijn die van het geïmporteerde bestand; Regie heeft ze nog niet opnieuw berekend.',
  causes: {
    duration: (name, days) => `${name} duurt langer (${days} d)`,
    lateStart: (name, days) => `${name} begon later (${days} d)`,
    relation: (name, days) => `${name} wacht op iets anders (${days} d)`,
    calendar: (_name, days) => `de kalender is gewijzigd (${days} d)`,
    scope: (name, days) => `${name} kwam erbij (${days} d)`,
    upstream: (name, days) => `een ander project vertraagt ${name} (${days} d)`,
    unexplained: (_name, days) => `${days} d is niet te verklaren`,
  },
  earlierCauses: {
    duration: (name, days) => `${name} duurt korter (${days} d)`,
    lateStart: (name, days) => `${name} begon eerder (${days} d)`,
    relation: (name, days) => `${name} wacht korter (${days} d)`,
    calendar: (_name, days) => `de kalender is gewijzigd (${days} d)`,
    scope: (name, days) => `${name} verviel (${days} d)`,
    upstream: (name, days) => `een ander project is eerder voor ${name} (${days} d)`,
    unexplained: (_name, days) => `${days} d is niet te verklaren`,
  },
  and: ' en ',
  anActivity: 'een activiteit',
};
export const ledeTexts: Catalogue<typeof en> = { en, nl };
export type LedeWords = typeof en;
