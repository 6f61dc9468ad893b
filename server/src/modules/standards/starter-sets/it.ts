import { say } from '../domain/criteria.ts';
import { itGates } from './it-gates.ts';
import { indicator, phase, riskSource, role, row, type StarterSet, threat } from './starter-set.ts';

export const it: StarterSet = {
  code: 'it',
  edition: 1,
  about: say(
    'Voor software, infrastructuur en informatievoorziening: architectuur, beveiliging, acceptatie, livegang en uitfaseren.',
    'For software, infrastructure and information services: architecture, security, acceptance, go-live and switching off.',
  ),
  gates: itGates,
  entries: [
    phase(
      'initiation',
      ['Idee en aanleiding', 'Idea and cause'],
      [
        'Welk probleem van welk proces wordt opgelost, wie is eigenaar en wat kost niets doen.',
        'Which problem of which process is solved, who owns it and what doing nothing costs.',
      ],
    ),
    phase(
      'definition',
      ['Analyse en architectuur', 'Analysis and architecture'],
      [
        'Eisen, gegevens, koppelingen en oplossingsrichting; architectuur en privacy toetsen voordat er wordt gekocht of gebouwd.',
        'Requirements, data, interfaces and direction; architecture and privacy are checked before anything is bought or built.',
      ],
    ),
    phase(
      'preparation',
      ['Inrichten', 'Preparation'],
      [
        'Leverancier, omgevingen, team en testaanpak; acceptatiecriteria afspreken.',
        'Supplier, environments, team and test approach; agree on acceptance criteria.',
      ],
    ),
    phase(
      'execution',
      ['Realisatie en test', 'Build and test'],
      [
        'In korte stappen bouwen, koppelen, migreren en testen; gebruikers zien elke paar weken resultaat.',
        'Build, connect, migrate and test in short steps; users see a result every few weeks.',
      ],
    ),
    phase(
      'closure',
      ['Livegang en nazorg', 'Go-live and aftercare'],
      [
        'Gecontroleerd live, verhoogde bewaking, overdracht aan beheer en het oude systeem uit.',
        'Live under control, heightened monitoring, hand-over to operations and the old system off.',
      ],
    ),
    role(
      'product-owner',
      ['Product owner', 'Product owner'],
      [
        'Bepaalt de volgorde van het werk namens de gebruikers en aanvaardt wat af is.',
        'Sets the order of the work on behalf of users and accepts what is done.',
      ],
    ),
    role(
      'architect',
      ['Projectarchitect', 'Project architect'],
      [
        'Bewaakt dat de oplossing past bij de architectuur en legt afwijkingen met reden vast.',
        'Guards that the solution fits the architecture and writes down deviations with their reason.',
      ],
    ),
    role(
      'security',
      ['Beveiligingsfunctionaris', 'Security officer'],
      [
        'Stelt de eisen, beoordeelt tests en adviseert bij de livegang; accepteert zelf geen restrisico.',
        'Sets requirements, judges tests and advises at go-live; accepts no residual risk himself.',
      ],
    ),
    role(
      'test-lead',
      ['Testcoördinator', 'Test coordinator'],
      [
        'Regelt testomgevingen, gevallen en bevindingen en rapporteert of het doel van de test is gehaald.',
        'Arranges environments, cases and findings and reports whether the aim of the test was met.',
      ],
    ),
    role(
      'operations',
      ['Beheerverantwoordelijke', 'Head of operations'],
      [
        'Stelt beheereisen vooraf, neemt over en kan de livegang tegenhouden als beheer niet kan.',
        'States operational demands beforehand, takes over and can hold up go-live if it cannot be run.',
      ],
    ),
    riskSource(
      'technology',
      ['Techniek', 'Technology'],
      [
        'Koppelingen, prestaties onder belasting, verouderde onderdelen, gegevenskwaliteit bij migratie.',
        'Interfaces, performance under load, outdated parts, quality of data at migration.',
      ],
    ),
    riskSource(
      'supplier',
      ['Leverancier', 'Supplier'],
      [
        'Afhankelijkheid van één partij, wisselende mensen, wijziging van licentie of dienst.',
        'Dependence on one party, changing people, change of licence or service.',
      ],
    ),
    riskSource(
      'scope',
      ['Eisen', 'Requirements'],
      [
        'Eisen die pas bij de test blijken, stapeling van wensen, uitzonderingen in het proces.',
        'Requirements that show up at the test, piling wishes, exceptions in the process.',
      ],
    ),
    riskSource(
      'people',
      ['Gebruikers en sleutelpersonen', 'Users and key people'],
      [
        'Sleutelgebruikers zonder tijd, kennis bij één ontwikkelaar, weinig vertrouwen in het systeem.',
        'Key users without time, knowledge with one developer, little trust in the system.',
      ],
    ),
    riskSource(
      'legal',
      ['Privacy en beveiliging', 'Privacy and security'],
      [
        'Persoonsgegevens, verwerkers buiten de EU, datalekken, verplichtingen uit de NIS2.',
        'Personal data, processors outside the EU, breaches, duties under NIS2.',
      ],
    ),
    indicator(
      'findings',
      ['Openstaande blokkerende bevindingen', 'Open blocking findings'],
      [
        'Aantal blokkerende bevindingen, per week. Voor de livegang: nul.',
        'Number of blocking findings, weekly. Before go-live: none.',
      ],
    ),
    indicator(
      'adoption',
      ['Gebruik na livegang', 'Use after go-live'],
      [
        'Deel van de beoogde gebruikers dat na vier weken elke week inlogt. Streef: 80 procent.',
        'Share of intended users who sign in each week after four weeks. Aim: 80 per cent.',
      ],
    ),
    indicator(
      'incidents',
      ['Ernstige storingen na livegang', 'Serious incidents after go-live'],
      [
        'Storingen met hoogste prioriteit in de eerste dertig dagen. Streef: hoogstens twee.',
        'Incidents of the highest priority in the first thirty days. Aim: two at most.',
      ],
    ),
    indicator(
      'lead-time',
      ['Doorlooptijd van een wens', 'Lead time of a wish'],
      [
        'Dagen van opnemen tot in gebruik, mediaan over een kwartaal.',
        'Days from taking up to in use, median over a quarter.',
      ],
    ),
  ],
  templates: [
    threat(
      'interface',
      'technology',
      ['Koppeling komt niet op tijd', 'An interface comes late'],
      [
        [
          'De andere kant van de koppeling heeft een eigen planning.',
          'The other side of the interface has a plan of its own.',
        ],
        ['De koppeling is niet klaar voor de ketentest.', 'The interface is not ready for the chain test.'],
        [
          'De livegang schuift of er komt tijdelijk handwerk.',
          'Go-live moves, or there is manual work for a while.',
        ],
      ],
    ),
    threat(
      'migration',
      'quality',
      ['Gegevens zijn niet schoon', 'Data are not clean'],
      [
        ['Gegevens zijn jarenlang zonder controle ingevoerd.', 'Data were entered for years without checks.'],
        ['Bij de proefmigratie vallen te veel regels uit.', 'Too many rows fail in the trial migration.'],
        ['Extra opschoning en een tweede proefmigratie.', 'More cleaning and a second trial migration.'],
      ],
    ),
    threat(
      'key-users',
      'people',
      ['Sleutelgebruikers hebben geen tijd', 'Key users have no time'],
      [
        ['Het werk van alledag gaat voor.', 'Daily work comes first.'],
        ['De acceptatietest wordt niet of half gedaan.', 'The acceptance test is done half or not at all.'],
        ['Fouten komen pas na de livegang boven.', 'Faults come up only after go-live.'],
      ],
    ),
    threat(
      'breach',
      'legal',
      ['Datalek in test of migratie', 'Data breach in test or migration'],
      [
        ['Er wordt met echte persoonsgegevens getest.', 'Real personal data are used in tests.'],
        ['Gegevens komen bij wie ze niet hoort te zien.', 'Data reach those who should not see them.'],
        [
          'Melding binnen 72 uur, herstel en verlies van vertrouwen.',
          'A report within 72 hours, repair and loss of trust.',
        ],
      ],
    ),
    row(
      'decision',
      'go-live',
      ['Livegang: wel of niet', 'Go-live or not'],
      [
        'Gaan we live op de geplande dag, gezien bevindingen, beveiligingstest, beheer en terugvaloptie?',
        'Do we go live on the planned day, given findings, security test, operations and fallback?',
      ],
    ),
    row(
      'action',
      'dpia',
      ['DPIA laten toetsen', 'Have the DPIA reviewed'],
      [
        'De DPIA met maatregelen voorleggen aan de functionaris gegevensbescherming en het advies verwerken.',
        'Submit the DPIA with its measures to the data protection officer and take in the advice.',
      ],
    ),
    row(
      'issue',
      'blocking',
      ['Blokkerende bevinding', 'Blocking finding'],
      [
        'Wat gebeurde er, met welke gegevens, in welke versie en wat kan een gebruiker intussen doen?',
        'What happened, with which data, in which version, and what can a user do meanwhile?',
      ],
    ),
  ],
};
