import type { RefusalTable } from '../spine/refusal.ts';

export const gateRefusals = {
  'gates/no-gate': {
    status: 409,
    en: 'No gate stands before the next phase of this project.',
    nl: 'Voor de volgende fase van dit project is er geen faseovergang.',
    next: { en: 'Change the phase itself.', nl: 'Wijzig de fase zelf.' },
  },
  'gates/review-open': {
    status: 409,
    en: 'A review of this gate was asked for already.',
    nl: 'Er is al een beoordeling van deze faseovergang gevraagd.',
    next: { en: 'Go on with that one, or take it back.', nl: 'Ga daarmee verder of trek die in.' },
  },
  'gates/not-ahead': {
    status: 409,
    en: 'This gate is not ahead of the project.',
    nl: 'Deze faseovergang ligt niet voor het project.',
    next: { en: 'Choose a gate of a later phase.', nl: 'Kies een faseovergang van een latere fase.' },
  },
  'gates/no-day': {
    status: 409,
    en: 'Nobody typed a day for this gate.',
    nl: 'Voor deze faseovergang is geen dag ingevuld.',
    next: { en: 'Type one.', nl: 'Vul er een in.' },
  },
  'gates/no-review': {
    status: 409,
    en: 'No review of the gate is asked for.',
    nl: 'Er is geen beoordeling van de faseovergang gevraagd.',
    next: { en: 'Ask for one first.', nl: 'Vraag die eerst.' },
  },
  'gates/person-unknown': {
    status: 422,
    en: 'One of these people does not exist or has no open account.',
    nl: 'Een van deze mensen bestaat niet of heeft geen actief account.',
    next: { en: 'Choose from the list.', nl: 'Kies uit de lijst.' },
  },
  'gates/own-decision': {
    status: 403,
    en: 'Nobody decides on the review that they asked for.',
    nl: 'Niemand besluit over de beoordeling die men zelf vraagt.',
    next: { en: 'Have somebody else decide.', nl: 'Laat een ander besluiten.' },
  },
  'gates/not-reviewer': {
    status: 403,
    en: 'You are not a reviewer of this gate.',
    nl: 'U bent geen beoordelaar van deze faseovergang.',
    next: { en: 'Ask to be named as one.', nl: 'Vraag om als beoordelaar genoemd te worden.' },
  },
  'gates/criterion-unknown': {
    status: 404,
    en: 'The gate has no criterion {code} that people answer.',
    nl: 'De faseovergang heeft geen criterium {code} dat mensen beantwoorden.',
    next: { en: 'Reload the page.', nl: 'Laad de pagina opnieuw.' },
  },
  'gates/criteria-open': {
    status: 409,
    en: 'Not met, while it must be: {criteria}',
    nl: 'Niet voldaan, terwijl het moet: {criteria}',
    next: {
      en: 'See to it, or let the project go on under a condition.',
      nl: 'Zorg ervoor, of laat het project onder een voorwaarde doorgaan.',
    },
  },
  'gates/quorum-missing': {
    status: 409,
    en: '{agreed} of the reviewers agree, and {quorum} must.',
    nl: '{agreed} van de beoordelaars stemmen in en dat moeten er {quorum} zijn.',
    next: { en: 'Wait for their views, or decide otherwise.', nl: 'Wacht op hun oordeel of besluit anders.' },
  },
  'gates/too-few-reviewers': {
    status: 422,
    en: '{quorum} reviewers must agree at this gate, and {named} are named.',
    nl: 'Bij deze faseovergang moeten {quorum} beoordelaars instemmen; er zijn er {named} genoemd.',
    next: { en: 'Name more reviewers.', nl: 'Noem meer beoordelaars.' },
  },
  'gates/condition-missing': {
    status: 422,
    en: 'A conditional go needs a condition.',
    nl: 'Doorgaan onder voorwaarden vraagt een voorwaarde.',
    next: {
      en: 'Say what must be done, by whom and when.',
      nl: 'Zeg wat er moet gebeuren, door wie en wanneer.',
    },
  },
  'gates/restart-missing': {
    status: 422,
    en: 'A hold needs the day on which the project goes on.',
    nl: 'Aanhouden vraagt de dag waarop het project verdergaat.',
    next: { en: 'Fill in when it restarts.', nl: 'Vul in wanneer het herstart.' },
  },
} as const satisfies RefusalTable;
export type GateRefusal = keyof typeof gateRefusals;
