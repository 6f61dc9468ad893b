import type { Catalogue } from '../../language/index.ts';

const en = {
  open: 'Export',
  title: 'Export this plan',
  lead: 'You get the plan as it is now. Making the file goes on when you close this window.',
  format: 'Format',
  formats: {
    mspdi: 'Microsoft Project (XML)',
    xlsx: 'XLSX, for spreadsheets',
    csv: 'CSV, for any program',
  },
  language: 'Language',
  makeFile: 'Make file',
  cancel: 'Cancel',
  done: 'Done',
};
const nl: typeof en = {
  open: 'Exporteren',
  title: 'Dit plan exporteren',
  lead: 'U krijgt het plan zoals het nu is. Het bestand wordt verder gemaakt als u dit venster sluit.',
  format: 'Formaat',
  formats: {
    mspdi: 'Microsoft Project (XML)',
    xlsx: 'XLSX, voor spreadsheets',
    csv: 'CSV, voor elk programma',
  },
  language: 'Taal',
  makeFile: 'Bestand maken',
  cancel: 'Annuleren',
  done: 'Klaar',
};

export const exportTexts: Catalogue<typeof en> = { en, nl };
