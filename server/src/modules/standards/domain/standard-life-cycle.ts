import type { Criterion, CriterionFact, Gate } from '@regie/contracts/standards';

const say = (nl: string, en: string) => ({ nl, en });

function must(code: string, nl: string, en: string, fact: CriterionFact | null = null): Criterion {
  return { code, weight: 'must', text: say(nl, en), fact };
}
function should(code: string, nl: string, en: string, fact: CriterionFact | null = null): Criterion {
  return { code, weight: 'should', text: say(nl, en), fact };
}

/**
 * The life cycle that is there at first start. It becomes version 1 in the database when somebody publishes another;
 * a project on version 1 then keeps what stood here, so changing this changes nobody's past.
 */
export const standardGates: readonly Gate[] = [
  {
    opens: 'definition',
    title: say('Start definitie', 'Start of definition'),
    classes: ['a', 'b'],
    quorum: 0,
    criteria: [
      must('sponsor', 'Een opdrachtgever is genoemd.', 'A sponsor is named.', 'project.sponsor-named'),
      must('goal', 'Het doel is opgeschreven.', 'The goal is written down.', 'project.goal-stated'),
      should(
        'need',
        'De aanleiding is besproken met wie het aangaat.',
        'The need was talked over with those it concerns.',
      ),
    ],
    documents: [],
  },
  {
    opens: 'preparation',
    title: say('Start voorbereiding', 'Start of preparation'),
    classes: ['a'],
    quorum: 1,
    criteria: [
      must('sponsor', 'Een opdrachtgever is genoemd.', 'A sponsor is named.', 'project.sponsor-named'),
      must(
        'options',
        'Alternatieven zijn naast elkaar gezet, ook niets doen.',
        'Options were held side by side, doing nothing among them.',
      ),
      should(
        'people',
        'Wie er nodig is weet daarvan en heeft tijd.',
        'Those who are needed know it and have the time.',
      ),
    ],
    documents: [],
  },
  {
    opens: 'execution',
    title: say('Start uitvoering', 'Start of execution'),
    classes: ['a', 'b', 'c'],
    quorum: 1,
    criteria: [
      must('brief', 'De projectopdracht is goedgekeurd.', 'The brief is approved.', 'project.brief-approved'),
      must(
        'essentials',
        'Projectmanager, start, einde en budget zijn ingevuld.',
        'Manager, start, end and budget are filled in.',
        'project.start-gaps',
      ),
      must(
        'risks',
        'Elk hoog risico heeft een maatregel.',
        'Every high risk has a response.',
        'risks.high-without-response',
      ),
      should('baseline', 'Er is een baseline gezet.', 'A baseline is set.', 'plan.baseline-set'),
      should(
        'line',
        'De lijn die het resultaat gaat gebruiken is betrokken.',
        'The line that will use the result is involved.',
      ),
    ],
    documents: [{ code: 'plan', name: say('Projectplan', 'Project plan') }],
  },
  {
    opens: 'closure',
    title: say('Start afronding', 'Start of closure'),
    classes: ['a', 'b'],
    quorum: 1,
    criteria: [
      must('accepted', 'De opdrachtgever heeft het resultaat aanvaard.', 'The sponsor accepted the result.'),
      must('hand-over', 'De overdracht aan de lijn is afgesproken.', 'The hand-over to the line is agreed.'),
      should('benefits', 'Wie de baten volgt is bekend.', 'It is known who follows the benefits.'),
    ],
    documents: [{ code: 'acceptance', name: say('Acceptatie', 'Acceptance') }],
  },
];
