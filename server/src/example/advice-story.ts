import { engagementOperations, recommendationOperations } from '@regie/contracts/advice';
import { recommendations } from './content/recommendations.ts';
import type { Past } from './past.ts';
import { randomOf } from './random.ts';
import { personOn, type Stage, type Step } from './stage.ts';

async function engage(stage: Stage, past: Past): Promise<void> {
  const personId = personOn(stage, 'buitenhuis');
  await stage.chronicle.perform(personOn(stage, 'dewit'), engagementOperations.give, {
    body: {
      personId,
      scopeId: stage.chronicle.organisation.id,
      task: 'Toets onze projectbesturing aan de doelen van het coalitieakkoord en doe voorstellen.',
      startsOn: past.workdayOf(-45),
      endsOn: past.workdayOf(40),
      opens: ['projects', 'registers'],
    },
  });
  stage.chronicle.forget(personId);
}

async function recommend(stage: Stage) {
  const by = personOn(stage, 'buitenhuis');
  const made: { readonly id: string; readonly version: number }[] = [];
  for (const { state, ...content } of recommendations) {
    const body = { scopeId: stage.chronicle.organisation.id, ...content, state };
    made.push((await stage.chronicle.perform(by, recommendationOperations.create, { body })).response.record);
  }
  return made;
}

/** An adviser from outside reads along for a season; the first recommendation is accepted, the next ones wait. */
export function tellAdvice(past: Past): readonly Step[] {
  const random = randomOf('advice');
  const made: { readonly id: string; readonly version: number }[] = [];
  const on = (offset: number, act: Step['act']): Step => ({ at: past.momentOf(offset, random), act });
  return [
    on(-45, async (stage) => await engage(stage, past)),
    on(-19, async (stage) => made.push(...(await recommend(stage)))),
    on(-9, async (stage) => {
      const [first] = made;
      if (first === undefined) return;
      await stage.chronicle.perform(personOn(stage, 'dewit'), recommendationOperations.decide, {
        parameters: { id: first.id },
        version: first.version,
        body: {
          isAccepted: true,
          reason: 'Sluit aan bij onze eigen praktijkmeting. We beginnen bij projecten van klasse A.',
          ownerId: personOn(stage, 'ouali'),
          dueOn: past.workdayOf(25),
          makesGuideline: true,
        },
      });
    }),
  ];
}
