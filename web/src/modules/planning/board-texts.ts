import type { Catalogue } from '../../language/index.ts';

const en = {
  board: 'Board by state',
  help: 'Arrows go from card to card; Alt+→ and Alt+← move a card to the next column; Enter opens it.',
  column: (label: string, count: string) => `${label}, ${count}`,
  none: 'Nothing here.',
  more: (count: number) => `and ${count} more; search to find them`,
  moveTo: (label: string) => `Move to ${label}`,
  moved: (name: string, label: string) => `${name} is now in ${label}`,
  menu: (name: string) => `Move ${name}`,
  critical: 'critical',
  late: 'late',
  progressTitle: (name: string) => `How far is ${name}?`,
  progressLead: 'It was completed and goes on.',
  progressMissing: 'Fill in how far it is.',
  progress: '% complete',
  move: 'Move',
};
const nl: typeof en = {
  board: 'Bord naar stand',
  help: 'Pijltjes gaan van kaart naar kaart; Alt+→ en Alt+← verplaatsen een kaart naar de volgende kolom; Enter opent haar.',
  column: (label, count) => `${label}, ${count}`,
  none: 'Hier staat niets.',
  more: (count) => `en nog ${count}; zoek om ze te vinden`,
  moveTo: (label) => `Verplaats naar ${label}`,
  moved: (name, label) => `${name} staat nu bij ${label}`,
  menu: (name) => `Verplaats ${name}`,
  critical: 'kritiek',
  late: 'te laat',
  progressTitle: (name) => `Hoe ver is ${name}?`,
  progressLead: 'De activiteit was gereed en gaat weer verder.',
  progressMissing: 'Vul in hoe ver zij is.',
  progress: '% gereed',
  move: 'Verplaatsen',
};
const en = { critical: 'critical', late: 'late' };
const nl: typeof en = { critical: 'kritiek', late: 'te laat' };
export const boardTexts: Catalogue<typeof en> = { en, nl };
