import type { JobView } from '@regie/contracts/records';

const en = {
  title: 'Exports and other long work',
  button: (busy: number) => (busy === 0 ? 'Long work' : `Long work: ${busy} busy`),
  none: 'Nothing was asked of late.',
  states: {
    waiting: 'waiting',
    running: 'busy',
    done: 'ready',
    failed: 'failed',
    cancelled: 'stopped',
  } satisfies Record<JobView['state'], string>,
  kinds: {
    export: 'Export',
    'export-plan': 'Export of a plan',
    'meeting-bundle': 'Papers of a meeting',
    'brief-pdf': 'Brief as PDF',
    'document-pdf': 'Document as PDF',
    'make-example': 'Example organisation',
    'report-plan': 'Reading a plan file',
    'import-plans': 'Import of plans',
  },
  cancel: (name: string) => `Stop ${name}`,
  download: 'Download',
};

const nl = {
  title: 'Exports en ander lang werk',
  button: (busy: number) => (busy === 0 ? 'Lang werk' : `Lang werk: ${busy} bezig`),
  none: 'Er is de laatste tijd niets gevraagd.',
  states: {
    waiting: 'wacht',
    running: 'bezig',
    done: 'klaar',
    failed: 'mislukt',
    cancelled: 'gestopt',
  } satisfies Record<JobView['state'], string>,
  kinds: {
    export: 'Export',
    'export-plan': 'Export van een plan',
    'meeting-bundle': 'Vergaderstukken',
    'brief-pdf': 'Projectopdracht als pdf',
    'document-pdf': 'Document als pdf',
    'make-example': 'Voorbeeldorganisatie',
    'report-plan': 'Planbestand lezen',
    'import-plans': 'Import van plannen',
  },
  cancel: (name: string) => `${name} stoppen`,
  download: 'Downloaden',
} satisfies typeof en;

export const texts = { en, nl };
