import { say } from '../domain/criteria.ts';
import { financeGates } from './finance-gates.ts';
import { indicator, phase, riskSource, role, row, type StarterSet, threat } from './starter-set.ts';

export const finance: StarterSet = {
  code: 'finance',
  edition: 1,
  about: say(
    'Voor banken, verzekeraars en pensioenfondsen: drie lijnen, DORA, uitbesteding, beheersmaatregelen met bewijs en aansluiting.',
    'For banks, insurers and pension funds: three lines, DORA, outsourcing, controls with evidence and reconciliation.',
  ),
  gates: financeGates,
  entries: [
    phase(
      'initiation',
      ['Aanleiding', 'Cause'],
      [
        'Verplichting of kans: welke regel, welke klant, welke dag, en wie draagt het risico.',
        'Duty or chance: which rule, which customer, which day, and who bears the risk.',
      ],
    ),
    phase(
      'definition',
      ['Impactanalyse', 'Impact analysis'],
      [
        'Gevolgen voor proces, systemen, klanten, kapitaal en rapportage; oordeel van de tweede lijn.',
        'Effects on process, systems, customers, capital and reporting; opinion of the second line.',
      ],
    ),
    phase(
      'preparation',
      ['Ontwerp en contract', 'Design and contract'],
      [
        'Beheersmaatregelen, functiescheiding, contracten met ICT-dienstverleners en testaanpak.',
        'Controls, segregation of duties, contracts with ICT providers and test approach.',
      ],
    ),
    phase(
      'execution',
      ['Realisatie en proefdraaien', 'Realisation and parallel run'],
      [
        'Bouwen, schaduwdraaien, aansluiten en bewijs van werking verzamelen.',
        'Build, run in parallel, reconcile and gather evidence that controls work.',
      ],
    ),
    phase(
      'closure',
      ['Ingebruikname en borging', 'Taking into use and embedding'],
      [
        'Besluit tot ingebruikname, eerste periodeafsluiting, overdracht aan de lijn en het risicoregister bijwerken.',
        'Decision to take into use, first period closing, hand-over to the line and update of the risk register.',
      ],
    ),
    role(
      'owner',
      ['Proceseigenaar', 'Process owner'],
      [
        'Eerste lijn: draagt het risico, stelt eisen en aanvaardt het resultaat met de beheersmaatregelen.',
        'First line: bears the risk, states demands and accepts the result with its controls.',
      ],
    ),
    role(
      'risk',
      ['Risicomanager', 'Risk manager'],
      [
        'Tweede lijn: beoordeelt risico en maatregelen onafhankelijk en kan bij het bestuur escaleren.',
        'Second line: judges risk and controls independently and can escalate to the board.',
      ],
    ),
    role(
      'compliance',
      ['Compliance officer', 'Compliance officer'],
      [
        'Vertaalt wet en toezicht naar eisen, toetst klantbelang en bewaakt de termijn.',
        'Turns law and supervision into demands, checks the interest of customers and guards the term.',
      ],
    ),
    role(
      'supplier',
      ['Uitbestedingsmanager', 'Outsourcing manager'],
      [
        'Beoordeelt leveranciers, houdt het register van ICT-contracten bij en oefent de exit.',
        'Assesses suppliers, keeps the register of ICT contracts and rehearses the exit.',
      ],
    ),
    role(
      'finance',
      ['Vertegenwoordiger financiën', 'Finance representative'],
      [
        'Zorgt dat boekingen, aansluiting en rapportage kloppen vanaf de eerste dag.',
        'Sees that postings, reconciliation and reporting are right from the first day.',
      ],
    ),
    riskSource(
      'legal',
      ['Wet en toezicht', 'Law and supervision'],
      [
        'Regels die wijzigen tijdens het project, een dag die vast staat, vragen van DNB of AFM.',
        'Rules that change during the project, a fixed day, questions of the supervisor.',
      ],
    ),
    riskSource(
      'supplier',
      ['Uitbesteding', 'Outsourcing'],
      [
        'Concentratie bij één aanbieder, onderaannemers, exit die nooit is geoefend.',
        'Concentration at one provider, subcontractors, an exit never rehearsed.',
      ],
    ),
    riskSource(
      'technology',
      ['Weerbaarheid', 'Resilience'],
      [
        'Uitval, cyberaanval, herstel dat langer duurt dan de klant verdraagt.',
        'Failure, cyber attack, recovery that takes longer than customers can bear.',
      ],
    ),
    riskSource(
      'quality',
      ['Gegevens', 'Data'],
      [
        'Verschillen bij migratie, herleidbaarheid van rapportage, dubbele klanten.',
        'Differences at migration, traceability of reports, doubled customers.',
      ],
    ),
    riskSource(
      'people',
      ['Mensen en functiescheiding', 'People and segregation'],
      [
        'Te ruime rechten, kennis bij weinigen, fraude van binnenuit.',
        'Rights that are too wide, knowledge with few, fraud from within.',
      ],
    ),
    indicator(
      'deadline',
      ['Verplichtingen op tijd', 'Duties in time'],
      [
        'Wettelijke verplichtingen die voor de dag zijn ingevoerd. Streef: 100 procent.',
        'Statutory duties introduced before the day. Aim: 100 per cent.',
      ],
    ),
    indicator(
      'controls',
      ['Werkende beheersmaatregelen', 'Working controls'],
      [
        'Deel van de ontworpen maatregelen met bewijs van werking. Voor ingebruikname: alle sleutelmaatregelen.',
        'Share of designed controls with evidence that they work. Before use: all key controls.',
      ],
    ),
    indicator(
      'reconciliation',
      ['Onverklaarde verschillen', 'Unexplained differences'],
      [
        'Aantal en bedrag van verschillen na migratie. Streef: nul.',
        'Number and amount of differences after migration. Aim: none.',
      ],
    ),
    indicator(
      'recovery',
      ['Hersteltijd in de test', 'Recovery time in the test'],
      [
        'Gemeten hersteltijd tegenover wat is afgesproken, per kritieke functie.',
        'Measured recovery time against what was agreed, per critical function.',
      ],
    ),
  ],
  templates: [
    threat(
      'rule-change',
      'legal',
      ['Regels wijzigen onderweg', 'Rules change on the way'],
      [
        ['De uitwerking van de regel is nog niet af.', 'The details of the rule are not finished yet.'],
        ['De toezichthouder publiceert andere eisen.', 'The supervisor publishes other demands.'],
        ['Ontwerp opnieuw, terwijl de dag vaststaat.', 'Design again, while the day is fixed.'],
      ],
    ),
    threat(
      'provider',
      'supplier',
      ['Uitval van een ICT-dienstverlener', 'Failure of an ICT provider'],
      [
        ['Een kritieke functie draait bij één aanbieder.', 'A critical function runs at one provider.'],
        ['De aanbieder valt langdurig uit of stopt.', 'The provider fails for long, or stops.'],
        [
          'Klanten kunnen niet terecht; melding van een ernstig incident.',
          'Customers are not served; a major incident is reported.',
        ],
      ],
    ),
    threat(
      'differences',
      'quality',
      ['Verschillen na migratie', 'Differences after migration'],
      [
        ['Oude en nieuwe administratie rekenen anders.', 'Old and new books compute differently.'],
        ['Saldi sluiten niet aan.', 'Balances do not agree.'],
        ['De periode kan niet op tijd worden afgesloten.', 'The period cannot be closed in time.'],
      ],
    ),
    threat(
      'rights',
      'people',
      ['Functiescheiding doorbroken', 'Segregation of duties broken'],
      [
        ['Rechten zijn tijdens het project ruim gegeven.', 'Rights were given widely during the project.'],
        ['Iemand kan invoeren en goedkeuren.', 'Somebody can enter and approve.'],
        ['Fraude of een bevinding van de accountant.', 'Fraud, or a finding of the auditor.'],
      ],
    ),
    row(
      'decision',
      'take-into-use',
      ['Besluit tot ingebruikname', 'Decision to take into use'],
      [
        'Nemen we in gebruik, gezien aansluiting, werking van maatregelen, weerbaarheidstest en oordeel van de tweede lijn?',
        'Do we take it into use, given reconciliation, working controls, resilience test and the opinion of the second line?',
      ],
    ),
    row(
      'action',
      'register',
      ['Register van ICT-contracten bijwerken', 'Update the register of ICT contracts'],
      [
        'Dienst, aanbieder, onderaannemers, kritieke functie en exitplan vastleggen voordat de dienst begint.',
        'Write down service, provider, subcontractors, critical function and exit plan before the service begins.',
      ],
    ),
    row(
      'assumption',
      'effective',
      ['De dag van ingang blijft staan', 'The day of effect stays'],
      [
        'De regel gaat in op de aangekondigde dag. Toets: publicatie in het staatsblad of publicatieblad.',
        'The rule takes effect on the announced day. Check: official publication.',
      ],
    ),
  ],
};
