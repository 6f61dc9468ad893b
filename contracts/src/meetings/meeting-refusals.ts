import type { RefusalTable } from '../spine/refusal.ts';

export const meetingRefusals = {
  'meetings/person-unknown': {
    status: 422,
    en: 'One of these people does not exist or has no open account.',
    nl: 'Een van deze mensen bestaat niet of heeft geen actief account.',
    next: { en: 'Choose from the list.', nl: 'Kies uit de lijst.' },
  },
  'meetings/period-too-long': {
    status: 422,
    en: 'From {from} until {until} is not a period of at most two years.',
    nl: 'Van {from} tot en met {until} is geen periode van hooguit twee jaar.',
    next: { en: 'Choose another last day.', nl: 'Kies een andere laatste dag.' },
  },
  'meetings/day-taken': {
    status: 409,
    en: 'The series meets on {day} already.',
    nl: 'De reeks vergadert al op {day}.',
    next: { en: 'Choose another day.', nl: 'Kies een andere dag.' },
  },
  'meetings/series-ended': {
    status: 409,
    en: 'The series {title} has ended.',
    nl: 'De reeks {title} is beëindigd.',
    next: { en: 'Let it run on first.', nl: 'Laat de reeks eerst weer doorlopen.' },
  },
  'meetings/not-planned': {
    status: 409,
    en: 'The meeting of {day} is closed or cancelled.',
    nl: 'De vergadering van {day} is gesloten of gaat niet door.',
    next: { en: 'Put it on the next meeting.', nl: 'Zet het op de volgende vergadering.' },
  },
  'meetings/item-unknown': {
    status: 404,
    en: 'This item is not on the agenda.',
    nl: 'Dit punt staat niet op de agenda.',
    next: { en: 'Reload the page.', nl: 'Laad de pagina opnieuw.' },
  },
  'meetings/nothing-waits': {
    status: 409,
    en: 'None of these waits for a place on the agenda any more.',
    nl: 'Geen hiervan wacht nog op een plaats op de agenda.',
    next: { en: 'Reload the page.', nl: 'Laad de pagina opnieuw.' },
  },
  'meetings/order-incomplete': {
    status: 409,
    en: 'The agenda has other items than these.',
    nl: 'De agenda heeft andere punten dan deze.',
    next: { en: 'Reload the page.', nl: 'Laad de pagina opnieuw.' },
  },
  'meetings/place-elsewhere': {
    status: 422,
    en: 'This place is not part of what the meeting is about.',
    nl: 'Deze plaats hoort niet bij waar de vergadering over gaat.',
    next: {
      en: 'Choose the place of the series or one below it.',
      nl: 'Kies de plaats van de reeks of een daaronder.',
    },
  },
  'meetings/agenda-empty': {
    status: 409,
    en: 'The agenda has no items that you may see.',
    nl: 'De agenda heeft geen punten die u mag zien.',
    next: { en: 'Put an item on it first.', nl: 'Zet er eerst een punt op.' },
  },
  'meetings/paper-unknown': {
    status: 404,
    en: 'This paper does not exist.',
    nl: 'Dit stuk bestaat niet.',
    next: { en: 'Reload the page.', nl: 'Laad de pagina opnieuw.' },
  },
  'meetings/paper-empty': {
    status: 422,
    en: '{name} is empty.',
    nl: '{name} is leeg.',
    next: { en: 'Choose another file.', nl: 'Kies een ander bestand.' },
  },
} as const satisfies RefusalTable;
export type MeetingRefusal = keyof typeof meetingRefusals;
