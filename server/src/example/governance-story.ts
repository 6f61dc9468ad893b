import type { BodyOf } from '@regie/contracts';
import { officeOperations } from '@regie/contracts/governance';
import type { Past } from './past.ts';
import { personOn, placeOn, type Stage, type Step } from './stage.ts';

type Office = BodyOf<typeof officeOperations.create>;

/** Two offices of different models, and advisers from outside on one programme. */
function officesOn(stage: Stage): readonly Office[] {
  const { past } = stage;
  const usual = {
    startsOn: past.workdayOf(0),
    endsOn: null,
    siting: 'internal',
    engagementEndsOn: null,
  } as const;
  const article = {
    number: '3.1',
    text: 'De opdrachtgever keurt de projectopdracht goed voordat het werk begint.',
    controls: ['brief-approved' as const],
  };
  return [
    {
      ...usual,
      scopeId: placeOn(stage, 'digital'),
      title: 'PMO Digitaal',
      model: 'controlling',
      managerId: personOn(stage, 'dewit'),
      memberIds: [personOn(stage, 'jansen'), personOn(stage, 'smit')],
      articles: [article],
    },
    {
      ...usual,
      scopeId: placeOn(stage, 'physical'),
      title: 'PMO Fysieke leefomgeving',
      model: 'supporting',
      managerId: personOn(stage, 'dewit'),
      memberIds: [personOn(stage, 'ouali')],
      articles: [article],
    },
    {
      ...usual,
      scopeId: placeOn(stage, 'social'),
      title: 'Adviesbureau Peilpunt',
      model: 'supporting',
      siting: 'external',
      engagementEndsOn: past.workdayOf(120),
      managerId: personOn(stage, 'dewit'),
      memberIds: [personOn(stage, 'advisor')],
      articles: [],
    },
  ];
}

/** The offices are the last that happens: the year before them was governed by nobody, and can be looked back on. */
export function tellGovernance(past: Past): readonly Step[] {
  return [
    {
      at: new Date(Date.parse(`${past.dayOf(2)}T00:00:00Z`)),
      act: async (stage) => {
        for (const body of officesOn(stage)) {
          await stage.chronicle.perform(personOn(stage, 'dewit'), officeOperations.create, { body });
        }
      },
    },
  ];
}
