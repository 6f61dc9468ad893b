import { say } from '../domain/criteria.ts';
import { governmentGates } from './government-gates.ts';
import { indicator, phase, riskSource, role, row, type StarterSet, threat } from './starter-set.ts';

export const government: StarterSet = {
  code: 'government',
  edition: 1,
  about: say(
    'Voor gemeenten, provincies, waterschappen en het rijk: college- en raadsbesluiten, aanbesteden, participatie en openbaarheid.',
    'For municipalities, provinces, water boards and ministries: political decisions, procurement, participation and openness.',
  ),
  gates: governmentGates,
  entries: [
    phase(
      'initiation',
      ['Initiatief', 'Initiative'],
      [
        'Van bestuurlijke wens naar startnotitie: waarom, voor wie, wie is opdrachtgever en welk besluit is straks nodig.',
        'From political wish to initiation note: why, for whom, who is the client and which decision will be needed.',
      ],
    ),
    phase(
      'definition',
      ['Definitie', 'Definition'],
      [
        'Varianten vergelijken, participatie ontwerpen en het college laten kiezen. Eindigt met een collegebesluit.',
        'Compare options, design participation and have the executive choose. Ends with a decision of the executive.',
      ],
    ),
    phase(
      'preparation',
      ['Voorbereiding', 'Preparation'],
      [
        'Krediet aanvragen, aanbesteden, vergunningen regelen en het projectplan vaststellen.',
        'Ask for the credit, procure, obtain permits and adopt the project plan.',
      ],
    ),
    phase(
      'execution',
      ['Uitvoering', 'Execution'],
      [
        'Uitvoeren binnen krediet en mandaat; afwijkingen gaan via de opdrachtgever naar college of raad.',
        'Carry out within credit and mandate; deviations go by the client to the executive or council.',
      ],
    ),
    phase(
      'closure',
      ['Afronding', 'Closure'],
      [
        'Overdragen aan beheer, eindafrekening, evaluatie en bericht aan de raad.',
        'Hand over to maintenance, final account, evaluation and report to the council.',
      ],
    ),
    role(
      'political-client',
      ['Bestuurlijk opdrachtgever', 'Political client'],
      [
        'De wethouder of gedeputeerde die het resultaat politiek verantwoordt en het voorstel in college en raad brengt.',
        'The alderman or deputy who answers for the result and brings the proposal to executive and council.',
      ],
    ),
    role(
      'administrative-client',
      ['Ambtelijk opdrachtgever', 'Administrative client'],
      [
        'Geeft de opdracht, bewaakt de baten, besluit bij faseovergangen binnen het mandaat en aanvaardt het resultaat.',
        'Gives the assignment, guards the benefits, decides at gates within the mandate and accepts the result.',
      ],
    ),
    role(
      'contractor',
      ['Ambtelijk opdrachtnemer', 'Administrative contractor'],
      [
        'Het afdelingshoofd dat mensen en middelen levert en instaat voor de kwaliteit van het werk.',
        'The head of department who supplies people and means and vouches for the quality of the work.',
      ],
    ),
    role(
      'buyer',
      ['Inkoopadviseur', 'Procurement adviser'],
      [
        'Toetst de inkoopstrategie aan drempels, beleid en proportionaliteit en bewaakt de termijnen van de procedure.',
        'Checks the procurement strategy against thresholds and policy and guards the terms of the procedure.',
      ],
    ),
    role(
      'controller',
      ['Projectcontroller', 'Project controller'],
      [
        'Toetst ramingen, bewaakt het krediet en bereidt tussenrapportage en eindafrekening voor.',
        'Checks estimates, guards the credit and prepares interim reports and the final account.',
      ],
    ),
    riskSource(
      'political',
      ['Politiek en bestuur', 'Politics'],
      [
        'Verkiezingen, coalitiewisseling, moties en besluiten die later komen dan gepland.',
        'Elections, a change of coalition, motions and decisions that come later than planned.',
      ],
    ),
    riskSource(
      'legal',
      ['Recht en procedures', 'Law and procedures'],
      [
        'Bezwaar en beroep, vergunningen, aanbestedingsrecht, openbaarmaking onder de Woo.',
        'Objection and appeal, permits, procurement law, publication under the open government act.',
      ],
    ),
    riskSource(
      'supplier',
      ['Markt', 'Market'],
      [
        'Geen of één inschrijver, inschrijvingen boven de raming, faillissement van de aannemer.',
        'No bid or a single one, bids above the estimate, bankruptcy of the contractor.',
      ],
    ),
    riskSource(
      'environment',
      ['Omgeving', 'Surroundings'],
      [
        'Weerstand van omwonenden, stikstof en natuur, kabels en leidingen, archeologie.',
        'Resistance of neighbours, nitrogen and nature, cables and pipes, archaeology.',
      ],
    ),
    riskSource(
      'people',
      ['Capaciteit', 'Capacity'],
      [
        'Vacatures, afhankelijkheid van inhuur, piek rond begroting en jaarrekening.',
        'Vacancies, dependence on hired staff, peaks around budget and annual accounts.',
      ],
    ),
    indicator(
      'credit',
      ['Kredietuitputting', 'Use of the credit'],
      [
        'Uitgaven plus verplichtingen gedeeld door het krediet, per maand. Bij 90 procent een prognose einde werk vragen.',
        'Spent plus committed divided by the credit, monthly. At 90 per cent ask for a forecast at completion.',
      ],
    ),
    indicator(
      'decision-time',
      ['Doorlooptijd besluitvorming', 'Time to decide'],
      [
        'Dagen van aanleveren tot besluit van college of raad. Streef: 95 procent binnen de bestuurlijke planning.',
        'Days from submission to decision of executive or council. Aim: 95 per cent within the political schedule.',
      ],
    ),
    indicator(
      'lawful',
      ['Rechtmatig ingekocht', 'Lawfully procured'],
      [
        'Aandeel van de inkopen volgens de juiste procedure. Streef: 100 procent.',
        'Share of purchases by the right procedure. Aim: 100 per cent.',
      ],
    ),
    indicator(
      'promises',
      ['Toezeggingen op tijd', 'Promises kept in time'],
      [
        'Toezeggingen aan de raad die voor de beloofde dag zijn afgedaan. Streef: 90 procent.',
        'Promises to the council that were kept before the day. Aim: 90 per cent.',
      ],
    ),
  ],
  templates: [
    threat(
      'elections',
      'political',
      ['Bestuurswissel tijdens het project', 'Change of government during the project'],
      [
        ['Er zijn verkiezingen voordat het resultaat er is.', 'Elections come before the result is there.'],
        [
          'De nieuwe coalitie wil een ander doel of een andere variant.',
          'The new coalition wants another goal or option.',
        ],
        [
          'Het besluit wordt heroverwogen en de start schuift op.',
          'The decision is reconsidered and the start moves.',
        ],
      ],
    ),
    threat(
      'objection',
      'legal',
      ['Bezwaar tegen de vergunning', 'Objection to the permit'],
      [
        ['Belanghebbenden zijn het oneens met het besluit.', 'Stakeholders disagree with the decision.'],
        [
          'Er wordt bezwaar gemaakt of een voorlopige voorziening gevraagd.',
          'An objection is lodged or an injunction is asked for.',
        ],
        ['De uitvoering begint maanden later.', 'Execution begins months later.'],
      ],
    ),
    threat(
      'no-bids',
      'supplier',
      ['Te weinig of te dure inschrijvingen', 'Too few bids or too expensive ones'],
      [
        [
          'De markt heeft het druk of de eisen zijn te zwaar.',
          'The market is busy or the demands are too heavy.',
        ],
        ['Er komt geen geldige inschrijving binnen de raming.', 'No valid bid comes within the estimate.'],
        ['Opnieuw aanbesteden of het krediet ophogen.', 'Tender again or raise the credit.'],
      ],
    ),
    threat(
      'support',
      'environment',
      ['Onvoldoende draagvlak', 'Too little support'],
      [
        ['Omwonenden zijn laat of eenzijdig betrokken.', 'Neighbours were involved late or one-sidedly.'],
        ['Er ontstaat georganiseerde weerstand.', 'Organised resistance arises.'],
        [
          'De raad stelt het besluit uit of wijzigt de opdracht.',
          'The council delays the decision or changes the assignment.',
        ],
      ],
    ),
    row(
      'decision',
      'council',
      ['Besluit college', 'Decision of the executive'],
      [
        'Welke variant wordt gekozen, binnen welk krediet, met welke voorwaarden en wat wordt de raad bericht?',
        'Which option is chosen, within which credit, under which conditions, and what is the council told?',
      ],
    ),
    row(
      'action',
      'publication',
      ['Actieve openbaarmaking', 'Active publication'],
      [
        'Besluit en onderliggende stukken beoordelen op openbaarheid onder de Woo, persoonsgegevens weglakken en publiceren.',
        'Assess decision and papers for publication under the open government act, redact personal data and publish.',
      ],
    ),
    row(
      'assumption',
      'subsidy',
      ['Subsidie wordt toegekend', 'The grant is awarded'],
      [
        'De aangevraagde subsidie wordt toegekend voor de start van de uitvoering. Toets: de beschikking is ontvangen.',
        'The grant is awarded before execution starts. Check: the award was received.',
      ],
    ),
  ],
};
