import { recordOperations } from '@regie/contracts/records';
import { answers, projectComments, riskComments } from './content/comments.ts';
import { type PersonCode, people } from './content/people.ts';
import { fillWords } from './fill-words.ts';
import { after, type Past } from './past.ts';
import { lastDayOf } from './project-course.ts';
import { managerOn, portfolioManagerOf, type ToldProject } from './project-story.ts';
import type { Random } from './random.ts';
import { personOn, placeOn, type Stage, type Step } from './stage.ts';
import type { ToldRisk } from './told-risk.ts';

interface Talk {
  readonly told: ToldProject;
  readonly by: PersonCode;
  readonly to: PersonCode;
  readonly text: string;
  readonly recordId: (stage: Stage) => string;
}

async function say(stage: Stage, { told, by, to, text, recordId }: Talk): Promise<void> {
  const mention = `@[${people[to].name}](${personOn(stage, to)})`;
  const body = fillWords(text, told.project).replaceAll('{wie}', mention);
  await stage.chronicle.perform(personOn(stage, by), recordOperations.comment, {
    parameters: { id: recordId(stage) },
    body: { body },
  });
}

/** Two different people who may read and comment on the project. */
function pair(told: ToldProject, day: number, random: Random): readonly [PersonCode, PersonCode] {
  const manager = managerOn(told.project, day);
  const others = [
    told.project.sponsor,
    told.project.team[0],
    portfolioManagerOf(told.project),
    'ouali',
  ] as const;
  const other = random.pick(others);
  if (other === manager) return [manager, 'dewit'];
  return random.isTrue(0.5) ? [manager, other] : [other, manager];
}

function tellTalk(
  told: ToldProject,
  earliest: Date,
  day: number,
  texts: readonly [string, ...string[]],
  recordId: Talk['recordId'],
  past: Past,
): readonly Step[] {
  const { random } = told;
  const [by, to] = pair(told, day, random);
  const text = random.pick(texts);
  const at = after(earliest, past.momentOf(day, random));
  const asked: Step = { at, act: async (stage) => await say(stage, { told, by, to, text, recordId }) };
  if (!text.startsWith('{wie}') || !random.isTrue(0.6)) return [asked];
  const reply = random.pick(answers);
  const answered = after(at, new Date(at.getTime() + random.whole(20, 260) * 60_000));
  return [
    asked,
    { at: answered, act: async (stage) => await say(stage, { told, by: to, to: by, text: reply, recordId }) },
  ];
}

/** People talk about a project now and then, and about some of its risks. */
export function tellTalks(told: ToldProject, risks: readonly ToldRisk[], past: Past): readonly Step[] {
  const { random, project, knownDay, knownAt } = told;
  const last = Math.min(-1, lastDayOf(project));
  const begun = new Date(knownAt.getTime() + 3_600_000);
  const days = Array.from({ length: random.whole(1, 3) }, () => random.whole(knownDay + 8, last));
  const aboutProject = days.flatMap((day) =>
    tellTalk(told, begun, day, projectComments, (stage) => placeOn(stage, told.code), past),
  );
  const aboutRisks = risks
    .filter(({ plan }) => plan.knownDay + 10 < last && random.isTrue(0.22))
    .flatMap((risk) => {
      const day = random.whole(risk.plan.knownDay + 8, last);
      return tellTalk(told, begun, day, riskComments, () => risk.id, past);
    });
  return [...aboutProject, ...aboutRisks];
}
