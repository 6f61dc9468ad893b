import type { Catalogue } from '../../../language/index.ts';
import { setUpEnglish } from './set-up-texts-en.ts';
import { setUpDutch } from './set-up-texts-nl.ts';

export const setUpTexts: Catalogue<typeof setUpEnglish> = { en: setUpEnglish, nl: setUpDutch };
