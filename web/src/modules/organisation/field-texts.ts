import type { CustomField } from '@regie/contracts/records';

type Kind = CustomField['kind'];

const en = {
  title: 'Fields',
  lede: (count: number, retired: number) =>
    count === 0
      ? 'This organisation has added no fields; lists show the usual ones.'
      : `${count === 1 ? 'One added field stands' : `${count} added fields stand`} in lists, filters, exports and the history${retired === 0 ? '' : `; ${retired} retired`}.`,
  add: 'Add a field',
  empty: 'No fields of your own yet',
  emptyDetail: 'Add one when you miss something in a list: a district, a contract number, a yes or no.',
  label: 'Label',
  labelNl: 'Label in Dutch',
  labelEn: 'Label in English',
  labelHelp: 'One of the two is enough; the other language then shows the same.',
  recordType: 'For',
  kind: 'Kind',
  options: 'Choices',
  optionsHelp: 'One a line.',
  retired: 'retired',
  added: (label: string) => `Field ${label} added`,
  save: 'Save',
  change: 'Change',
  changed: 'Field changed',
  changeTitle: (label: string) => `Change ${label}`,
  retire: 'Retire',
  retiredNow: (label: string) => `${label} is retired; its values stay`,
  revive: 'Use again',
  revived: (label: string) => `${label} is used again`,
  more: (label: string) => `Actions for ${label}`,
  kinds: {
    text: 'Text',
    integer: 'Number',
    day: 'Day',
    'yes-no': 'Yes or no',
    choice: 'Choice',
  } satisfies Record<Kind, string>,
};

const nl = {
  title: 'Velden',
  lede: (count: number, retired: number) =>
    count === 0
      ? 'Deze organisatie heeft geen velden toegevoegd; lijsten tonen de gewone.'
      : `${count === 1 ? 'Eén toegevoegd veld staat' : `${count} toegevoegde velden staan`} in lijsten, filters, exports en de geschiedenis${retired === 0 ? '' : `; ${retired} vervallen`}.`,
  add: 'Een veld toevoegen',
  empty: 'Nog geen eigen velden',
  emptyDetail: 'Voeg er een toe als u iets mist in een lijst: een wijk, een contractnummer, een ja of nee.',
  label: 'Label',
  labelNl: 'Label in het Nederlands',
  labelEn: 'Label in het Engels',
  labelHelp: 'Eén van beide is genoeg; de andere taal toont dan hetzelfde.',
  recordType: 'Voor',
  kind: 'Soort',
  options: 'Keuzes',
  optionsHelp: 'Eén per regel.',
  retired: 'vervallen',
  added: (label: string) => `Veld ${label} toegevoegd`,
  save: 'Opslaan',
  change: 'Wijzigen',
  changed: 'Veld gewijzigd',
  changeTitle: (label: string) => `${label} wijzigen`,
  retire: 'Laten vervallen',
  retiredNow: (label: string) => `${label} is vervallen; de waarden blijven`,
  revive: 'Weer gebruiken',
  revived: (label: string) => `${label} wordt weer gebruikt`,
  more: (label: string) => `Acties voor ${label}`,
  kinds: {
    text: 'Tekst',
    integer: 'Getal',
    day: 'Dag',
    'yes-no': 'Ja of nee',
    choice: 'Keuze',
  } satisfies Record<Kind, string>,
} satisfies typeof en;

export const fieldTexts = { en, nl };
