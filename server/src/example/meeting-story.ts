import { agendaOperations, minutesOperations, seriesOperations } from '@regie/contracts/meetings';
import { proposeDates } from '../modules/meetings/index.ts';
import { usualOfficeDays } from '../modules/planning/index.ts';
import { type BoardItem, boardItems } from './content/board-items.ts';
import type { Past } from './past.ts';
import { firstDay } from './people-story.ts';
import { personOn, placeOn, type Stage, type Step } from './stage.ts';

/** The board meets every four weeks on a Thursday, as the product itself proposes: never on a public holiday. */
const everyFourWeeks = { unit: 'weeks', every: 4, weekday: 4, order: 'first' } as const;
const days = { started: firstDay + 28, first: firstDay + 40, last: 160 } as const;
const dayMs = 86_400_000;
/** After half past nine, when it begins, in winter and in summer. */
const overAt = 'T10:45:00Z';

const comingItems = [
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

async function startBoard(stage: Stage, planned: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { chronicle } = stage;
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
  const started = await chronicle.perform(secretary, seriesOperations.start, { body });
  const { response } = await chronicle.perform(secretary, seriesOperations.plan, {
    parameters: { id: started.response.seriesId },
    body: { days: [...planned] },
  });
  return new Map(response.meetingIds.map((id, index) => [planned[index] ?? '', id]));
}

/** A meeting that was held: one item that was spoken of, what came of it, and the list that everybody gets. */
async function hold(stage: Stage, id: string, item: BoardItem): Promise<void> {
  const { chronicle } = stage;
  const secretary = personOn(stage, 'dewit');
  const { title, annotation, notes, ruling, action } = item;
  const added = await chronicle.perform(secretary, agendaOperations.addItem, {
    parameters: { id },
    body: {
      kind: ruling === undefined ? 'discussion' : 'decision',
      title,
      annotation,
      minutes: 30,
      presenterId: personOn(stage, 'hofman'),
      scopeId: null,
    },
  });
  const parameters = { id, itemId: added.response.itemId };
  await chronicle.perform(secretary, minutesOperations.minute, {
    parameters,
    version: 1,
    body: { notes, outcome: 'settled' },
  });
  if (ruling !== undefined) {
    await chronicle.perform(secretary, minutesOperations.recordDecision, {
      parameters,
      body: { title, ruling, rationale: annotation, ownerId: personOn(stage, 'kuipers') },
    });
  }
  if (action !== undefined) {
    const dueOn = new Date(Date.parse(`${chronicle.today}T00:00:00Z`) + 28 * dayMs)
      .toISOString()
      .slice(0, 10);
    await chronicle.perform(secretary, minutesOperations.recordAction, {
      parameters,
      body: { title: action, ownerId: personOn(stage, 'hofman'), dueOn },
    });
  }
  await chronicle.perform(secretary, minutesOperations.close, { parameters: { id }, version: 1 });
}

/** The next agenda, half made. */
async function prepare(stage: Stage, id: string): Promise<void> {
  const { chronicle } = stage;
  const secretary = personOn(stage, 'dewit');
  for (const { asked, ...item } of comingItems) {
    const added = await chronicle.perform(secretary, agendaOperations.addItem, {
      parameters: { id },
      body: { ...item, presenterId: personOn(stage, 'hofman'), scopeId: null },
    });
    await chronicle.perform(secretary, agendaOperations.writeCoverNote, {
      parameters: { id, itemId: added.response.itemId },
      version: 1,
      body: { asked, arguments: '', objections: '', money: '', followUp: '' },
    });
  }
}

/** A board that met the whole year, with the dates that come and a next agenda that is half made. */
export function tellMeetings(past: Past): readonly Step[] {
  const period = { ...everyFourWeeks, from: past.workdayOf(days.first), until: past.workdayOf(days.last) };
  const planned = proposeDates(period, usualOfficeDays.isWorked, new Set()).map(({ day }) => day);
  const next = planned.find((day) => day > past.dayOf(8));
  let meetings: ReadonlyMap<string, string> = new Map();
  const meetingOn = (day: string) => meetings.get(day) ?? '';
  const held = planned.filter((day) => day < past.today);
  return [
    {
      at: new Date(`${past.workdayOf(days.started)}T09:00:00Z`),
      act: async (stage) => {
        meetings = await startBoard(stage, planned);
      },
    },
    ...held.map((day, index) => ({
      at: new Date(`${day}${overAt}`),
      act: async (stage: Stage) => {
        const item = boardItems[index % boardItems.length];
        if (item !== undefined) await hold(stage, meetingOn(day), item);
      },
    })),
    {
      at: new Date(Date.parse(`${past.dayOf(2)}T00:00:00Z`)),
      act: async (stage) => {
        if (next !== undefined) await prepare(stage, meetingOn(next));
      },
    },
  ];
}
