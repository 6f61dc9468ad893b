import type { PersonCode } from './people.ts';

export interface ExamplePortfolio {
  readonly title: string;
  readonly description: string;
  readonly manager: PersonCode;
  /** The director, who reads along. */
  readonly director: PersonCode;
}

export interface ExampleProgramme {
  readonly title: string;
  readonly portfolio: PortfolioCode;
  readonly manager: PersonCode;
  readonly sponsor: PersonCode;
  readonly description: string;
  readonly outcome: string;
  /** Days from today. */
  readonly days: readonly [number, number];
}

export const portfolios = {
  digital: {
    title: 'Digitale dienstverlening',
    description:
      'Alles waarmee inwoners en ondernemers zaken doen met de gemeente: balie, telefoon en scherm.',
    manager: 'dijkstra',
    director: 'elamrani',
  },
  physical: {
    title: 'Fysieke leefomgeving',
    description: 'Straten, water, groen, gebouwen en de regels die daarvoor gelden.',
    manager: 'hofman',
    director: 'kuipers',
  },
  social: {
    title: 'Sociaal domein',
    description: 'Jeugd, Wmo, werk en inkomen, inburgering en wonen met zorg.',
    manager: 'yilmaz',
    director: 'deboer',
  },
  operations: {
    title: 'Bedrijfsvoering',
    description: 'Financiën, personeel, huisvesting, informatie en inkoop van de eigen organisatie.',
    manager: 'vanleeuwen',
    director: 'elamrani',
  },
  safety: {
    title: 'Veiligheid en bestuur',
    description: 'Openbare orde, informatiebeveiliging en ondersteuning van raad en college.',
    manager: 'postma',
    director: 'vandenberg',
  },
} as const satisfies Record<string, ExamplePortfolio>;
export type PortfolioCode = 'digital' | 'physical' | 'social' | 'operations' | 'safety';

export const programmes = {
  service: {
    title: 'Dienstverlening 2028',
    portfolio: 'digital',
    manager: 'vos',
    sponsor: 'elamrani',
    description: 'Eén manier van werken voor balie, telefoon en digitaal, op één zaaksysteem.',
    outcome: 'Inwoners regelen negen van de tien producten in één keer goed en geven daarvoor een 8.',
    days: [-520, 620],
  },
  environment: {
    title: 'Omgevingswet',
    portfolio: 'physical',
    manager: 'scholten',
    sponsor: 'kuipers',
    description: 'Omgevingsplan, systemen en werkwijze op orde voordat de overgangstermijn afloopt.',
    outcome: 'Een omgevingsplan voor het hele grondgebied en vergunningen binnen acht weken.',
    days: [-640, 900],
  },
  climate: {
    title: 'Klimaatbestendig Waterrijk',
    portfolio: 'physical',
    manager: 'haddad',
    sponsor: 'koster',
    description: 'Riolering, groen en warmte aangepast aan hevige buien, droogte en hitte.',
    outcome: 'In 2030 staat bij een bui van 70 mm per uur in geen woning water.',
    days: [-480, 1100],
  },
  neighbourhood: {
    title: 'Samen sterk in de wijk',
    portfolio: 'social',
    manager: 'vandam',
    sponsor: 'deboer',
    description: 'Hulp dichtbij: wijkteams, één toegang en minder zware jeugdzorg.',
    outcome: 'Een kwart minder verwijzingen naar gespecialiseerde jeugdzorg, zonder wachtlijst.',
    days: [-450, 700],
  },
  data: {
    title: 'Datagedreven werken',
    portfolio: 'operations',
    manager: 'peeters',
    sponsor: 'claassen',
    description: 'Betrouwbare gegevens op één plek, en besluiten die erop rusten.',
    outcome: 'Directie en college sturen elke maand op dezelfde twintig cijfers.',
    days: [-330, 540],
  },
} as const satisfies Record<string, ExampleProgramme>;
export type ProgrammeCode = keyof typeof programmes;
export type ParentCode = PortfolioCode | ProgrammeCode;
