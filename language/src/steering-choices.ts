import { choice } from './choice.ts';
import type { TermTable } from './term.ts';

/** Options of the choices of offices, controls, waivers and mandates. */
export const steeringChoices = {
  'office-model.supporting': choice(
    ['Supporting', 'Ondersteunend'],
    [
      'Advises; blocks nothing but what integrity forbids.',
      'Adviseert; houdt niets tegen, behalve wat de integriteit verbiedt.',
    ],
  ),
  'office-model.controlling': choice(
    ['Controlling', 'Controlerend'],
    ['Requires; what misses a condition is blocked.', 'Eist; wat niet voldoet wordt tegengehouden.'],
  ),
  'office-model.directive': choice(
    ['Directive', 'Sturend'],
    [
      'Requires, and keeps the main acts to the office.',
      'Eist, en houdt de belangrijkste handelingen aan zich.',
    ],
  ),
  'siting.internal': choice(
    ['Internal', 'Intern'],
    ['An office of the organisation itself.', 'Een bureau van de organisatie zelf.'],
  ),
  'siting.external': choice(
    ['External', 'Extern'],
    ['Advisers from outside, for a time.', 'Adviseurs van buiten, voor een tijd.'],
  ),
  'control-setting.advise': choice(
    ['Advise', 'Adviseren'],
    ['Warns and lets pass.', 'Waarschuwt en laat door.'],
  ),
  'control-setting.require': choice(
    ['Require', 'Eisen'],
    [
      'Blocks until the condition holds or is waived.',
      'Houdt tegen tot aan de eis is voldaan of ontheffing is verleend.',
    ],
  ),
  'control-setting.reserve': choice(
    ['Reserve', 'Voorbehouden'],
    ['Only the office itself may do it.', 'Alleen het PMO zelf mag het.'],
  ),
  'waiver-state.asked': choice(['Asked', 'Gevraagd'], ['Nobody decided yet.', 'Er is nog niet besloten.']),
  'waiver-state.granted': choice(
    ['Granted', 'Verleend'],
    ['The control may be passed until the day.', 'De spelregel mag tot die dag worden gepasseerd.'],
  ),
  'waiver-state.refused': choice(['Refused', 'Geweigerd'], ['The control holds.', 'De spelregel geldt.']),
  'waiver-state.expired': choice(
    ['Expired', 'Verlopen'],
    ['Its last day is past.', 'De laatste dag is voorbij.'],
  ),
  'mandate-kind.gate': choice(
    ['Gates', 'Faseovergangen'],
    [
      'Decides whether a project goes to the next phase.',
      'Besluit of een project naar de volgende fase gaat.',
    ],
  ),
  'mandate-kind.money': choice(
    ['Money', 'Geld'],
    ['Decides on money up to an amount.', 'Besluit over geld tot een bedrag.'],
  ),
  'mandate-kind.change': choice(
    ['Changes', 'Wijzigingen'],
    ['Decides on changes of a project.', 'Besluit over wijzigingen van een project.'],
  ),
  'mandate-kind.waiver': choice(
    ['Waivers', 'Ontheffingen'],
    ['Grants and refuses waivers.', 'Verleent en weigert ontheffingen.'],
  ),
  'mandate-kind.people': choice(['People', 'Mensen'], ['Assigns people.', 'Wijst mensen toe.']),
} as const satisfies TermTable;
