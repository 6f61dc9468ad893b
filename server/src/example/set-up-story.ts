import { charterOperations, measureCodes, setUpOperations } from '@regie/contracts/governance';
import { actionOperations } from '@regie/contracts/registers';
import {
  adviceAnswers,
  charterContent,
  commitments,
  firstLevels,
  firstPainPoints,
  nextPurpose,
  pmoActions,
  secondLevels,
  secondPainPoints,
  survey,
  tools,
} from './content/set-up-content.ts';
import type { Past } from './past.ts';
import { randomOf } from './random.ts';
import { personOn, type Stage, type Step } from './stage.ts';

const here = (stage: Stage) => ({ id: stage.chronicle.organisation.id });

async function assess(stage: Stage, answers: typeof firstLevels, painPoints: string): Promise<void> {
  const by = personOn(stage, 'dewit');
  const parameters = here(stage);
  await stage.chronicle.perform(by, setUpOperations.answer, { parameters, body: { answers, painPoints } });
  await stage.chronicle.perform(by, setUpOperations.finish, { parameters });
}

/** Drafts a version and has the sponsor asked; whether the sponsor also decides is another step. */
async function askFor(
  stage: Stage,
  content: object,
): Promise<{ readonly id: string; readonly version: number }> {
  const by = personOn(stage, 'dewit');
  const scopeId = stage.chronicle.organisation.id;
  const body = { scopeId, hasStandardArticles: true, ...content };
  const { response } = await stage.chronicle.perform(by, charterOperations.draft, { body });
  const { id, version } = response.record;
  const asked = await stage.chronicle.perform(by, charterOperations.askApproval, {
    parameters: { id },
    version,
  });
  return { id, version: asked.response.record.version };
}

async function prepare(stage: Stage): Promise<void> {
  const by = personOn(stage, 'dewit');
  const parameters = here(stage);
  const add = { change: [], remove: [] };
  const { chronicle } = stage;
  await chronicle.perform(by, setUpOperations.keepCommitments, {
    parameters,
    body: { add: [...commitments], ...add },
  });
  await chronicle.perform(by, setUpOperations.keepTools, { parameters, body: { add: [...tools], ...add } });
  await chronicle.perform(by, setUpOperations.choose, {
    parameters,
    body: { adviceAnswers, starterSet: 'government' },
  });
  const rows = measureCodes.map((code) => ({
    code,
    isOn: true,
    target: code === 'gate-lead-time' || code === 'decision-latency' ? 14 : 80,
    ownerId: personOn(stage, 'jansen'),
  }));
  await chronicle.perform(by, setUpOperations.keepMeasures, { parameters, body: { rows } });
}

async function improve(stage: Stage, past: Past): Promise<void> {
  const by = personOn(stage, 'dewit');
  const improvement = { survey, reviewOn: past.workdayOf(60), reviewMonths: 6 };
  await stage.chronicle.perform(by, setUpOperations.choose, {
    parameters: here(stage),
    body: { improvement },
  });
  for (const { title, occasion, owner, due } of pmoActions) {
    const body = {
      scopeId: stage.chronicle.organisation.id,
      title,
      occasion,
      ownerId: personOn(stage, owner),
      dueOn: past.workdayOf(due),
    };
    await stage.chronicle.perform(by, actionOperations.create, { body });
  }
}

/** The PMO is set up in the spring, measures again half a year later, and asks for the second version of its charter. */
export function tellSetUp(past: Past): readonly Step[] {
  const random = randomOf('set-up');
  const asked: { first?: { readonly id: string; readonly version: number } } = {};
  const on = (offset: number, act: Step['act']): Step => ({ at: past.momentOf(offset, random), act });
  return [
    on(-190, async (stage) => await assess(stage, firstLevels, firstPainPoints)),
    on(-182, prepare),
    on(-175, async (stage) => {
      asked.first = await askFor(stage, { ...charterContent, sponsorId: personOn(stage, 'vandenberg') });
    }),
    on(-168, async (stage) => {
      if (asked.first === undefined) return;
      const { id, version } = asked.first;
      await stage.chronicle.perform(personOn(stage, 'vandenberg'), charterOperations.decide, {
        parameters: { id },
        version,
        body: { isApproved: true, ruling: 'Akkoord. Over een jaar kijken we of het budget klopt.' },
      });
    }),
    on(-24, async (stage) => await assess(stage, secondLevels, secondPainPoints)),
    on(-20, async (stage) => await improve(stage, past)),
    on(-6, async (stage) => await askFor(stage, { purpose: nextPurpose })),
  ];
}
