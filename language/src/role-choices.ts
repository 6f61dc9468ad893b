import { choice } from './choice.ts';
import type { TermTable } from './term.ts';

/** The roles that a person can hold on a part of the tree. */
export const roleChoices = {
  'role.administrator': choice(
    ['Administrator', 'Beheerder'],
    ['Keeps people, roles and settings.', 'Beheert mensen, rollen en instellingen.'],
  ),
  'role.pmo-manager': choice(
    ['PMO manager', 'PMO-manager'],
    ['Leads the project management office.', 'Leidt het projectmanagementbureau.'],
  ),
  'role.pmo-officer': choice(
    ['PMO officer', 'PMO-medewerker'],
    ['Works in the project management office.', 'Werkt in het projectmanagementbureau.'],
  ),
  'role.portfolio-manager': choice(
    ['Portfolio manager', 'Portfoliomanager'],
    ['Keeps a portfolio in line with goals and means.', 'Laat een portfolio passen bij doelen en middelen.'],
  ),
  'role.programme-manager': choice(
    ['Programme manager', 'Programmamanager'],
    ['Steers a programme to its benefits.', 'Stuurt een programma naar zijn baten.'],
  ),
  'role.project-manager': choice(
    ['Project manager', 'Projectmanager'],
    ['Leads a project from day to day.', 'Leidt een project van dag tot dag.'],
  ),
  'role.sponsor': choice(
    ['Sponsor', 'Opdrachtgever'],
    ['Wants the result and decides.', 'Wil het resultaat en besluit.'],
  ),
  'role.team-member': choice(['Team member', 'Teamlid'], ['Works on a project.', 'Werkt aan een project.']),
  'role.stakeholder': choice(['Stakeholder', 'Belanghebbende'], ['Reads along.', 'Leest mee.']),
  'role.auditor': choice(
    ['Auditor', 'Auditor'],
    ['Reads everything, changes nothing.', 'Leest alles, wijzigt niets.'],
  ),
  'role.adviser': choice(
    ['Outside adviser', 'Externe adviseur'],
    [
      'Reads what an engagement opens, until it ends, and recommends.',
      'Leest wat een adviesopdracht opent, tot zij eindigt, en beveelt aan.',
    ],
  ),
} as const satisfies TermTable;
