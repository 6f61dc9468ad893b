import type { BothLanguages } from '@regie/contracts';
import { say } from './practice-question.ts';

/** Questions with which the survey begins; three to five are asked. */
export const usualSurvey: readonly BothLanguages[] = [
  say('The PMO helps me to get my project further.', 'Het PMO helpt mij mijn project verder te brengen.'),
  say('What the PMO asks is worth the time.', 'Wat het PMO vraagt is de tijd waard.'),
  say('I know where to find what I need.', 'Ik weet waar ik vind wat ik nodig heb.'),
  say('Decisions come in time.', 'Besluiten komen op tijd.'),
];

/** Services that most offices begin with, one on a line. */
export const usualServices: BothLanguages = say(
  'Overview of all projects\nMonthly report\nTemplates and advice\nCoaching of project managers',
  'Overzicht van alle projecten\nMaandrapportage\nSjablonen en advies\nCoaching van projectmanagers',
);

export const usualMandate: BothLanguages = say(
  'Asks projects for a brief, a plan and a monthly report; advises the board. Decides on no project.',
  'Vraagt van projecten een projectopdracht, een planning en een maandrapportage; adviseert de directie. Besluit over geen project.',
);

/** Actions that help people to work in the new way. */
export const usualAdoption: readonly BothLanguages[] = [
  say(
    'Show every project manager the system in half an hour',
    'Elke projectmanager het systeem in een half uur laten zien',
  ),
  say('Weekly hour for questions in the first quarter', 'Wekelijks vragenuur in het eerste kwartaal'),
  say('One ambassador per department', 'Per afdeling één aanspreekpunt'),
];
