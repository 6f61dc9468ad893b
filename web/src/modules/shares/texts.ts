import type { Catalogue } from '../../language/index.ts';

const en = {
  share: (title: string) => `Share ${title}`,
  shareLede:
    'Who has the link reads the open fields of this record without signing in: no amounts, no remarks, no files.',
  purpose: 'For whom',
  purposeHelp: 'For your own list; who opens the link does not see it.',
  days: 'Works for',
  daysUnit: 'days',
  make: 'Make link',
  close: 'Close',
  shownOnce: 'The link is shown once. Give it along now.',
  link: 'Link',
  made: 'Links to this record',
  none: 'Nobody has a link to this record.',
  record: 'Record',
  hidden: 'A record that you may not see',
  maker: 'Made by',
  until: 'Works until',
  runOut: 'run out',
  used: 'Opened',
  never: 'never',
  times: (count: number) => (count === 1 ? 'once' : `${count} times`),
  last: (when: string) => `last ${when}`,
  end: 'End',
  endOf: (purpose: string) => `End the link ${purpose}`,
  nameless: 'without a name',
  ended: 'The link does not work any more',
  pageTitle: 'Shared by a link',
  pageLede: (working: number) =>
    working === 0
      ? 'No link works just now.'
      : working === 1
        ? 'One link shows a record to whoever has it.'
        : `${working} links show a record to whoever has them.`,
  pageOff: 'Sharing is off: no link works, and none can be made.',
  empty: 'Nothing was shared by a link',
  emptyDetail: 'Who may change a record makes a link to it from its page, once sharing is on.',
  toOrganisation: 'To Organisation',
  sharedLede: (type: string, organisation: string, until: string) =>
    `${type} of ${organisation}, to be read until ${until}.`,
  gone: 'This link does not work',
  goneLede: 'It may have run out or been ended. Ask whoever gave it to you for another.',
  opening: 'One moment',
  yes: 'Yes',
  no: 'No',
};
const nl: typeof en = {
  share: (title) => `${title} delen`,
  shareLede:
    'Wie de link heeft, leest zonder aan te melden de open velden van dit record: geen bedragen, geen opmerkingen, geen bestanden.',
  purpose: 'Voor wie',
  purposeHelp: 'Voor uw eigen lijst; wie de link opent, ziet dit niet.',
  days: 'Werkt',
  daysUnit: 'dagen',
  make: 'Link maken',
  close: 'Sluiten',
  shownOnce: 'De link ziet u één keer. Geef hem nu mee.',
  link: 'Link',
  made: 'Links naar dit record',
  none: 'Niemand heeft een link naar dit record.',
  record: 'Record',
  hidden: 'Een record dat u niet mag zien',
  maker: 'Gemaakt door',
  until: 'Werkt tot',
  runOut: 'verlopen',
  used: 'Geopend',
  never: 'nooit',
  times: (count) => (count === 1 ? 'één keer' : `${count} keer`),
  last: (when) => `het laatst ${when}`,
  end: 'Beëindigen',
  endOf: (purpose) => `Beëindig de link ${purpose}`,
  nameless: 'zonder naam',
  ended: 'De link werkt niet meer',
  pageTitle: 'Gedeeld met een link',
  pageLede: (working) =>
    working === 0
      ? 'Er werkt nu geen enkele link.'
      : working === 1
        ? 'Eén link toont een record aan wie hem heeft.'
        : `${working} links tonen een record aan wie ze heeft.`,
  pageOff: 'Delen staat uit: geen link werkt en er kan geen nieuwe bij.',
  empty: 'Er is niets met een link gedeeld',
  emptyDetail: 'Wie een record mag wijzigen, maakt er op de pagina een link naar, zodra delen aanstaat.',
  toOrganisation: 'Naar Organisatie',
  sharedLede: (type, organisation, until) => `${type} van ${organisation}, te lezen tot ${until}.`,
  gone: 'Deze link werkt niet',
  goneLede: 'Hij is misschien verlopen of beëindigd. Vraag een nieuwe aan wie hem u gaf.',
  opening: 'Een ogenblik',
  yes: 'Ja',
  no: 'Nee',
};
export const shareTexts: Catalogue<typeof en> = { en, nl };
