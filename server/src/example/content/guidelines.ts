import type { PersonCode } from './people.ts';
import type { portfolios } from './tree.ts';

export interface ExampleGuideline {
  readonly title: string;
  readonly text: string;
  readonly norm: string | null;
  readonly normEdition: string | null;
  readonly owner: PersonCode;
  /** For one portfolio; for the whole organisation without. */
  readonly portfolio?: keyof typeof portfolios;
  /** Days from today. */
  readonly publishedAt: number;
  readonly reviewAt: number;
  readonly reason: string;
  readonly readers: readonly PersonCode[];
}

export const guidelines: readonly ExampleGuideline[] = [
  {
    title: 'Een project plannen',
    text: 'Elk project heeft een planning met mijlpalen, ook als het werk in sprints gaat.\n\nDe projectmanager werkt de planning minstens om de twee weken bij. Voor de start van de uitvoering staat er een baseline; daarna is een wijziging van meer dan de tolerantie een wijzigingsverzoek.\n\nAfhankelijkheden van andere projecten staan als relatie in de planning, niet in een toelichting.',
    norm: 'NEN-ISO 21502',
    normEdition: '2020',
    owner: 'jansen',
    publishedAt: -120,
    reviewAt: 200,
    reason: 'Eerste versie, na de praktijkmeting',
    readers: ['dewit', 'visser', 'bakker', 'dijkstra', 'vos'],
  },
  {
    title: 'Risico’s beoordelen',
    text: 'Een risico is geschreven als oorzaak, gebeurtenis en gevolg.\n\nWaarschijnlijkheid en gevolg krijgen een cijfer van 1 tot 5; het hoogste gevolg telt. Vanaf score 15 heeft een risico een eigenaar, een maatregel en een datum, en staat het in de rapportage aan de opdrachtgever.\n\nRisico’s worden elke maand besproken.',
    norm: 'NEN-ISO 31000',
    normEdition: '2018',
    owner: 'ouali',
    publishedAt: -96,
    reviewAt: -5,
    reason: 'Eerste versie',
    readers: ['dewit', 'chen'],
  },
  {
    title: 'Bouwprojecten: veiligheid en gezondheid',
    text: 'Voor elk project met werk buiten is er een veiligheids- en gezondheidsplan voordat de uitvoering begint.\n\nDe projectmanager legt vast wie op het werk de coördinator is, en meldt bijna-ongevallen als issue.',
    norm: 'Arbobesluit, afdeling Bouwproces',
    normEdition: null,
    owner: 'hofman',
    portfolio: 'physical',
    publishedAt: -60,
    reviewAt: 120,
    reason: 'Na de evaluatie van de kademuren',
    readers: ['kuipers'],
  },
];
