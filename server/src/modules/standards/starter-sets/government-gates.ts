import type { Gate } from '@regie/contracts/standards';
import { known, must, paper, say, should } from '../domain/criteria.ts';

export const governmentGates: readonly Gate[] = [
  {
    opens: 'definition',
    title: say('Start definitie', 'Start of definition'),
    classes: ['a', 'b'],
    quorum: 0,
    criteria: [
      known.sponsor,
      known.goal,
      must(
        'assignment',
        'De bestuurlijke aanleiding is benoemd: coalitieakkoord, motie of wettelijke taak.',
        'The political ground is named: coalition agreement, motion or statutory duty.',
      ),
      should(
        'owner',
        'Bestuurlijk en ambtelijk opdrachtgever zijn beiden bekend.',
        'The political and the administrative client are both known.',
      ),
    ],
    documents: [paper('start', 'Startnotitie', 'Initiation note')],
  },
  {
    opens: 'preparation',
    title: say('Keuze van de variant', 'Choice of the option'),
    classes: ['a', 'b'],
    quorum: 1,
    criteria: [
      known.sponsor,
      must(
        'options',
        'Varianten zijn vergeleken op kosten, effect en uitvoerbaarheid, ook niets doen.',
        'Options were compared on cost, effect and feasibility, doing nothing among them.',
      ),
      must(
        'council',
        'Het college heeft de voorkeursvariant vastgesteld; de raad is waar nodig geïnformeerd.',
        'The executive adopted the preferred option; the council was informed where needed.',
      ),
      must(
        'participation',
        'Hoe inwoners en ondernemers meedenken is vastgelegd.',
        'How residents and businesses take part is laid down.',
      ),
      should(
        'law',
        'Benodigde vergunningen en procedures staan met termijnen in de planning.',
        'Permits and procedures are in the plan with their terms.',
      ),
    ],
    documents: [
      paper('college', 'Collegebesluit', 'Executive decision'),
      paper('participation', 'Participatieplan', 'Participation plan'),
    ],
  },
  {
    opens: 'execution',
    title: say('Uitvoeringsbesluit', 'Decision to carry out'),
    classes: ['a', 'b', 'c'],
    quorum: 1,
    criteria: [
      known.brief,
      known.essentials,
      known.risks,
      must(
        'credit',
        'Het krediet is beschikbaar gesteld door wie daarover gaat, de raad of het college.',
        'The credit was granted by whom it belongs to, the council or the executive.',
      ),
      must(
        'procurement',
        'De inkoopstrategie past bij de drempelbedragen en is getoetst door inkoop.',
        'The procurement strategy fits the thresholds and was checked by procurement.',
      ),
      should(
        'records',
        'Archivering en openbaarmaking onder de Woo zijn ingericht.',
        'Record keeping and publication under the open government act are arranged.',
      ),
      known.baseline,
    ],
    documents: [
      paper('plan', 'Projectplan', 'Project plan'),
      paper('procurement', 'Inkoopstrategie', 'Procurement strategy'),
      paper('credit', 'Kredietbesluit', 'Credit decision'),
    ],
  },
  {
    opens: 'closure',
    title: say('Start afronding', 'Start of closure'),
    classes: ['a', 'b'],
    quorum: 1,
    criteria: [
      must(
        'accepted',
        'De ambtelijk opdrachtgever heeft het resultaat aanvaard.',
        'The administrative client accepted the result.',
      ),
      must(
        'maintenance',
        'De beheerorganisatie heeft het beheer overgenomen, met budget.',
        'The maintaining department took over, with a budget.',
      ),
      must(
        'account',
        'De eindafrekening van het krediet is gereed voor de jaarrekening.',
        'The final account of the credit is ready for the annual accounts.',
      ),
      should(
        'answer',
        'Het college heeft de raad over het resultaat bericht.',
        'The executive reported the result to the council.',
      ),
    ],
    documents: [
      paper('acceptance', 'Acceptatie', 'Acceptance'),
      paper('hand-over', 'Overdrachtsdossier', 'Hand-over file'),
    ],
  },
];
