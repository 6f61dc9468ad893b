import type { Catalogue } from '../../language/index.ts';

/** What is said of writing a document by its template, whichever it is. */
const en = {
  why: 'Which template applies',
  standard: (number: number) => `Follows the standard of the organisation, version ${number}.`,
  variant: (unit: string, own: number, number: number) =>
    `Follows the variant of ${unit}, version ${own}, of the standard, version ${number}.`,
  joint: (units: string, number: number) =>
    `${units} carry this project together: the standard, version ${number}, with what each of them requires.`,
  together: ' and ',
  unit: (title: string, number: number | null) => (number === null ? title : `${title} (version ${number})`),
  otherUnit: 'another unit',
  units: 'Who carries it',
  unitsTitle: 'Who carries this project too',
  unitsLead: 'What they require then counts for this project as well.',
  noUnits: 'There is no portfolio or programme that you may see.',
  unitsSaved: 'The units are changed',
  behind: 'A newer template counts for what begins now.',
  renew: 'Follow the newest',
  complete: 'Every required part is filled in.',
  deviates: (count: number) =>
    count === 1
      ? 'One required part is empty or left out.'
      : `${count} required parts are empty or left out.`,
  write: 'Write',
  writePart: (part: string) => `Write ${part}`,
  empty: 'Empty',
  leftOut: (reason: string) => `Left out: ${reason}`,
  leftOutBare: 'Left out without a reason',
  text: 'Text',
  leaveOut: 'Leave this part out',
  reason: 'Why it is left out',
  save: 'Save',
  saved: 'The part is saved',
  by: (name: string, day: string) => `${name}, ${day}`,
  others: 'Written, and no longer in the template',
  pdf: 'Make a PDF',
};

const nl: typeof en = {
  why: 'Welk sjabloon geldt',
  standard: (number) => `Volgt de standaard van de organisatie, versie ${number}.`,
  variant: (unit, own, number) =>
    `Volgt de variant van ${unit}, versie ${own}, op de standaard, versie ${number}.`,
  joint: (units, number) =>
    `${units} dragen dit project samen: de standaard, versie ${number}, met wat elk daarvan verplicht stelt.`,
  together: ' en ',
  unit: (title, number) => (number === null ? title : `${title} (versie ${number})`),
  otherUnit: 'een andere eenheid',
  units: 'Wie het draagt',
  unitsTitle: 'Wie dit project mee draagt',
  unitsLead: 'Wat zij verplicht stellen geldt dan ook voor dit project.',
  noUnits: 'Er is geen portfolio of programma dat u mag zien.',
  unitsSaved: 'De eenheden zijn gewijzigd',
  behind: 'Voor wat nu begint geldt een nieuwer sjabloon.',
  renew: 'Het nieuwste volgen',
  complete: 'Elk verplicht onderdeel is ingevuld.',
  deviates: (count) =>
    count === 1
      ? 'Eén verplicht onderdeel is leeg of weggelaten.'
      : `${count} verplichte onderdelen zijn leeg of weggelaten.`,
  write: 'Schrijven',
  writePart: (part) => `${part} schrijven`,
  empty: 'Leeg',
  leftOut: (reason) => `Weggelaten: ${reason}`,
  leftOutBare: 'Weggelaten zonder reden',
  text: 'Tekst',
  leaveOut: 'Dit onderdeel weglaten',
  reason: 'Waarom het weggelaten wordt',
  save: 'Opslaan',
  saved: 'Het onderdeel is opgeslagen',
  by: (name, day) => `${name}, ${day}`,
  others: 'Geschreven, en niet meer in het sjabloon',
  pdf: 'Pdf maken',
};

export const writingTexts: Catalogue<typeof en> = { en, nl };
