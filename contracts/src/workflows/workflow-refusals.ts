import type { RefusalTable } from '../spine/refusal.ts';

const reload = { en: 'Reload the page.', nl: 'Laad de pagina opnieuw.' };

/** Of what cannot be published. */
export const workflowRefusals = {
  'workflows/step-twice': {
    status: 422,
    en: 'Two steps have the code {code}.',
    nl: 'Twee stappen hebben de code {code}.',
    next: { en: 'Give each a code of its own.', nl: 'Geef elk een eigen code.' },
  },
  'workflows/person-may-not-decide': {
    status: 422,
    en: 'Who decides at step {step} has no role here that takes part in proposals.',
    nl: 'Wie bij stap {step} beslist heeft hier geen rol die meedoet aan voorstellen.',
    next: {
      en: 'Choose somebody else, or give a role first.',
      nl: 'Kies iemand anders, of geef eerst een rol.',
    },
  },
  'workflows/role-nobody-has': {
    status: 422,
    en: 'Nobody here has the role that step {step} asks for.',
    nl: 'Niemand heeft hier de rol die stap {step} vraagt.',
    next: {
      en: 'Choose another role, or give this one first.',
      nl: 'Kies een andere rol, of geef deze eerst.',
    },
  },
  'workflows/escalates-to-itself': {
    status: 422,
    en: 'Step {step} escalates to who decides at it already.',
    nl: 'Stap {step} gaat door naar wie er al over beslist.',
    next: { en: 'Choose somebody else to go on to.', nl: 'Kies iemand anders om naar door te gaan.' },
  },
  'workflows/kind-taken': {
    status: 409,
    en: '“{name}” holds for these proposals here already.',
    nl: '‘{name}’ geldt hier al voor deze voorstellen.',
    next: {
      en: 'Change that one, or choose other proposals.',
      nl: 'Wijzig die, of kies andere voorstellen.',
    },
  },
  'workflows/version-newer': {
    status: 409,
    en: 'Meanwhile version {number} was published.',
    nl: 'Intussen is versie {number} vastgesteld.',
    next: {
      en: 'Reload the page and make your change there.',
      nl: 'Laad de pagina opnieuw en breng uw wijziging daar aan.',
    },
  },
  'workflows/nothing-changed': {
    status: 409,
    en: 'This is how it stands already.',
    nl: 'Zo staat het er al.',
    next: { en: 'Change something first.', nl: 'Wijzig eerst iets.' },
  },
} as const satisfies RefusalTable;
export type WorkflowRefusal = keyof typeof workflowRefusals;

/** Of what cannot be done at a step. */
export const stepRefusals = {
  'workflows/not-asked': {
    status: 403,
    en: 'You are not asked at this step.',
    nl: 'Bij deze stap bent u niet gevraagd.',
    next: { en: 'Leave it to who is asked.', nl: 'Laat het over aan wie gevraagd is.' },
  },
  'workflows/own-proposal': {
    status: 403,
    en: 'Nobody decides on a proposal of their own, nor for somebody else.',
    nl: 'Niemand beslist over een eigen voorstel, ook niet namens een ander.',
    next: { en: 'Choose somebody else.', nl: 'Kies iemand anders.' },
  },
  'workflows/step-closed': {
    status: 409,
    en: 'This step does not wait for a decision.',
    nl: 'Deze stap wacht niet op een beslissing.',
    next: reload,
  },
  'workflows/waits-for-answer': {
    status: 409,
    en: 'The proposer was asked something and has not answered yet.',
    nl: 'De indiener is iets gevraagd en heeft nog niet geantwoord.',
    next: { en: 'Wait for the answer.', nl: 'Wacht op het antwoord.' },
  },
  'workflows/nothing-asked': {
    status: 409,
    en: 'Nothing is asked of the proposer.',
    nl: 'De indiener is niets gevraagd.',
    next: reload,
  },
  'workflows/not-to-delegate': {
    status: 409,
    en: 'This step may not be delegated.',
    nl: 'Deze stap mag niet worden overgedragen.',
    next: { en: 'Decide yourself, or ask the PMO.', nl: 'Beslis zelf, of vraag het PMO.' },
  },
  'workflows/already-asked': {
    status: 409,
    en: 'This person is or was asked at this step already.',
    nl: 'Deze persoon is of was bij deze stap al gevraagd.',
    next: { en: 'Choose somebody else.', nl: 'Kies iemand anders.' },
  },
  'workflows/delegate-may-not': {
    status: 422,
    en: 'This person has no role here that takes part in proposals.',
    nl: 'Deze persoon heeft hier geen rol die meedoet aan voorstellen.',
    next: { en: 'Choose somebody else.', nl: 'Kies iemand anders.' },
  },
  'workflows/another-kind': {
    status: 422,
    en: 'With this answer it would be another kind of proposal.',
    nl: 'Met dit antwoord wordt het een ander soort voorstel.',
    next: { en: 'Withdraw it and make a new one.', nl: 'Trek het in en maak een nieuw voorstel.' },
  },
  'workflows/nobody-decides': {
    status: 409,
    en: 'Nobody can decide at the step “{step}” of the workflow.',
    nl: 'Niemand kan beslissen bij de stap ‘{step}’ van de werkstroom.',
    next: {
      en: 'Ask the PMO to give somebody the role, or to change the workflow.',
      nl: 'Vraag het PMO iemand de rol te geven of de werkstroom te wijzigen.',
    },
  },
} as const satisfies RefusalTable;
export type StepRefusal = keyof typeof stepRefusals;
