import type { Gate } from '@regie/contracts/standards';
import { known, must, paper, say, should } from '../domain/criteria.ts';

export const itGates: readonly Gate[] = [
  {
    opens: 'definition',
    title: say('Start analyse', 'Start of analysis'),
    classes: ['a', 'b'],
    quorum: 0,
    criteria: [
      known.sponsor,
      known.goal,
      must(
        'process',
        'De eigenaar van het proces en de gegevens is bekend.',
        'The owner of the process and of the data is known.',
      ),
      should(
        'existing',
        'Bekeken is of iets dat er al is het ook kan.',
        'It was checked whether something that is there can do it.',
      ),
    ],
    documents: [],
  },
  {
    opens: 'preparation',
    title: say('Architectuurakkoord', 'Architecture agreed'),
    classes: ['a', 'b'],
    quorum: 1,
    criteria: [
      known.sponsor,
      must(
        'architecture',
        'De architect heeft de oplossing getoetst, met koppelingen en migratie.',
        'The architect reviewed the solution, with interfaces and migration.',
      ),
      must(
        'classification',
        'Gegevens zijn geclassificeerd op beschikbaarheid, integriteit en vertrouwelijkheid.',
        'Data are classified on availability, integrity and confidentiality.',
      ),
      must(
        'privacy',
        'Nagegaan is of een DPIA nodig is; zo ja, dan is die begonnen.',
        'It was checked whether a DPIA is needed; if so, it has begun.',
      ),
      should(
        'cost',
        'Kosten van vijf jaar beheer staan naast die van het project.',
        'Costs of five years of operation stand beside those of the project.',
      ),
    ],
    documents: [paper('architecture', 'Startarchitectuur', 'Project start architecture')],
  },
  {
    opens: 'execution',
    title: say('Start realisatie', 'Start of realisation'),
    classes: ['a', 'b', 'c'],
    quorum: 1,
    criteria: [
      known.brief,
      known.essentials,
      known.risks,
      must(
        'security',
        'Beveiligingseisen en testaanpak zijn vastgesteld.',
        'Security requirements and test approach are settled.',
      ),
      must(
        'acceptance-criteria',
        'Acceptatiecriteria zijn met gebruikers en beheer afgesproken.',
        'Acceptance criteria are agreed with users and operations.',
      ),
      should(
        'contract',
        'Het contract regelt gegevens, exit en meldplicht bij incidenten.',
        'The contract covers data, exit and the reporting of incidents.',
      ),
      known.baseline,
    ],
    documents: [paper('plan', 'Projectplan', 'Project plan'), paper('test', 'Testplan', 'Test plan')],
  },
  {
    opens: 'closure',
    title: say('Livegang en overdracht', 'Go-live and hand-over'),
    classes: ['a', 'b', 'c'],
    quorum: 2,
    criteria: [
      must(
        'accepted',
        'Gebruikers hebben de acceptatietest ondertekend; er zijn geen blokkerende bevindingen.',
        'Users signed the acceptance test; no blocking findings are open.',
      ),
      must(
        'security-test',
        'De beveiligingstest is gedaan en hoge bevindingen zijn verholpen.',
        'The security test was done and high findings are mended.',
      ),
      must(
        'roll-back',
        'Terugdraaien is geoefend en er is een beslismoment afgesproken.',
        'Rolling back was rehearsed and a point of decision is agreed.',
      ),
      must(
        'operations',
        'Beheer heeft documentatie, bewaking en herstelprocedure overgenomen.',
        'Operations took over documentation, monitoring and recovery procedure.',
      ),
      should(
        'switch-off',
        'De dag waarop het oude systeem uitgaat staat vast.',
        'The day on which the old system is switched off is set.',
      ),
    ],
    documents: [
      paper('acceptance', 'Acceptatie', 'Acceptance'),
      paper('runbook', 'Draaiboek livegang', 'Go-live runbook'),
    ],
  },
];
