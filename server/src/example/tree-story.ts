import { portfolioOperations, programmeOperations } from '@regie/contracts/portfolios';
import { type ExamplePortfolio, type ExampleProgramme, portfolios, programmes } from './content/tree.ts';
import type { Past } from './past.ts';
import { firstDay, grant } from './people-story.ts';
import { randomOf } from './random.ts';
import { personOn, placeOn, type Stage, type Step } from './stage.ts';

async function makePortfolio(stage: Stage, code: string, portfolio: ExamplePortfolio): Promise<void> {
  const { title, description, manager, director } = portfolio;
  const { response } = await stage.chronicle.perform(personOn(stage, 'dewit'), portfolioOperations.create, {
    body: {
      title,
      description,
      managerId: personOn(stage, manager),
      scopeId: stage.chronicle.organisation.id,
    },
  });
  const id = response.record.id;
  stage.places.set(code, id);
  await grant(stage, manager, 'portfolio-manager', id);
  await grant(stage, director, 'sponsor', id);
}

async function makeProgramme(stage: Stage, code: string, programme: ExampleProgramme): Promise<void> {
  const { title, description, outcome, portfolio, manager, sponsor, days } = programme;
  const { response } = await stage.chronicle.perform(personOn(stage, 'dewit'), programmeOperations.create, {
    body: {
      title,
      description,
      outcome,
      managerId: personOn(stage, manager),
      sponsorId: personOn(stage, sponsor),
      startsOn: stage.past.workdayOf(days[0]),
      endsOn: stage.past.workdayOf(days[1]),
      scopeId: placeOn(stage, portfolio),
    },
  });
  const id = response.record.id;
  stage.places.set(code, id);
  await grant(stage, manager, 'programme-manager', id);
  await grant(stage, sponsor, 'sponsor', id);
}

/** Members of the board read along with the whole portfolio of the municipality. */
const readers = ['meijer', 'aydin', 'wielinga', 'brouwer', 'tersteege'] as const;

/** The PMO manager draws the tree in the first week. */
export function tellTree(past: Past): readonly Step[] {
  const random = randomOf('tree');
  const first = past.momentOf(firstDay + 3, random);
  const at = (minutes: number) => new Date(first.getTime() + minutes * 60_000);
  return [
    ...Object.entries(portfolios).map(([code, portfolio], index) => ({
      at: at(index * 4),
      act: async (stage: Stage) => await makePortfolio(stage, code, portfolio),
    })),
    ...Object.entries(programmes).map(([code, programme], index) => ({
      at: at(60 + index * 5),
      act: async (stage: Stage) => await makeProgramme(stage, code, programme),
    })),
    ...readers.map((code, index) => ({
      at: at(120 + index),
      act: async (stage: Stage) => await grant(stage, code, 'stakeholder', stage.chronicle.organisation.id),
    })),
  ];
}
