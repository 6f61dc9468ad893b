import { choice } from './choice.ts';
import type { TermTable } from './term.ts';

/** Workflows that proposals pass, and their steps. */
export const workflowTerms = {
  workflow: {
    en: 'Workflow',
    nl: 'Werkstroom',
    meaning: {
      en: 'The steps that proposals of some kinds pass at a place: who decides at each, and within how many days.',
      nl: 'De stappen die voorstellen van bepaalde soorten ergens doorlopen: wie bij elke stap beslist, en binnen hoeveel dagen.',
    },
    source: 'Regie',
  },
  'workflow-step': {
    en: 'Step',
    nl: 'Stap',
    meaning: {
      en: 'A moment in a workflow at which one person, or each of several, decides.',
      nl: 'Een moment in een werkstroom waarop één persoon beslist, of ieder van een aantal.',
    },
    source: 'Regie',
  },
  'lead-time': {
    en: 'Lead time',
    nl: 'Doorlooptijd',
    meaning: {
      en: 'From the beginning of a step until it is passed or refused.',
      nl: 'Van het begin van een stap tot die is doorlopen of geweigerd.',
    },
    source: 'Regie',
  },
  'waiting-time': {
    en: 'Waiting time',
    nl: 'Wachttijd',
    meaning: {
      en: 'The part of the lead time before anybody who was asked did something.',
      nl: 'Het deel van de doorlooptijd voordat iemand die gevraagd was iets deed.',
    },
    source: 'Regie',
  },
  'proposal-kind.project-start': choice(
    ['Start of a project', 'Start van een project'],
    ['A new project, or one that becomes active.', 'Een nieuw project, of een dat actief wordt.'],
  ),
  'proposal-kind.phase-passed': choice(
    ['Next phase', 'Volgende fase'],
    ['A project goes to another phase.', 'Een project gaat naar een andere fase.'],
  ),
  'proposal-kind.project-closure': choice(
    ['Closure of a project', 'Afsluiting van een project'],
    ['A project is completed or stopped.', 'Een project wordt afgerond of gestopt.'],
  ),
  'proposal-kind.project-change': choice(
    ['Change of a project', 'Wijziging van een project'],
    ['Anything else of a project changes.', 'Iets anders van een project wijzigt.'],
  ),
  'proposal-kind.plan-change': choice(
    ['Change of a plan', 'Wijziging van een plan'],
    ['Activities, relations or baselines change.', 'Activiteiten, relaties of baselines wijzigen.'],
  ),
  'proposal-kind.brief': choice(
    ['Brief', 'Projectopdracht'],
    ['What a brief says, or its approval.', 'Wat er in een projectopdracht staat, of de goedkeuring ervan.'],
  ),
  'proposal-kind.other': choice(
    ['All others', 'Alle andere'],
    ['Everything else that can be proposed.', 'Al het andere dat kan worden voorgesteld.'],
  ),
  'step-quorum.one': choice(
    ['One of them', 'Eén van hen'],
    ['The first who approves is enough.', 'De eerste die goedkeurt is genoeg.'],
  ),
  'step-quorum.all': choice(
    ['All of them', 'Allemaal'],
    ['Everybody who is asked approves.', 'Ieder die gevraagd is keurt goed.'],
  ),
  'route-step-state.coming': choice(
    ['Coming', 'Komt nog'],
    ['Begins when the steps before it are done.', 'Begint als de stappen ervoor klaar zijn.'],
  ),
  'route-step-state.open': choice(
    ['In progress', 'Aan de beurt'],
    ['Waits for who is asked.', 'Wacht op wie gevraagd is.'],
  ),
  'route-step-state.passed': choice(
    ['Passed', 'Akkoord'],
    ['Approved by as many as it asks.', 'Goedgekeurd door zo veel als nodig.'],
  ),
  'route-step-state.refused': choice(
    ['Refused', 'Geweigerd'],
    ['Refused, which rejected the proposal.', 'Geweigerd; daarmee is het voorstel afgewezen.'],
  ),
  'voice-answer.waits': choice(['Asked', 'Gevraagd'], ['Has not decided yet.', 'Heeft nog niet beslist.']),
  'voice-answer.approved': choice(['Approved', 'Akkoord'], ['Approved.', 'Keurde goed.']),
  'voice-answer.refused': choice(['Refused', 'Geweigerd'], ['Refused.', 'Weigerde.']),
  'voice-answer.passed-on': choice(
    ['Passed on', 'Overgedragen'],
    ['Let another decide.', 'Liet een ander beslissen.'],
  ),
} as const satisfies TermTable;
