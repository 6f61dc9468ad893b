import type { Comparison } from '@regie/contracts';
import type { Catalogue } from '../../language/index.ts';

const comparisonsEn: Readonly<Record<Comparison, string>> = {
  '=': 'is',
  '!=': 'is not',
  '>': 'more than',
  '>=': 'at least',
  '<': 'less than',
  '<=': 'at most',
  contains: 'contains',
  in: 'is one of',
  'is empty': 'is empty',
  'is not empty': 'is not empty',
};
const comparisonsNl: typeof comparisonsEn = {
  '=': 'is',
  '!=': 'is niet',
  '>': 'meer dan',
  '>=': 'minstens',
  '<': 'minder dan',
  '<=': 'hoogstens',
  contains: 'bevat',
  in: 'is een van',
  'is empty': 'is leeg',
  'is not empty': 'is niet leeg',
};
const en = {
  comparisons: comparisonsEn,
  region: 'Filter',
  field: 'Field',
  comparison: 'Comparison',
  value: 'Value',
  add: 'Add condition',
  removeCondition: 'Remove condition',
  asText: 'As text',
  asTextHelp: 'For example: status in (open, active) and score >= 10',
  expected: (position: number, what: string) => `Not understood at position ${position}: expected ${what}.`,
  clear: 'Clear filter',
  close: 'Close',
  me: 'Me',
};
const nl: typeof en = {
  comparisons: comparisonsNl,
  region: 'Filter',
  field: 'Veld',
  comparison: 'Vergelijking',
  value: 'Waarde',
  add: 'Voorwaarde toevoegen',
  removeCondition: 'Voorwaarde weghalen',
  asText: 'Als tekst',
  asTextHelp: 'Bijvoorbeeld: status in (open, active) and score >= 10',
  expected: (position, what) => `Niet te begrijpen op positie ${position}: verwacht ${what}.`,
  clear: 'Filter wissen',
  close: 'Sluiten',
  me: 'Ik',
};
export const filterTexts: Catalogue<typeof en> = { en, nl };
