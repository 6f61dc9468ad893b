import { say } from '../domain/criteria.ts';
import { healthcareGates } from './healthcare-gates.ts';
import { indicator, phase, riskSource, role, row, type StarterSet, threat } from './starter-set.ts';

export const healthcare: StarterSet = {
  code: 'healthcare',
  edition: 1,
  about: say(
    'Voor ziekenhuizen, langdurige zorg en ggz: patiëntveiligheid, privacy (NEN 7510, DPIA), bekwaamheid en zorg die doorgaat.',
    'For hospitals, long-term and mental care: patient safety, privacy (NEN 7510, DPIA), competence and care that goes on.',
  ),
  gates: healthcareGates,
  entries: [
    phase(
      'initiation',
      ['Aanleiding', 'Cause'],
      [
        'Wat gaat er in de zorg beter, voor welke patiënten, en welke zorgprofessional trekt het.',
        'What gets better in care, for which patients, and which clinician leads it.',
      ],
    ),
    phase(
      'definition',
      ['Verkenning', 'Exploration'],
      [
        'Zorgproces beschrijven, mogelijkheden vergelijken, prospectieve risicoanalyse en DPIA.',
        'Describe the care process, compare options, prospective risk analysis and DPIA.',
      ],
    ),
    phase(
      'preparation',
      ['Voorbereiding', 'Preparation'],
      [
        'Inkoop, medezeggenschap, maatregelen, roosters, scholing en noodprocedure.',
        'Purchase, participation councils, measures, rosters, training and emergency procedure.',
      ],
    ),
    phase(
      'execution',
      ['Uitvoering en proef', 'Execution and pilot'],
      [
        'Invoeren op een proefafdeling, meten, bijstellen en daarna uitbreiden.',
        'Introduce on a pilot ward, measure, adjust and then extend.',
      ],
    ),
    phase(
      'closure',
      ['Vrijgave en borging', 'Release and embedding'],
      [
        'Vrijgave voor de zorg, overdracht aan beheer, en na drie maanden terugkijken op incidenten en gebruik.',
        'Release to care, hand-over to operations, and after three months a look back at incidents and use.',
      ],
    ),
    role(
      'clinical-lead',
      ['Inhoudelijk trekker', 'Clinical lead'],
      [
        'Arts, verpleegkundige of therapeut die het zorgproces vertegenwoordigt en het gebruik vrijgeeft.',
        'Doctor, nurse or therapist who represents the care process and releases its use.',
      ],
    ),
    role(
      'sponsor',
      ['Opdrachtgever uit de zorglijn', 'Sponsor from the care line'],
      [
        'Verantwoordelijk manager van de afdeling die de baten moet laten zien.',
        'Manager of the department that has to show the benefits.',
      ],
    ),
    role(
      'privacy',
      ['Functionaris gegevensbescherming', 'Data protection officer'],
      [
        'Toetst de DPIA onafhankelijk en adviseert voor de keuze, niet erna.',
        'Reviews the DPIA independently and advises before the choice, not after.',
      ],
    ),
    role(
      'safety',
      ['Adviseur kwaliteit en veiligheid', 'Quality and safety adviser'],
      [
        'Begeleidt de risicoanalyse en volgt meldingen van incidenten tijdens de invoering.',
        'Guides the risk analysis and follows reported incidents during the introduction.',
      ],
    ),
    role(
      'physics',
      ['Klinisch fysicus of medische techniek', 'Medical physics or engineering'],
      [
        'Beoordeelt apparatuur en software als medisch hulpmiddel en geeft die technisch vrij.',
        'Judges equipment and software as a medical device and releases it technically.',
      ],
    ),
    riskSource(
      'safety',
      ['Patiëntveiligheid', 'Patient safety'],
      [
        'Verwisseling, medicatie, overdracht, alarmen, uitval tijdens zorg.',
        'Mix-ups, medication, hand-over, alarms, failure during care.',
      ],
    ),
    riskSource(
      'legal',
      ['Privacy en beroepsgeheim', 'Privacy and confidentiality'],
      [
        'Inzage zonder behandelrelatie, gegevens bij leveranciers, bewaartermijnen, toestemming.',
        'Access without a care relation, data at suppliers, retention, consent.',
      ],
    ),
    riskSource(
      'people',
      ['Zorgpersoneel', 'Care staff'],
      [
        'Krappe roosters, uitval, weerstand tegen registratie, wisselende diensten.',
        'Tight rosters, absence, resistance to registration, changing shifts.',
      ],
    ),
    riskSource(
      'technology',
      ['Systemen en apparatuur', 'Systems and equipment'],
      [
        'Koppeling met het patiëntendossier, netwerk op de afdeling, validatie na een nieuwe versie.',
        'Interface with the patient record, network on the ward, validation after a new version.',
      ],
    ),
    riskSource(
      'cost',
      ['Bekostiging', 'Funding'],
      [
        'Afspraken met zorgverzekeraars, subsidie die afloopt, baten die bij een ander vallen.',
        'Agreements with insurers, grants that end, benefits that fall to another.',
      ],
    ),
    indicator(
      'incidents',
      ['Meldingen van incidenten', 'Reported incidents'],
      [
        'Meldingen met het project als oorzaak, per maand, naar ernst. Elke ernstige melding binnen een dag besproken.',
        'Reports with the project as cause, monthly, by severity. Each serious one is discussed within a day.',
      ],
    ),
    indicator(
      'competent',
      ['Bekwaam verklaard', 'Declared competent'],
      [
        'Deel van de medewerkers dat geschoold is voor ingebruikname. Streef: 95 procent.',
        'Share of staff trained before use. Aim: 95 per cent.',
      ],
    ),
    indicator(
      'time',
      ['Tijd voor de patiënt', 'Time for the patient'],
      [
        'Verandering in registratietijd per dienst, gemeten voor en drie maanden na invoering.',
        'Change in time spent on registration per shift, measured before and three months after.',
      ],
    ),
    indicator(
      'downtime',
      ['Ongeplande uitval', 'Unplanned downtime'],
      [
        'Minuten per maand waarin de zorg op de noodprocedure werkte.',
        'Minutes a month in which care worked by the emergency procedure.',
      ],
    ),
  ],
  templates: [
    threat(
      'failure',
      'safety',
      ['Uitval tijdens zorg', 'Failure during care'],
      [
        ['De zorg leunt op het nieuwe systeem.', 'Care leans on the new system.'],
        ['Het systeem valt uit tijdens een dienst.', 'The system fails during a shift.'],
        ['Gegevens ontbreken bij behandeling en medicatie.', 'Data are missing in treatment and medication.'],
      ],
    ),
    threat(
      'access',
      'legal',
      ['Onbevoegde inzage in dossiers', 'Unauthorised access to records'],
      [
        ['Rollen zijn te ruim ingericht.', 'Roles are set too wide.'],
        [
          'Iemand ziet een dossier zonder behandelrelatie.',
          'Somebody reads a record without a care relation.',
        ],
        [
          'Datalek, klacht en melding bij de toezichthouder.',
          'Breach, complaint and a report to the authority.',
        ],
      ],
    ),
    threat(
      'rosters',
      'people',
      ['Geen tijd voor scholing', 'No time for training'],
      [
        ['Roosters zijn krap en er is uitval.', 'Rosters are tight and people are absent.'],
        ['Scholing wordt afgezegd.', 'Training is called off.'],
        ['De invoering schuift of is onveilig.', 'The introduction moves, or is unsafe.'],
      ],
    ),
    threat(
      'interface',
      'technology',
      ['Koppeling met het patiëntendossier faalt', 'Interface with the patient record fails'],
      [
        ['De leverancier wijzigt het berichtenverkeer.', 'The supplier changes the messages.'],
        ['Uitslagen of afspraken komen niet of dubbel aan.', 'Results or appointments are lost or doubled.'],
        ['Handmatig overtypen met kans op fouten.', 'Copying by hand, with faults.'],
      ],
    ),
    row(
      'decision',
      'release',
      ['Vrijgave voor de zorg', 'Release to care'],
      [
        "Mag dit in de zorg gebruikt worden, op welke afdelingen, met welke restrisico's en tot welke evaluatie?",
        'May this be used in care, on which wards, with which residual risks and until which evaluation?',
      ],
    ),
    row(
      'action',
      'risk-analysis',
      ['Prospectieve risicoanalyse', 'Prospective risk analysis'],
      [
        'Met zorgprofessionals de stappen van het proces doorlopen, faalwijzen scoren en maatregelen kiezen.',
        'Walk through the process with clinicians, score failure modes and choose measures.',
      ],
    ),
    row(
      'assumption',
      'capacity',
      ['De proefafdeling houdt tijd vrij', 'The pilot ward keeps time free'],
      [
        'De proefafdeling heeft gedurende de proef elke week een vast uur. Toets: het staat in het rooster.',
        'The pilot ward keeps one hour a week during the pilot. Check: it is in the roster.',
      ],
    ),
  ],
};
