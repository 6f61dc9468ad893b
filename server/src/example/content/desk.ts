import type { PersonCode } from './people.ts';

export interface ExampleService {
  readonly code: string;
  readonly name: string;
  readonly description: string;
  readonly owner: PersonCode | null;
  readonly answerDays: number;
}

/** What the PMO of the example does for others. */
export const services: readonly ExampleService[] = [
  {
    code: 'plan',
    name: 'Planning nakijken',
    description: 'Wij lopen uw planning na op haalbaarheid, relaties en reserves, en bespreken wat opvalt.',
    owner: 'jansen',
    answerDays: 5,
  },
  {
    code: 'start',
    name: 'Hulp bij de start van een project',
    description: 'Een gesprek over de projectopdracht, de klasse en de eerste stappen.',
    owner: 'dewit',
    answerDays: 3,
  },
  {
    code: 'report',
    name: 'Cijfers voor een rapportage',
    description: 'Overzichten over projecten, risico’s en planning voor stuurgroep, directie of raad.',
    owner: 'jansen',
    answerDays: 4,
  },
  {
    code: 'regie',
    name: 'Vraag over Regie',
    description: 'Hoe iets werkt, wie wat mag, of iets dat niet lukt.',
    owner: null,
    answerDays: 2,
  },
];

export interface ExampleRequest {
  readonly by: PersonCode;
  readonly service: string;
  readonly title: string;
  readonly question: string;
  /** Days from today. */
  readonly askedAt: number;
  readonly takenAt?: number;
  readonly answeredAt?: number;
  readonly answer?: string;
}

export const requests: readonly ExampleRequest[] = [
  {
    by: 'verhoeven',
    service: 'plan',
    title: 'Planning van het kindcentrum nakijken',
    question: 'Vrijdag ligt de planning bij de stuurgroep. Klopt de volgorde rond het bouwrijp maken?',
    askedAt: -34,
    takenAt: -33,
    answeredAt: -31,
    answer:
      'De volgorde klopt. Het slopen en het bouwrijp maken hebben nog geen relatie; leg die voor vrijdag. De reserve van tien dagen staat nu bij de oplevering, zet haar bij de vergunning.',
  },
  {
    by: 'bakker',
    service: 'report',
    title: 'Stand van de ICT-projecten voor de directie',
    question: 'Kan ik voor dinsdag een overzicht krijgen van alle ICT-projecten met hun prognose?',
    askedAt: -20,
    takenAt: -19,
    answeredAt: -14,
    answer:
      'Het overzicht staat als gedeelde weergave “ICT, prognose” bij de projecten. U kunt het zelf afdrukken.',
  },
  {
    by: 'visser',
    service: 'start',
    title: 'Welke klasse krijgt de migratie?',
    question: 'Het budget is klein, maar het raakt alle balies. Is dit klasse A of B?',
    askedAt: -12,
    takenAt: -12,
    answeredAt: -11,
    answer:
      'Klasse A: het gevolg bij uitval telt zwaarder dan het budget. Zie ook de richtlijn over plannen.',
  },
  {
    by: 'kramer',
    service: 'plan',
    title: 'Mag een baseline opnieuw na een besluit van de raad?',
    question:
      'De raad heeft de einddatum verschoven. Zet ik nu een nieuwe baseline of een wijzigingsverzoek?',
    askedAt: -4,
    takenAt: -3,
  },
  {
    by: 'verhoeven',
    service: 'regie',
    title: 'Een extern lid laten meelezen',
    question: 'Onze aannemer wil de planning zien. Hoe geef ik die zonder dat hij de bedragen ziet?',
    askedAt: -8,
  },
  {
    by: 'bakker',
    service: 'start',
    title: 'Gesprek over de opvolger van de website',
    question: 'Wij willen na de livegang een vervolg voorstellen. Kunnen we een uur sparren?',
    askedAt: -1,
  },
];
