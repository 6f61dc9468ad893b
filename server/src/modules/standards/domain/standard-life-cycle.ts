import type { Gate } from '@regie/contracts/standards';
import { known, must, paper, say, should } from './criteria.ts';

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
      known.sponsor,
      known.goal,
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
      known.sponsor,
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
      known.brief,
      known.essentials,
      known.risks,
      known.baseline,
      should(
        'line',
        'De lijn die het resultaat gaat gebruiken is betrokken.',
        'The line that will use the result is involved.',
      ),
    ],
    documents: [paper('plan', 'Projectplan', 'Project plan')],
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
    documents: [paper('acceptance', 'Acceptatie', 'Acceptance')],
  },
];
