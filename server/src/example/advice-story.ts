import { engagementOperations, recommendationOperations } from '@regie/contracts/advice';
import { documentTemplateOperations } from '@regie/contracts/standards';
import { recommendations } from './content/recommendations.ts';
import type { Past } from './past.ts';
import { randomOf } from './random.ts';
import { personOn, placeOn, type Stage, type Step } from './stage.ts';

type Content = (typeof recommendations)[number];
interface Made {
  readonly id: string;
  readonly version: number;
  readonly key: string;
  readonly content: Content;
}

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

/** What is written, without what was decided on it. */
function written(content: Content) {
  if (!('decision' in content)) return content;
  const { decision: _decision, ...wish } = content;
  return wish;
}

async function recommend(stage: Stage): Promise<readonly Made[]> {
  const by = personOn(stage, 'buitenhuis');
  const made: Made[] = [];
  for (const content of recommendations) {
    const body = { scopeId: stage.chronicle.organisation.id, ...written(content) };
    const { response } = await stage.chronicle.perform(by, recommendationOperations.create, { body });
    const { id, version, key } = response.record;
    made.push({ id, version, key, content });
  }
  return made;
}

async function accept(stage: Stage, past: Past, { id, version, content }: Made): Promise<void> {
  if (!('decision' in content)) return;
  const { reason, ownerId, dueAt, makesGuideline } = content.decision;
  await stage.chronicle.perform(personOn(stage, 'dewit'), recommendationOperations.decide, {
    parameters: { id },
    version,
    body: {
      isAccepted: true,
      reason,
      ownerId: personOn(stage, ownerId),
      dueOn: past.workdayOf(dueAt),
      makesGuideline,
    },
  });
}

/** The parts of the draft as a unit of the municipality takes them over. */
const lookAhead = [
  {
    code: 'coming',
    title: { nl: 'Wat er op u afkomt', en: 'What comes your way' },
    guidance: {
      nl: 'Besluiten en momenten van de komende twaalf weken, met de week waarin ze nodig zijn.',
      en: 'Decisions and moments of the next twelve weeks, with the week in which they are needed.',
    },
  },
  {
    code: 'counted-on',
    title: { nl: 'Waar we op rekenen', en: 'What we count on' },
    guidance: {
      nl: 'Wat anderen moeten doen, en wat er gebeurt als dat later wordt.',
      en: 'What others must do, and what happens when that becomes later.',
    },
  },
];

async function workOut(stage: Stage, { id, key, content: { title } }: Made): Promise<void> {
  await stage.chronicle.perform(personOn(stage, 'dewit'), documentTemplateOperations.publishVariant, {
    parameters: { kind: 'report' },
    body: {
      scopeId: placeOn(stage, 'digital'),
      after: 0,
      changes: {
        added: lookAhead.map((part) => ({
          ...part,
          isRequired: true,
          content: 'list' as const,
          after: 'decisions',
        })),
        required: [],
        reworded: [],
        dropped: [],
      },
      reason: `Volgt uit ${key}: ${title}`,
      followsFromId: id,
    },
  });
}

/** An adviser from outside reads along for a season; some of it is accepted, and of that one draft is worked out. */
export function tellAdvice(past: Past): readonly Step[] {
  const random = randomOf('advice');
  const made: Made[] = [];
  const on = (offset: number, act: Step['act']): Step => ({ at: past.momentOf(offset, random), act });
  return [
    on(-45, async (stage) => await engage(stage, past)),
    on(-19, async (stage) => made.push(...(await recommend(stage)))),
    on(-9, async (stage) => {
      for (const one of made) await accept(stage, past, one);
    }),
    on(-4, async (stage) => {
      const report = made.find(
        ({ content }) => 'draftDocument' in content && content.draftDocument === 'report',
      );
      if (report !== undefined) await workOut(stage, report);
    }),
  ];
}
