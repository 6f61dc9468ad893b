import { choice } from './choice.ts';
import type { TermTable } from './term.ts';

/** Why a row is asked about in the monthly round. */
export const upkeepTerms = {
  'upkeep-reason.no-owner': choice(
    ['Nobody owns it', 'Geen eigenaar'],
    ['No person answers for it.', 'Er is niemand die ervoor staat.'],
  ),
  'upkeep-reason.no-manager': choice(
    ['No project manager', 'Geen projectmanager'],
    ['The project names no project manager.', 'Het project noemt geen projectmanager.'],
  ),
  'upkeep-reason.no-sponsor': choice(
    ['No sponsor', 'Geen opdrachtgever'],
    ['The project names no sponsor.', 'Het project noemt geen opdrachtgever.'],
  ),
  'upkeep-reason.no-goal': choice(
    ['No goal', 'Geen doel'],
    [
      'The project states no goal and is linked with none.',
      'Het project noemt geen doel en is aan geen doel gekoppeld.',
    ],
  ),
  'upkeep-reason.no-restart-day': choice(
    ['On hold without a restart day', 'Ligt stil zonder herstartdatum'],
    [
      'It is on hold, and no day is named on which it restarts.',
      'Het ligt stil en er is geen herstartdatum.',
    ],
  ),
  'upkeep-reason.restart-passed': choice(
    ['Restart day has passed', 'Herstartdatum voorbij'],
    ['It is on hold and should have restarted.', 'Het ligt stil en had herstart moeten zijn.'],
  ),
  'upkeep-reason.end-passed': choice(
    ['End date has passed', 'Einddatum voorbij'],
    ['The project should have ended and has not.', 'Het project had klaar moeten zijn en is dat niet.'],
  ),
  'upkeep-reason.due-passed': choice(
    ['Too late', 'Te laat'],
    ['It should have been done and is still open.', 'Het had klaar moeten zijn en staat nog open.'],
  ),
  'upkeep-reason.looks-double': choice(
    ['Looks double', 'Lijkt dubbel'],
    [
      'Something of the same kind with the same words for a title is open at the same place.',
      'Op dezelfde plek staat nog zoiets open met dezelfde woorden als titel.',
    ],
  ),
  'upkeep-reason.untouched': choice(
    ['Untouched', 'Lang niet gewijzigd'],
    ['Nobody changed it for longer than agreed.', 'Niemand wijzigde het, langer dan is afgesproken.'],
  ),
} as const satisfies TermTable;
