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
};
export const boardTexts: Catalogue<typeof en> = { en, nl };
