import { guidelineOperations } from '@regie/contracts/standards';
import { type ExampleGuideline, guidelines } from './content/guidelines.ts';
import type { Past } from './past.ts';
import { randomOf } from './random.ts';
import { personOn, placeOn, type Stage, type Step } from './stage.ts';

async function publish(stage: Stage, past: Past, one: ExampleGuideline): Promise<string> {
  const by = personOn(stage, 'dewit');
  const { title, text, norm, normEdition, owner, portfolio, reviewAt, reason } = one;
  const body = {
    scopeId: portfolio === undefined ? stage.chronicle.organisation.id : placeOn(stage, portfolio),
    title,
    text,
    norm,
    normEdition,
    ownerId: personOn(stage, owner),
    reviewOn: past.workdayOf(reviewAt),
  };
  const { response } = await stage.chronicle.perform(by, guidelineOperations.create, { body });
  const { id, version } = response.record;
  await stage.chronicle.perform(by, guidelineOperations.publish, {
    parameters: { id },
    version,
    body: { reason },
  });
  return id;
}

/** Guidelines are published in the autumn, and some have read them; one waits for its review. */
export function tellGuidelines(past: Past): readonly Step[] {
  const random = randomOf('guidelines');
  return guidelines.flatMap((one) => {
    const made: { id?: string } = {};
    const steps: Step[] = [
      {
        at: past.momentOf(one.publishedAt, random),
        act: async (stage) => {
          made.id = await publish(stage, past, one);
        },
      },
    ];
    for (const [index, reader] of one.readers.entries()) {
      steps.push({
        at: past.momentOf(one.publishedAt + 2 + index * 3, random),
        act: async (stage) => {
          if (made.id === undefined) return;
          const parameters = { id: made.id };
          await stage.chronicle.perform(personOn(stage, reader), guidelineOperations.markRead, {
            parameters,
          });
        },
      });
    }
    return steps;
  });
}
