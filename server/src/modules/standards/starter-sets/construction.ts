import { say } from '../domain/criteria.ts';
import { constructionGates } from './construction-gates.ts';
import { indicator, phase, riskSource, role, row, type StarterSet, threat } from './starter-set.ts';

export const construction: StarterSet = {
  code: 'construction',
  edition: 1,
  about: say(
    'Voor gebouwen, wegen en waterbouw: van initiatief en VO/DO over bestek, aanbesteding en uitvoering naar oplevering en nazorg.',
    'For buildings, roads and water works: from initiative and design by specification, tender and works to completion and aftercare.',
  ),
  gates: constructionGates,
  entries: [
    phase(
      'initiation',
      ['Initiatief', 'Initiative'],
      [
        'Haalbaarheid, locatie, programma van eisen en eerste raming.',
        'Feasibility, site, statement of requirements and a first estimate.',
      ],
    ),
    phase(
      'definition',
      ['Definitie: VO en DO', 'Definition: design'],
      [
        'Voorontwerp en definitief ontwerp, met raming, onderzoeken en vergunningaanvraag.',
        'Preliminary and final design, with estimate, surveys and application for the permit.',
      ],
    ),
    phase(
      'preparation',
      ['Voorbereiding: bestek en aanbesteding', 'Preparation: specification and tender'],
      [
        'Bestek of vraagspecificatie, aanbesteden, gunnen en werkvoorbereiding.',
        'Specification, tender, award and preparation of the works.',
      ],
    ),
    phase(
      'execution',
      ['Uitvoering', 'Works'],
      [
        'Bouwen onder directie of systeemgerichte contractbeheersing, met weekrapport, bouwvergadering en keuringen.',
        'Building under supervision, with weekly report, site meeting and inspections.',
      ],
    ),
    phase(
      'closure',
      ['Oplevering en nazorg', 'Completion and aftercare'],
      [
        'Opname, restpunten, revisie, onderhoudstermijn en garanties; evaluatie met de aannemer.',
        'Inspection, snags, as-built, maintenance period and warranties; evaluation with the contractor.',
      ],
    ),
    role(
      'client',
      ['Opdrachtgever', 'Client'],
      [
        'Stelt programma en budget vast, neemt de besluiten bij de faseovergangen en aanvaardt het werk.',
        'Adopts requirements and budget, decides at the gates and accepts the work.',
      ],
    ),
    role(
      'designer',
      ['Ontwerpleider', 'Design leader'],
      [
        'Houdt het ontwerp van alle disciplines samen binnen eisen en raming.',
        'Keeps the design of all disciplines together within requirements and estimate.',
      ],
    ),
    role(
      'supervisor',
      ['Directievoerder', 'Contract supervisor'],
      [
        'Vertegenwoordigt de opdrachtgever tegenover de aannemer en beoordeelt termijnen en meerwerk.',
        'Represents the client towards the contractor and judges instalments and variations.',
      ],
    ),
    role(
      'inspector',
      ['Toezichthouder', 'Site inspector'],
      [
        'Controleert op de bouw of het werk volgens overeenkomst wordt gemaakt en legt dat vast.',
        'Checks on site whether the work follows the contract and writes that down.',
      ],
    ),
    role(
      'safety',
      ['Coördinator veiligheid en gezondheid', 'Safety and health coordinator'],
      [
        'Houdt het V&G-plan bij, per fase, en kan onveilig werk laten stilleggen.',
        'Keeps the safety and health plan, stage by stage, and can have unsafe work stopped.',
      ],
    ),
    riskSource(
      'safety',
      ['Veiligheid', 'Safety'],
      [
        'Werken op hoogte, hijsen, asbest, verkeer langs het werk.',
        'Work at height, lifting, asbestos, traffic along the works.',
      ],
    ),
    riskSource(
      'environment',
      ['Ondergrond en omgeving', 'Ground and surroundings'],
      [
        'Bodem, grondwater, kabels en leidingen, archeologie, niet-gesprongen explosieven, stikstof.',
        'Soil, ground water, cables and pipes, archaeology, unexploded bombs, nitrogen.',
      ],
    ),
    riskSource(
      'cost',
      ['Prijs', 'Price'],
      [
        'Prijsstijging van materiaal, meerwerk, indexering en te lage eenheidsprijzen.',
        'Rising prices of material, variations, indexation and unit prices that are too low.',
      ],
    ),
    riskSource(
      'planning',
      ['Tijd', 'Time'],
      [
        'Onwerkbaar weer, levertijd van prefab en installaties, nutsaansluitingen, bouwvak.',
        "Weather, lead time of prefab and installations, utility connections, builders' holiday.",
      ],
    ),
    riskSource(
      'quality',
      ['Kwaliteit', 'Quality'],
      [
        'Faalkosten door raakvlakken, keuring die te laat komt, gebreken na oplevering.',
        'Failure costs at interfaces, inspections that come late, defects after completion.',
      ],
    ),
    indicator(
      'variations',
      ['Meerwerk', 'Variations'],
      [
        'Goedgekeurd meerwerk als deel van de aanneemsom. Streef: onder 5 procent.',
        'Approved variations as a share of the contract sum. Aim: below 5 per cent.',
      ],
    ),
    indicator(
      'incidents',
      ['Ongevallen met verzuim', 'Lost-time accidents'],
      ['Aantal per miljoen gewerkte uren. Streef: nul.', 'Number per million hours worked. Aim: none.'],
    ),
    indicator(
      'snags',
      ['Restpunten bij oplevering', 'Snags at completion'],
      [
        'Aantal restpunten en het deel dat na vier weken weg is. Streef: 95 procent.',
        'Number of snags and the share that is gone after four weeks. Aim: 95 per cent.',
      ],
    ),
    indicator(
      'permits',
      ['Vergunningen op tijd', 'Permits in time'],
      [
        'Vergunningen die er waren op de dag die de planning nodig had. Streef: 95 procent.',
        'Permits that were there on the day that the plan needed. Aim: 95 per cent.',
      ],
    ),
  ],
  templates: [
    threat(
      'cables',
      'environment',
      ['Onbekende kabels en leidingen', 'Unknown cables and pipes'],
      [
        [
          'De tekeningen van netbeheerders kloppen niet met de ondergrond.',
          'Drawings of network operators do not match the ground.',
        ],
        ['Bij het graven wordt een leiding gevonden of geraakt.', 'Digging finds or hits a pipe.'],
        [
          'Stilstand, schade en omleggen op kosten van het werk.',
          'Standstill, damage and diversion at the cost of the works.',
        ],
      ],
    ),
    threat(
      'prices',
      'cost',
      ['Prijsstijging van materiaal', 'Rising prices of material'],
      [
        [
          'De markt voor staal, beton en hout is onrustig.',
          'The market for steel, concrete and timber is unstable.',
        ],
        ['Inkoop valt hoger uit dan de raming.', 'Purchases turn out higher than the estimate.'],
        ['Meer kosten of versobering van het ontwerp.', 'More cost, or a plainer design.'],
      ],
    ),
    threat(
      'weather',
      'planning',
      ['Onwerkbaar weer', 'Weather'],
      [
        [
          'Het werk valt in een periode met vorst, regen of hoog water.',
          'The works fall in a time of frost, rain or high water.',
        ],
        [
          'Er zijn meer onwerkbare dagen dan in de overeenkomst.',
          'There are more unworkable days than in the contract.',
        ],
        ['De oplevering schuift en vervolgwerk ook.', 'Completion moves, and what follows too.'],
      ],
    ),
    threat(
      'height',
      'safety',
      ['Val van hoogte', 'Fall from height'],
      [
        [
          'Er wordt op hoogte gewerkt met tijdelijke voorzieningen.',
          'There is work at height with temporary provisions.',
        ],
        ['Iemand valt of er valt materiaal naar beneden.', 'Somebody falls, or material comes down.'],
        [
          'Letsel, stillegging en onderzoek door de Arbeidsinspectie.',
          'Injury, a stop of the works and an investigation.',
        ],
      ],
    ),
    row(
      'decision',
      'award',
      ['Gunning', 'Award'],
      [
        'Aan wie wordt gegund, op welke gronden, voor welk bedrag en met welke voorbehouden?',
        'To whom is it awarded, on which grounds, for which amount and with which reservations?',
      ],
    ),
    row(
      'issue',
      'variation',
      ['Verzoek om meerwerk', 'Request for a variation'],
      [
        'Wat wijkt af van de overeenkomst, wie vroeg erom, wat kost het en wat doet het met de planning?',
        'What departs from the contract, who asked for it, what does it cost and what does it do to the plan?',
      ],
    ),
    row(
      'action',
      'snag',
      ['Restpunt oplevering', 'Snag at completion'],
      [
        'Gebrek, plaats, foto en de dag waarop het hersteld en opnieuw opgenomen is.',
        'Defect, place, photograph and the day on which it is mended and inspected again.',
      ],
    ),
  ],
};
