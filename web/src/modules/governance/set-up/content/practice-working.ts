import type { practiceQuestions } from '@regie/contracts/governance';
import { type PracticeQuestion, say } from './practice-question.ts';

/** Roles, standards, tools and skills. */
export const workingPractice: Readonly<
  Record<(typeof practiceQuestions)['working'][number], PracticeQuestion>
> = {
  roles: {
    asks: say('Is it clear who does what?', 'Is duidelijk wie wat doet?'),
    levels: [
      say('It shows when something goes wrong.', 'Dat blijkt als er iets misgaat.'),
      say('There is a project manager, sometimes.', 'Er is een projectmanager, soms.'),
      say(
        'Each project has a sponsor and a manager.',
        'Elk project heeft een opdrachtgever en een projectmanager.',
      ),
      say('Who is accountable stands per product.', 'Per product staat wie eindverantwoordelijk is.'),
      say('Roles pass on well when people leave.', 'Rollen worden goed overgedragen als mensen gaan.'),
    ],
    action: say(
      'Name sponsor and manager of each project',
      'Bij elk project opdrachtgever en projectmanager noemen',
    ),
  },
  standards: {
    asks: say('Do we work in one way?', 'Werken we op één manier?'),
    levels: [
      say('Everybody in their own way.', 'Ieder op een eigen manier.'),
      say('There are templates, used by few.', 'Er zijn sjablonen, weinig gebruikt.'),
      say('There is one way, and it is used.', 'Er is één werkwijze, en die wordt gebruikt.'),
      say('Deviations are seen and explained.', 'Afwijkingen vallen op en worden uitgelegd.'),
      say('The way of working gets better every year.', 'De werkwijze wordt elk jaar beter.'),
    ],
    action: say('Agree on one brief and one report', 'Eén projectopdracht en één rapportage afspreken'),
  },
  tooling: {
    asks: say('With what do we keep projects?', 'Waarmee houden we projecten bij?'),
    levels: [
      say('Mail and memory.', 'Mail en geheugen.'),
      say('Spreadsheets of one’s own.', 'Eigen rekenbladen.'),
      say('One system for the main things.', 'Eén systeem voor de hoofdzaken.'),
      say(
        'Systems are connected; nothing is typed twice.',
        'Systemen zijn gekoppeld; niets wordt dubbel ingevoerd.',
      ),
      say('Reports come out by themselves.', 'Rapportages komen er vanzelf uit.'),
    ],
    action: say('Move the main spreadsheets into Regie', 'De belangrijkste rekenbladen naar Regie verhuizen'),
  },
  training: {
    asks: say('Do people get the skills they need?', 'Krijgen mensen de vaardigheden die ze nodig hebben?'),
    levels: [
      say('One learns by doing.', 'Men leert het in de praktijk.'),
      say('Who asks may take a course.', 'Wie erom vraagt mag een cursus volgen.'),
      say('Every new project manager is trained.', 'Elke nieuwe projectmanager wordt opgeleid.'),
      say('Skills are known, and gaps are filled.', 'Vaardigheden zijn bekend, en gaten worden gedicht.'),
      say('Colleagues coach each other.', 'Collega’s coachen elkaar.'),
    ],
    action: say('Train every new project manager', 'Elke nieuwe projectmanager opleiden'),
  },
};
