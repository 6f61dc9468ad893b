import type { Catalogue } from '../../language/index.ts';

const en = {
  allWith: 'All with the tag',
  how: 'What happens with the tags',
  adding: { add: 'Add', remove: 'Take away' },
};
const nl: typeof en = {
  allWith: 'Alles met het label',
  how: 'Wat er met de labels gebeurt',
  adding: { add: 'Toevoegen', remove: 'Weghalen' },
};
export const tagTexts: Catalogue<typeof en> = { en, nl };
