import { type Control, demanding, say } from '../control.ts';

const start = ['projects.start', 'projects.pass-phase'] as const;

/** Advise, require, require: what the project must have, whoever acts. */
export const demandingControls: readonly Control[] = [
  {
    code: 'brief-approved',
    kind: 'action',
    on: start,
    condition: { fact: 'project.brief-approved', is: true },
    settings: demanding,
    isStanding: true,
    article: '3.1',
    lifts: ['pmo-manager'],
    title: say('Brief approved', 'Projectopdracht goedgekeurd'),
    asks: say(
      'Work begins with a brief that the sponsor approved.',
      'Het werk begint met een projectopdracht die de opdrachtgever heeft goedgekeurd.',
    ),
    broken: say('The project brief is not approved.', 'De projectopdracht is niet goedgekeurd.'),
    remedy: say(
      'Have the sponsor approve the brief.',
      'Laat de opdrachtgever de projectopdracht goedkeuren.',
    ),
  },
  {
    code: 'raci-complete',
    kind: 'action',
    on: start,
    condition: { fact: 'raci.gaps', is: 0 },
    settings: demanding,
    isLighterForSmall: true,
    article: '3.2',
    lifts: ['pmo-manager'],
    title: say('RACI complete', 'RACI volledig'),
    asks: say(
      'Each product has exactly one who is accountable.',
      'Elk product heeft precies één eindverantwoordelijke.',
    ),
    broken: say(
      'A product has nobody, or more than one, who is accountable.',
      'Een product heeft geen of meer dan één eindverantwoordelijke.',
    ),
    remedy: say(
      'Name one accountable person per product.',
      'Wijs per product één eindverantwoordelijke aan.',
    ),
  },
  {
    code: 'sponsor-named',
    kind: 'action',
    on: start,
    condition: { fact: 'project.sponsor-named', is: true },
    settings: demanding,
    isStanding: true,
    article: '3.3',
    lifts: ['pmo-manager', 'portfolio-manager'],
    title: say('Sponsor named', 'Opdrachtgever bekend'),
    asks: say('A project has a sponsor by name.', 'Een project heeft een opdrachtgever met naam.'),
    broken: say('The project has no sponsor.', 'Het project heeft geen opdrachtgever.'),
    remedy: say('Fill in the sponsor.', 'Vul de opdrachtgever in.'),
  },
  {
    code: 'goal-linked',
    kind: 'action',
    on: start,
    condition: {
      any: [
        { fact: 'project.goal-stated', is: true },
        { fact: 'project.goal-linked', is: true },
      ],
    },
    settings: demanding,
    isStanding: true,
    article: '3.4',
    lifts: ['pmo-manager', 'portfolio-manager'],
    title: say('Goal stated', 'Doel bekend'),
    asks: say('A project says which goal it serves.', 'Een project zegt welk doel het dient.'),
    broken: say('The project says no goal.', 'Het project noemt geen doel.'),
    remedy: say(
      'Write the goal that the project serves, or link the project with it.',
      'Schrijf op welk doel het project dient, of koppel het project eraan.',
    ),
  },
  {
    code: 'dependency-unconfirmed',
    kind: 'action',
    on: start,
    condition: { fact: 'dependency.unconfirmed', is: 0 },
    settings: demanding,
    article: '3.5',
    lifts: ['pmo-manager', 'programme-manager'],
    title: say('Dependencies confirmed', 'Afhankelijkheden bevestigd'),
    asks: say('Who must deliver has confirmed it.', 'Wie moet leveren heeft dat bevestigd.'),
    broken: say('A dependency is not confirmed.', 'Een afhankelijkheid is niet bevestigd.'),
    remedy: say('Ask who delivers to confirm.', 'Vraag de leverende partij om bevestiging.'),
  },
  {
    code: 'health-override',
    kind: 'action',
    on: ['projects.report-health'],
    condition: {
      any: [
        { fact: 'health.computed', is: 'green' },
        { fact: 'health.reported', is: 'red' },
        { fact: 'health.reported', is: 'grey' },
        { fact: 'health.reported', is: 'blue' },
        {
          all: [
            { fact: 'health.computed', is: 'amber' },
            { fact: 'health.reported', is: 'amber' },
          ],
        },
        { fact: 'health.explained', is: true },
      ],
    },
    settings: demanding,
    article: '5.2',
    lifts: ['pmo-manager'],
    title: say('Health reported better than computed', 'Gezondheid beter gemeld dan berekend'),
    asks: say(
      'Health that is better than computed is reported with an explanation.',
      'Projectgezondheid die beter is dan berekend wordt met een toelichting gemeld.',
    ),
    broken: say(
      'The reported health is better than the computed one, without an explanation.',
      'De gemelde projectgezondheid is beter dan de berekende, zonder toelichting.',
    ),
    remedy: say('Explain why, or report what was computed.', 'Licht toe waarom, of meld wat is berekend.'),
  },
  {
    code: 'documents-required',
    kind: 'action',
    on: ['projects.pass-phase'],
    condition: { fact: 'documents.missing', is: 0 },
    settings: demanding,
    isLighterForSmall: true,
    article: '3.6',
    lifts: ['pmo-manager'],
    title: say('Required documents', 'Vereiste documenten'),
    asks: say(
      'The documents of the phase are there and approved.',
      'De documenten van de fase zijn er en zijn goedgekeurd.',
    ),
    broken: say(
      'A required document is missing or not approved.',
      'Een vereist document ontbreekt of is niet goedgekeurd.',
    ),
    remedy: say('Add the document and have it approved.', 'Voeg het document toe en laat het goedkeuren.'),
  },
];
