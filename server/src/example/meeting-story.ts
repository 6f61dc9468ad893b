import { agendaOperations, seriesOperations } from '@regie/contracts/meetings';
import { proposeDates } from '../modules/meetings/index.ts';
import type { Past } from './past.ts';
import { personOn, placeOn, type Stage, type Step } from './stage.ts';

/** The board meets every four weeks on a Thursday, as the product itself proposes: never on a public holiday. */
const everyFourWeeks = { unit: 'weeks', every: 4, weekday: 4, order: 'first' } as const;

const items = [
  {
    kind: 'information',
    title: 'Stand van de portefeuille',
    annotation: 'Welke projecten uit de pas lopen en wat daaraan gedaan wordt.',
    minutes: 10,
    asked: 'Kennisnemen van de stand.',
  },
  {
    kind: 'decision',
    title: 'Volgorde van de projecten in het tweede halfjaar',
    annotation: 'Er is capaciteit voor drie van de vijf projecten die klaarstaan.',
    minutes: 30,
    asked: 'Instemmen met de voorgestelde volgorde.',
  },
] as const;

async function startBoard(stage: Stage): Promise<void> {
  const { chronicle, past } = stage;
  const secretary = personOn(stage, 'dewit');
  const body = {
    scopeId: placeOn(stage, 'physical'),
    kind: 'portfolio-board' as const,
    title: 'Portfolioboard Fysieke leefomgeving',
    purpose: 'Besluit welke projecten gedaan worden, in welke volgorde en binnen welk geld.',
    chairId: personOn(stage, 'kuipers'),
    secretaryId: secretary,
    memberIds: [personOn(stage, 'hofman'), personOn(stage, 'jansen')],
    startsAt: '09:30',
    durationMinutes: 90,
    location: 'Stadhuis, kamer 2.14',
    paperDays: 7,
  };
  const period = { ...everyFourWeeks, from: past.workdayOf(9), until: past.workdayOf(160) };
  const started = await chronicle.perform(secretary, seriesOperations.start, { body });
  const planned = await chronicle.perform(secretary, seriesOperations.plan, {
    parameters: { id: started.response.seriesId },
    body: { days: proposeDates(period, new Set()).map(({ day }) => day) },
  });
  const [next] = planned.response.meetingIds;
  if (next === undefined) return;
  for (const { asked, ...item } of items) {
    const added = await chronicle.perform(secretary, agendaOperations.addItem, {
      parameters: { id: next },
      body: { ...item, presenterId: personOn(stage, 'hofman'), scopeId: null },
    });
    await chronicle.perform(secretary, agendaOperations.writeCoverNote, {
      parameters: { id: next, itemId: added.response.itemId },
      version: 1,
      body: { asked, arguments: '', objections: '', money: '', followUp: '' },
    });
  }
}

/** A board with its dates, whose next agenda is half made. */
export function tellMeetings(past: Past): readonly Step[] {
  return [{ at: new Date(Date.parse(`${past.dayOf(2)}T00:00:00Z`)), act: startBoard }];
}
