import type { Catalogue } from '../../../language/index.ts';

const en = {
  title: 'Mandates',
  lede: (inForce: number) =>
    inForce === 0
      ? 'No mandate is in force: who leads a PMO office decides on waivers, and of money nothing is known.'
      : inForce === 1
        ? 'One mandate is in force.'
        : `${inForce} mandates are in force.`,
  empty: 'No mandate yet',
  emptyDetail:
    'A mandate says who decides what, where, up to which amount and until when. Nobody gives one to themselves.',
  give: 'Give a mandate',
  given: 'The mandate is given',
  person: 'Who',
  kind: 'For what',
  place: 'Where',
  placeHelp: 'It counts there and below.',
  upTo: 'Up to',
  upToHelp: 'Empty means without a bound.',
  noBound: 'no bound',
  from: 'From',
  until: 'Until',
  open: 'open',
  state: 'State',
  givenBy: 'Given by',
  states: { inForce: 'In force', ahead: 'Announced', over: 'Ended' },
  insteadOf: (name: string) => `for ${name}`,
  end: 'End…',
  endTitle: (name: string) => `End the mandate of ${name}`,
  endOn: 'Last day',
  doEnd: 'End',
  ended: 'The mandate ends',
  endNote: 'What stands under it ends with it.',
  replace: 'Replacement…',
  replaceTitle: (name: string) => `Somebody for ${name}`,
  replaceLead: 'A replacement decides within the same mandate: no more, no longer and nowhere else.',
  dayMissing: 'Say on which day first.',
  personMissing: 'Say who first.',
};

const nl: typeof en = {
  title: 'Mandaten',
  lede: (inForce) =>
    inForce === 0
      ? 'Er geldt geen mandaat: wie een PMO leidt besluit over ontheffingen, en van geld is niets bekend.'
      : inForce === 1
        ? 'Er geldt één mandaat.'
        : `Er gelden ${inForce} mandaten.`,
  empty: 'Nog geen mandaat',
  emptyDetail:
    'Een mandaat zegt wie wat besluit, waar, tot welk bedrag en tot wanneer. Niemand geeft het aan zichzelf.',
  give: 'Mandaat geven',
  given: 'Het mandaat is gegeven',
  person: 'Wie',
  kind: 'Waarvoor',
  place: 'Waar',
  placeHelp: 'Het geldt daar en eronder.',
  upTo: 'Tot bedrag',
  upToHelp: 'Leeg betekent zonder grens.',
  noBound: 'geen grens',
  from: 'Vanaf',
  until: 'Tot en met',
  open: 'open',
  state: 'Stand',
  givenBy: 'Gegeven door',
  states: { inForce: 'Geldt', ahead: 'Aangekondigd', over: 'Beëindigd' },
  insteadOf: (name) => `voor ${name}`,
  end: 'Beëindigen…',
  endTitle: (name) => `Mandaat van ${name} beëindigen`,
  endOn: 'Laatste dag',
  doEnd: 'Beëindigen',
  ended: 'Het mandaat eindigt',
  endNote: 'Wat eronder valt eindigt mee.',
  replace: 'Vervanging…',
  replaceTitle: (name) => `Iemand voor ${name}`,
  replaceLead: 'Een vervanger besluit binnen hetzelfde mandaat: niet meer, niet langer en nergens anders.',
  dayMissing: 'Vul eerst de dag in.',
  personMissing: 'Kies eerst wie.',
};

export const mandateTexts: Catalogue<typeof en> = { en, nl };
