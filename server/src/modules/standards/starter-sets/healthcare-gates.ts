import type { Gate } from '@regie/contracts/standards';
import { known, must, paper, say, should } from '../domain/criteria.ts';

export const healthcareGates: readonly Gate[] = [
  {
    opens: 'definition',
    title: say('Start verkenning', 'Start of exploration'),
    classes: ['a', 'b'],
    quorum: 0,
    criteria: [
      known.sponsor,
      known.goal,
      must(
        'clinical-lead',
        'Een zorgprofessional draagt het project mee als inhoudelijk trekker.',
        'A clinician carries the project along as clinical lead.',
      ),
      should(
        'patients',
        'Cliëntenraad of patiënten zijn gevraagd wat voor hen telt.',
        'The client council or patients were asked what matters to them.',
      ),
    ],
    documents: [],
  },
  {
    opens: 'preparation',
    title: say('Keuze en veiligheidstoets', 'Choice and safety check'),
    classes: ['a', 'b'],
    quorum: 1,
    criteria: [
      known.sponsor,
      must(
        'prospective',
        'Een prospectieve risicoanalyse van het zorgproces is gedaan.',
        'A prospective risk analysis of the care process was done.',
      ),
      must(
        'dpia',
        'De DPIA is getoetst door de functionaris gegevensbescherming.',
        'The DPIA was reviewed by the data protection officer.',
      ),
      must(
        'device',
        'Bepaald is of het een medisch hulpmiddel is en wat de MDR dan vraagt.',
        'It is settled whether it is a medical device and what the MDR then asks.',
      ),
      should(
        'council',
        'Ondernemingsraad en cliëntenraad hebben advies gegeven waar dat moet.',
        'Works council and client council gave advice where they must.',
      ),
    ],
    documents: [paper('dpia', 'DPIA', 'DPIA'), paper('safety', 'Risicoanalyse', 'Risk analysis')],
  },
  {
    opens: 'execution',
    title: say('Start uitvoering', 'Start of execution'),
    classes: ['a', 'b', 'c'],
    quorum: 1,
    criteria: [
      known.brief,
      known.essentials,
      known.risks,
      must(
        'security',
        'Maatregelen volgens NEN 7510 en logging volgens NEN 7513 zijn vastgesteld.',
        'Measures by NEN 7510 and logging by NEN 7513 are settled.',
      ),
      must(
        'continuity',
        'De zorg kan doorgaan tijdens het werk; de noodprocedure is bekend op de afdeling.',
        'Care can go on during the work; the ward knows the emergency procedure.',
      ),
      should(
        'rosters',
        'Tijd van zorgpersoneel voor scholing en test staat in het rooster.',
        'Time of care staff for training and tests is in the roster.',
      ),
      known.baseline,
    ],
    documents: [paper('plan', 'Projectplan', 'Project plan'), paper('security', 'NEN 7510', 'NEN 7510')],
  },
  {
    opens: 'closure',
    title: say('Vrijgave voor de zorg', 'Release to care'),
    classes: ['a', 'b', 'c'],
    quorum: 2,
    criteria: [
      must(
        'clinical-accepted',
        'De inhoudelijk trekker heeft het gebruik in de zorg vrijgegeven.',
        'The clinical lead released it for use in care.',
      ),
      must(
        'training',
        'Wie ermee werkt is geschoold en bekwaam verklaard.',
        'Those who work with it are trained and declared competent.',
      ),
      must(
        'fallback',
        'Uitval is geoefend; de afdeling kan zonder.',
        'Failure was rehearsed; the ward can do without.',
      ),
      must(
        'hand-over',
        'Beheer, onderhoud en meldingen van incidenten zijn belegd.',
        'Operation, maintenance and the reporting of incidents are assigned.',
      ),
      should(
        'follow-up',
        'Een evaluatie na drie maanden staat gepland, met meldingen van incidenten.',
        'An evaluation after three months is planned, with reported incidents.',
      ),
    ],
    documents: [paper('release', 'Vrijgave', 'Release'), paper('training', 'Scholing', 'Training')],
  },
];
