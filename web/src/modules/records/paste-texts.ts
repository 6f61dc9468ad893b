import type { Catalogue } from '../../language/index.ts';

const en = {
  title: 'Paste from the clipboard',
  lead: (rows: number, columns: number) => `${rows} lines of ${columns} columns. Nothing is saved yet.`,
  added: 'Added',
  changed: 'Changed',
  unchanged: 'Unchanged',
  left: 'Left out',
  wrong: (count: number) =>
    count === 1 ? '1 cell or line will be left out' : `${count} cells or lines will be left out`,
  allWell: 'Everything can be read.',
  target: 'Where the lines go',
  here: 'Into the rows from here on',
  newRows: 'As new rows',
  heading: 'The first line holds column names',
  leaveOut: 'Leave out',
  columnOf: (index: number) => `Goes into column ${index}`,
  scope: 'New rows belong to',
  scopeMissing: 'Choose where the new rows belong.',
  nothing: 'There is nothing to write.',
  cannotAdd: 'New rows cannot be added here.',
  required: (label: string) => `${label} is missing`,
  only: (shown: number, total: number) =>
    `The first ${shown} of ${total} lines are shown; those with a problem come first.`,
  apply: (added: number, changed: number) =>
    changed === 0 ? `Add ${added}` : added === 0 ? `Change ${changed}` : `Add ${added}, change ${changed}`,
  preview: 'Preview',
  line: 'Line',
  result: 'Result',
};
const nl: typeof en = {
  title: 'Plakken van het klembord',
  lead: (rows, columns) => `${rows} regels van ${columns} kolommen. Er is nog niets opgeslagen.`,
  added: 'Toegevoegd',
  changed: 'Gewijzigd',
  unchanged: 'Ongewijzigd',
  left: 'Overgeslagen',
  wrong: (count) =>
    count === 1 ? '1 cel of regel wordt overgeslagen' : `${count} cellen of regels worden overgeslagen`,
  allWell: 'Alles is te lezen.',
  target: 'Waar de regels heen gaan',
  here: 'In de rijen vanaf hier',
  newRows: 'Als nieuwe rijen',
  heading: 'De eerste regel bevat kolomnamen',
  leaveOut: 'Overslaan',
  columnOf: (index) => `Gaat in kolom ${index}`,
  scope: 'Nieuwe rijen horen bij',
  scopeMissing: 'Kies waar de nieuwe rijen bij horen.',
  nothing: 'Er is niets te schrijven.',
  cannotAdd: 'Hier kunnen geen rijen worden toegevoegd.',
  required: (label) => `${label} ontbreekt`,
  only: (shown, total) =>
    `De eerste ${shown} van ${total} regels zijn te zien; die met een probleem staan vooraan.`,
  apply: (added, changed) =>
    changed === 0
      ? `${added} toevoegen`
      : added === 0
        ? `${changed} wijzigen`
        : `${added} toevoegen, ${changed} wijzigen`,
  preview: 'Voorbeeld',
  line: 'Regel',
  result: 'Gevolg',
};
export const pasteTexts: Catalogue<typeof en> = { en, nl };
