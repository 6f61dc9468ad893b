import { archivedRefusals } from '../spine/archived.ts';
import type { RefusalTable } from '../spine/refusal.ts';

export const planRefusals = {
  ...archivedRefusals,
  'planning/activity-unknown': {
    status: 404,
    en: 'Activity {uid} is not in this plan.',
    nl: 'Activiteit {uid} staat niet in dit plan.',
    next: {
      en: 'Somebody may have removed it: reload the plan.',
      nl: 'Iemand heeft haar misschien verwijderd: laad het plan opnieuw.',
    },
  },
  'planning/relation-unknown': {
    status: 404,
    en: 'This relation does not exist.',
    nl: 'Deze relatie bestaat niet.',
    next: { en: 'Reload the plan.', nl: 'Laad het plan opnieuw.' },
  },
  'planning/cycle': {
    status: 422,
    en: 'These activities would wait for one another: {circle}.',
    nl: 'Deze activiteiten zouden op elkaar wachten: {circle}.',
    next: { en: 'Leave out one of the relations.', nl: 'Laat een van de relaties weg.' },
  },
  'planning/link-to-itself': {
    status: 422,
    en: 'Activity {name} cannot wait for itself, nor for a summary that it is part of.',
    nl: 'Activiteit {name} kan niet op zichzelf wachten, en niet op een samenvatting waar zij deel van is.',
    next: { en: 'Choose another predecessor.', nl: 'Kies een andere voorganger.' },
  },
  'planning/link-twice': {
    status: 409,
    en: '{predecessor} and {successor} are linked already.',
    nl: '{predecessor} en {successor} zijn al verbonden.',
    next: {
      en: 'Change the type or lag of that relation.',
      nl: 'Wijzig het soort of de vertraging van die relatie.',
    },
  },
  'planning/relation-text': {
    status: 422,
    en: '{text} is not understood as a predecessor.',
    nl: '{text} is niet te begrijpen als voorganger.',
    next: {
      en: 'Type a row number, with type and lag if need be: 12SS+3d.',
      nl: 'Typ een rijnummer, zo nodig met soort en vertraging: 12SS+3d.',
    },
  },
  'planning/duration-text': {
    status: 422,
    en: '{text} is not understood as a duration.',
    nl: '{text} is niet te begrijpen als duur.',
    next: { en: 'Type a number with m, h, d, w or mo: 3d.', nl: 'Typ een getal met m, u, d, w of mnd: 3d.' },
  },
  'planning/resource-text': {
    status: 422,
    en: '{text} is neither a resource of this plan nor a person.',
    nl: '{text} is geen resource van dit plan en ook geen persoon.',
    next: { en: 'Choose a name from the list.', nl: 'Kies een naam uit de lijst.' },
  },
  'planning/level': {
    status: 422,
    en: 'The row {name} would lie deeper than the row above it allows.',
    nl: 'De rij {name} zou dieper liggen dan de rij erboven toelaat.',
    next: { en: 'Move it one level up.', nl: 'Zet haar een niveau hoger.' },
  },
  'planning/move-into-itself': {
    status: 422,
    en: '{name} cannot be moved into itself.',
    nl: '{name} kan niet binnen zichzelf worden geplaatst.',
    next: { en: 'Choose another place.', nl: 'Kies een andere plaats.' },
  },
  'planning/summary-computed': {
    status: 422,
    en: 'Duration, finish, work and progress of the summary {name} follow from the rows below it.',
    nl: 'Duur, einde, werk en voortgang van de samenvatting {name} volgen uit de rijen eronder.',
    next: { en: 'Change the rows below it.', nl: 'Wijzig de rijen eronder.' },
  },
  'planning/constraint-without-date': {
    status: 422,
    en: 'This constraint needs a date.',
    nl: 'Deze beperking heeft een datum nodig.',
    next: { en: 'Fill in the date with it.', nl: 'Vul de datum erbij in.' },
  },
  'planning/finish-before-start': {
    status: 422,
    en: 'The finish of {name} lies before its start.',
    nl: 'Het einde van {name} ligt voor de start.',
    next: { en: 'Correct one of the two.', nl: 'Verbeter een van beide.' },
  },
  'planning/calendar-unknown': {
    status: 422,
    en: 'This calendar does not exist.',
    nl: 'Deze kalender bestaat niet.',
    next: { en: 'Choose another calendar.', nl: 'Kies een andere kalender.' },
  },
  'planning/too-large': {
    status: 422,
    en: 'A plan holds at most {most} activities.',
    nl: 'Een plan bevat hoogstens {most} activiteiten.',
    next: { en: 'Divide it over several projects.', nl: 'Verdeel het over meer projecten.' },
  },
  'planning/baseline-unknown': {
    status: 404,
    en: 'This baseline does not exist.',
    nl: 'Deze baseline bestaat niet.',
    next: { en: 'Reload the page.', nl: 'Laad de pagina opnieuw.' },
  },
  'planning/baselines-full': {
    status: 409,
    en: 'This plan has eleven baselines already, as many as a plan file can carry.',
    nl: 'Dit plan heeft al elf baselines, zoveel als een planbestand kan dragen.',
    next: { en: 'Remove one that is no longer needed.', nl: 'Verwijder er een die niet meer nodig is.' },
  },
  'planning/nothing-planned': {
    status: 409,
    en: 'There is nothing in this plan yet.',
    nl: 'Er staat nog niets in dit plan.',
    next: { en: 'Add activities first.', nl: 'Voeg eerst activiteiten toe.' },
  },
  'planning/calendar-in-use': {
    status: 409,
    en: 'The calendar {name} is used by {count} plans, activities, resources or calendars.',
    nl: 'De kalender {name} wordt gebruikt door {count} plannen, activiteiten, resources of kalenders.',
    next: { en: 'Give those another calendar first.', nl: 'Geef die eerst een andere kalender.' },
  },
  'planning/calendar-circle': {
    status: 422,
    en: 'A calendar cannot rest on itself: {circle}.',
    nl: 'Een kalender kan niet op zichzelf rusten: {circle}.',
    next: { en: 'Choose another base calendar.', nl: 'Kies een andere basiskalender.' },
  },
  'planning/no-working-time': {
    status: 422,
    en: 'The calendar {name} has no working time at all.',
    nl: 'De kalender {name} heeft helemaal geen werktijd.',
    next: { en: 'Give at least one day working hours.', nl: 'Geef minstens een dag werkuren.' },
  },
  'planning/hours-overlap': {
    status: 422,
    en: 'The working hours of {day} overlap or run backwards.',
    nl: 'De werkuren van {day} overlappen of lopen terug.',
    next: { en: 'Correct the hours.', nl: 'Verbeter de uren.' },
  },
} as const satisfies RefusalTable;
export type PlanRefusal = keyof typeof planRefusals;
