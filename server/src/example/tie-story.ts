import { linkOperations } from '@regie/contracts/records';
import { decisionOperations, type RegisterType } from '@regie/contracts/registers';
import { fillWords } from './fill-words.ts';
import { after, type Past } from './past.ts';
import { managerOn, type ToldProject } from './project-story.ts';
import type { Random } from './random.ts';
import type { ToldRow } from './register-story.ts';
import { personOn, type Stage, type Step } from './stage.ts';

/** Which rows of a project come from which. */
const ties = [
  ['action', 'issue', 'follows-from'],
  ['action', 'decision', 'follows-from'],
  ['lesson', 'issue', 'follows-from'],
  ['issue', 'blocker', 'causes'],
] as const;

async function tie(stage: Stage, from: ToldRow, to: ToldRow, kind: (typeof ties)[number][2]): Promise<void> {
  if (from.id === '' || to.id === '') return;
  const by = personOn(stage, managerOn(from.told.project, Math.max(from.raisedDay, to.raisedDay)));
  await stage.chronicle.perform(by, linkOperations.add, {
    parameters: { id: from.id },
    body: { kind, isFromOther: false, key: to.key },
  });
}

async function ground(stage: Stage, decision: ToldRow, assumption: ToldRow | undefined): Promise<void> {
  const { content, told, owner, id } = decision;
  if (id === '' || content.premise === undefined) return;
  const by = personOn(stage, owner);
  const add = async (statement: string, assumptionKey: string | null) =>
    await stage.chronicle.perform(by, decisionOperations.addPremise, {
      parameters: { id },
      body: { statement: fillWords(statement, told.project), assumptionKey, hasFallen: false },
    });
  await add(content.premise, null);
  if (assumption !== undefined && assumption.id !== '') {
    await add(assumption.content.draft.title, assumption.key);
  }
}

/** What rows of one project have to do with each other, said soon after the later of both was written down. */
export function tellTies(
  told: ToldProject,
  rows: readonly ToldRow[],
  past: Past,
  random: Random,
): readonly Step[] {
  const of = (type: RegisterType) => rows.filter((row) => row.type === type);
  const soonAfter = (...some: readonly ToldRow[]) => {
    const day = Math.min(-1, Math.max(...some.map(({ raisedDay }) => raisedDay)) + 1);
    const last = Math.max(...some.map(({ raisedAt }) => raisedAt.getTime()));
    return after(new Date(Math.max(last, told.knownAt.getTime()) + 120_000), past.momentOf(day, random));
  };
  const linked = ties.flatMap(([fromType, toType, kind]): readonly Step[] => {
    const [from, to] = [of(fromType).at(toType === 'decision' ? 1 : 0), of(toType)[0]];
    if (from === undefined || to === undefined) return [];
    return [{ at: soonAfter(from, to), act: async (stage) => await tie(stage, from, to, kind) }];
  });
  const grounded = of('decision').map((decision, nth): Step => {
    const assumption = of('assumption')[nth];
    const some = assumption === undefined ? [decision] : [decision, assumption];
    return { at: soonAfter(...some), act: async (stage) => await ground(stage, decision, assumption) };
  });
  return [...linked, ...grounded];
}
