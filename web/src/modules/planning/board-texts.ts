import type { Catalogue } from '../../language/index.ts';

const en = {
  critical: 'critical',
  late: 'late',
  progressTitle: (name: string) => `How far is ${name}?`,
  progressLead: 'It was completed and goes on.',
  progressMissing: 'Fill in how far it is.',
  progress: '% complete',
  move: 'Move',
};
const nl: typeof en = {
  critical: 'kritiek',
  late: 'te laat',
  progressTitle: (name) => `Hoe ver is ${name}?`,
  progressLead: 'De activiteit was gereed en gaat weer verder.',
  progressMissing: 'Vul in hoe ver zij is.',
  progress: '% gereed',
  move: 'Verplaatsen',
};
export const boardTexts: Catalogue<typeof en> = { en, nl };
