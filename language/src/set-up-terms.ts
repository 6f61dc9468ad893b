import { choice } from './choice.ts';
import type { TermTable } from './term.ts';

/** Steps in which a PMO is set up, and the choices in them. */
export const setUpTerms = {
  'set-up-step.purpose': choice(
    ['Purpose', 'Doel'],
    ['What the PMO is for and which problem it solves.', 'Waar het PMO voor is en welk probleem het oplost.'],
  ),
  'set-up-step.sponsor': choice(
    ['Support of the board', 'Steun van de directie'],
    [
      'Who wants the PMO, what is promised, and the approval.',
      'Wie het PMO wil, wat is toegezegd, en de goedkeuring.',
    ],
  ),
  'set-up-step.practice': choice(
    ['Current practice', 'Huidige praktijk'],
    ['Twenty questions on how projects go now.', 'Twintig vragen over hoe projecten nu gaan.'],
  ),
  'set-up-step.structure': choice(
    ['Structure and governance', 'Structuur en governance'],
    [
      'By which model the PMO works, and whose it is.',
      'Volgens welk model het PMO werkt, en van wie het is.',
    ],
  ),
  'set-up-step.tools': choice(
    ['Tools and migration', 'Hulpmiddelen en overgang'],
    ['What teams use now, and what becomes of it.', 'Wat teams nu gebruiken, en wat ermee gebeurt.'],
  ),
  'set-up-step.measures': choice(
    ['Success measures', 'Succesmetriek'],
    ['What shows that the PMO is worth it.', 'Waaraan blijkt dat het PMO het waard is.'],
  ),
  'set-up-step.adoption': choice(
    ['Training and adoption', 'Opleiding en invoering'],
    ['What helps people to work in the new way.', 'Wat mensen helpt op de nieuwe manier te werken.'],
  ),
  'set-up-step.improvement': choice(
    ['Monitor and improve', 'Volgen en verbeteren'],
    ['A survey, a review and what follows from it.', 'Een peiling, een evaluatie en wat eruit volgt.'],
  ),
  'step-state.open': choice(
    ['Not begun', 'Niet begonnen'],
    ['Nothing is written down yet.', 'Er is nog niets vastgelegd.'],
  ),
  'step-state.busy': choice(['Busy', 'Bezig'], ['Something is written down.', 'Er is iets vastgelegd.']),
  'step-state.waiting': choice(
    ['Waits for the sponsor', 'Wacht op de opdrachtgever'],
    ['Approval is asked.', 'Er is goedkeuring gevraagd.'],
  ),
  'step-state.done': choice(
    ['Done', 'Klaar'],
    ['What the step is for is there.', 'Waar de stap voor is, is er.'],
  ),
  'commitment-kind.funding': choice(['Funding', 'Middelen'], ['Money or people.', 'Geld of mensen.']),
  'commitment-kind.mandate': choice(
    ['Mandate', 'Mandaat'],
    ['Authority to ask or decide.', 'Bevoegdheid om te vragen of te besluiten.'],
  ),
  'commitment-kind.attention': choice(
    ['Attention', 'Aandacht'],
    ['Time of the sponsor.', 'Tijd van de opdrachtgever.'],
  ),
  'commitment-state.promised': choice(['Promised', 'Toegezegd'], ['It is said.', 'Het is gezegd.']),
  'commitment-state.kept': choice(['Kept', 'Nagekomen'], ['It is done.', 'Het is gedaan.']),
  'commitment-state.lapsed': choice(['Lapsed', 'Vervallen'], ['It was taken back.', 'Het is teruggenomen.']),
  'tool-fate.keep': choice(['Keep', 'Behouden'], ['It stays as it is.', 'Het blijft zoals het is.']),
  'tool-fate.replace': choice(
    ['Replace', 'Vervangen'],
    ['Regie takes its place.', 'Regie komt ervoor in de plaats.'],
  ),
  'tool-fate.connect': choice(
    ['Connect', 'Koppelen'],
    ['It stays and exchanges with Regie.', 'Het blijft en wisselt uit met Regie.'],
  ),
  'starter-set.government': choice(
    ['Government', 'Overheid'],
    ['Municipalities, provinces, agencies.', 'Gemeenten, provincies, uitvoerders.'],
  ),
  'starter-set.it': choice(['IT', 'IT'], ['Software and infrastructure.', 'Software en infrastructuur.']),
  'starter-set.construction': choice(
    ['Construction', 'Bouw'],
    ['Building and civil works.', 'Woning-, utiliteits- en wegenbouw.'],
  ),
  'starter-set.healthcare': choice(
    ['Healthcare', 'Zorg'],
    ['Hospitals and care.', 'Ziekenhuizen en zorginstellingen.'],
  ),
  'starter-set.finance': choice(
    ['Finance', 'Financiële sector'],
    ['Banks, insurers, pensions.', 'Banken, verzekeraars, pensioenen.'],
  ),
} as const satisfies TermTable;
