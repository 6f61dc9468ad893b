import type { Catalogue } from '../../language/index.ts';

const en = {
  title: 'Is this still right?',
  view: 'What to show',
  views: { mine: 'Mine', overview: 'Overview' },
  progress: 'Confirmed in this round',
  ledeMine: (waiting: number, confirmed: number) =>
    waiting === 0
      ? confirmed === 0
        ? 'Nothing of yours looks neglected.'
        : `All is done: you confirmed ${confirmed} in this round.`
      : `${waiting === 1 ? 'One thing of yours looks' : `${waiting} things of yours look`} neglected; ${confirmed} of ${waiting + confirmed} are confirmed in this round.`,
  ledeAll: (waiting: number, confirmed: number) =>
    waiting + confirmed === 0
      ? 'Nothing that you may see looks neglected.'
      : `${waiting === 1 ? 'One row waits' : `${waiting} rows wait`} for an answer; ${confirmed} of ${waiting + confirmed} are confirmed in this round.`,
  round: (from: string, next: string) => `Round of ${from}; the next opens on ${next}.`,
  rule: (days: number) =>
    `Here stands what is open and has not been changed for ${days} days, is past its day, stands twice, or lacks somebody or something. What is still right is not asked about for a month.`,
  waits: 'Waits for an answer',
  what: 'What',
  why: 'Why',
  due: 'Day',
  touched: 'Last change',
  confirmedOn: 'Last confirmed',
  never: 'never',
  choose: (title: string) => `Choose ${title}`,
  chooseAll: (count: number) => `Choose all ${count}`,
  actions: 'Answer',
  confirm: 'Still right',
  confirmOne: (title: string) => `Still right: ${title}`,
  confirmChosen: (count: number) => (count === 0 ? 'Still right' : `Still right (${count})`),
  confirmReason: 'Choose at least one row.',
  confirmed: (count: number) => (count === 1 ? 'Confirmed' : `${count} confirmed`),
  more: (title: string) => `More: ${title}`,
  open: 'Open',
  close: 'Close',
  closed: 'Closed',
  notShown: (count: number) => `${count} more follow when these are answered.`,
  done: 'Nothing waits',
  doneDetail: 'What becomes neglected later shows up here by itself; a new round opens each month.',
  place: 'Project or place',
  person: 'Asked of',
  nobody: 'nobody',
  count: 'Waits',
  share: 'Confirmed',
  of: (confirmed: number, total: number) => `${confirmed} of ${total}`,
  byPlace: 'By project and person',
  none: 'Nothing looks neglected',
  noneDetail: 'Everything that is open was looked at lately and has an owner.',
  days: 'Untouched after',
  daysHelp: 'So many days without a change, from 7 to 365.',
  daysTitle: 'When something is called untouched',
  changeDays: (days: number) => `Untouched after ${days} days`,
  daysMissing: 'Fill in from 7 to 365 days.',
  save: 'Save',
  saved: 'Saved',
};

const nl: typeof en = {
  title: 'Klopt dit nog?',
  view: 'Wat te tonen',
  views: { mine: 'Van mij', overview: 'Overzicht' },
  progress: 'Bevestigd in deze ronde',
  ledeMine: (waiting, confirmed) =>
    waiting === 0
      ? confirmed === 0
        ? 'Niets van u lijkt te zijn blijven liggen.'
        : `Alles is gedaan: u bevestigde er ${confirmed} in deze ronde.`
      : `${waiting === 1 ? 'Eén regel van u lijkt' : `${waiting} regels van u lijken`} te zijn blijven liggen; ${confirmed} van ${waiting + confirmed} zijn in deze ronde bevestigd.`,
  ledeAll: (waiting, confirmed) =>
    waiting + confirmed === 0
      ? 'Niets van wat u mag zien lijkt te zijn blijven liggen.'
      : `${waiting === 1 ? 'Eén regel wacht' : `${waiting} regels wachten`} op antwoord; ${confirmed} van ${waiting + confirmed} zijn in deze ronde bevestigd.`,
  round: (from, next) => `Ronde van ${from}; de volgende opent op ${next}.`,
  rule: (days) =>
    `Hier staat wat open is en ${days} dagen niet is gewijzigd, over zijn datum is, dubbel staat of iemand of iets mist. Wat nog klopt, komt een maand niet terug.`,
  waits: 'Wacht op antwoord',
  what: 'Wat',
  why: 'Waarom',
  due: 'Datum',
  touched: 'Laatst gewijzigd',
  confirmedOn: 'Laatst bevestigd',
  never: 'nog nooit',
  choose: (title) => `${title} kiezen`,
  chooseAll: (count) => `Alle ${count} kiezen`,
  actions: 'Antwoord',
  confirm: 'Klopt nog',
  confirmOne: (title) => `Klopt nog: ${title}`,
  confirmChosen: (count) => (count === 0 ? 'Klopt nog' : `Klopt nog (${count})`),
  confirmReason: 'Kies minstens één regel.',
  confirmed: (count) => (count === 1 ? 'Bevestigd' : `${count} bevestigd`),
  more: (title) => `Meer: ${title}`,
  open: 'Openen',
  close: 'Sluiten',
  closed: 'Gesloten',
  notShown: (count) => `Er volgen er nog ${count} als deze beantwoord zijn.`,
  done: 'Er wacht niets',
  doneDetail: 'Wat later blijft liggen, verschijnt hier vanzelf; elke maand opent een nieuwe ronde.',
  place: 'Project of plaats',
  person: 'Gevraagd aan',
  nobody: 'niemand',
  count: 'Wacht',
  share: 'Bevestigd',
  of: (confirmed, total) => `${confirmed} van ${total}`,
  byPlace: 'Per project en persoon',
  none: 'Er is niets blijven liggen',
  noneDetail: 'Alles wat open is, is pas nog bekeken en heeft een eigenaar.',
  days: 'Lang niet gewijzigd na',
  daysHelp: 'Zoveel dagen zonder wijziging, van 7 tot 365.',
  daysTitle: 'Wanneer iets lang niet gewijzigd is',
  changeDays: (days) => `Lang niet gewijzigd na ${days} dagen`,
  daysMissing: 'Vul 7 tot 365 dagen in.',
  save: 'Opslaan',
  saved: 'Opgeslagen',
};

export const upkeepTexts: Catalogue<typeof en> = { en, nl };
