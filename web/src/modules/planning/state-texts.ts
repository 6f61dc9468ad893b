import type { ActivityState } from '@regie/contracts/planning';
import type { Catalogue } from '../../language/index.ts';

type StateWords = Readonly<Record<ActivityState, string>>;

const en: StateWords = { 'not-started': 'Not started', 'in-progress': 'In progress', completed: 'Completed' };
const nl: StateWords = { 'not-started': 'Niet begonnen', 'in-progress': 'Bezig', completed: 'Gereed' };
export const stateTexts: Catalogue<StateWords> = { en, nl };
