import type { practiceQuestions } from '@regie/contracts/governance';
import { type PracticeQuestion, say } from './practice-question.ts';

/** Risks, changes, quality and learning. */
export const controlPractice: Readonly<
  Record<(typeof practiceQuestions)['control'][number], PracticeQuestion>
> = {
  risks: {
    asks: say('What do we do about risks?', 'Wat doen we met risico’s?'),
    levels: [
      say('We solve what has happened.', 'We lossen op wat is gebeurd.'),
      say('A list is made at the start.', 'Aan het begin komt er een lijst.'),
      say('Each risk has an owner and a response.', 'Elk risico heeft een eigenaar en een maatregel.'),
      say('The list is gone through every month.', 'De lijst wordt elke maand doorgenomen.'),
      say('Reserves follow from the risks.', 'Reserves volgen uit de risico’s.'),
    ],
    action: say('Give each risk an owner and a response', 'Elk risico een eigenaar en maatregel geven'),
  },
  changes: {
    asks: say('How does the scope of a project change?', 'Hoe verandert de scope van een project?'),
    levels: [
      say('By itself.', 'Vanzelf.'),
      say('The project manager and the customer agree.', 'Projectmanager en klant spreken het af.'),
      say('By a request with its effect.', 'Met een verzoek waarin het gevolg staat.'),
      say('Who may decide depends on the amount.', 'Wie mag besluiten hangt af van het bedrag.'),
      say(
        'We know why changes come, and prevent them.',
        'We weten waar wijzigingen vandaan komen, en voorkomen ze.',
      ),
    ],
    action: say('Have changes asked with their effect', 'Wijzigingen laten vragen met hun gevolg'),
  },
  quality: {
    asks: say('Who says that a result is good enough?', 'Wie zegt dat een resultaat goed genoeg is?'),
    levels: [
      say('Who made it.', 'Wie het maakte.'),
      say('The customer, at the end.', 'De klant, aan het eind.'),
      say('Criteria stand beforehand, and are checked.', 'Criteria staan vooraf vast en worden getoetst.'),
      say('Checks are planned, with who does them.', 'Toetsen zijn gepland, met wie ze doet.'),
      say('Faults lead to better ways of working.', 'Fouten leiden tot beter werken.'),
    ],
    action: say('Set acceptance criteria beforehand', 'Vooraf acceptatiecriteria vaststellen'),
  },
  lessons: {
    asks: say('Do we learn from projects?', 'Leren we van projecten?'),
    levels: [
      say('The same goes wrong again.', 'Hetzelfde gaat opnieuw mis.'),
      say('There is an evaluation that nobody reads.', 'Er is een evaluatie die niemand leest.'),
      say('Lessons are kept and can be found.', 'Leerpunten zijn bewaard en vindbaar.'),
      say('They are looked up at each start.', 'Ze worden bij elke start opgezocht.'),
      say('They change templates and controls.', 'Ze veranderen sjablonen en spelregels.'),
    ],
    action: say('Keep lessons where others find them', 'Leerpunten bewaren waar anderen ze vinden'),
  },
};
