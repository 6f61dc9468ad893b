import { type ResponseAction, riskOperations } from '@regie/contracts/risks';
import { fillWords } from './fill-words.ts';
import { after, type Past } from './past.ts';
import { managerOn } from './project-story.ts';
import { personOn, type Stage, type Step } from './stage.ts';
import type { ToldRisk } from './told-risk.ts';

interface Planned {
  id: string;
  version: number;
}

function tellChange(
  risk: ToldRisk,
  action: Planned,
  at: Date,
  day: number,
  state: ResponseAction['state'],
): Step {
  const change = async (stage: Stage) => {
    const by = personOn(stage, managerOn(risk.told.project, day));
    const { response } = await stage.chronicle.perform(by, riskOperations.changeResponse, {
      parameters: { id: risk.id, responseId: action.id },
      version: action.version,
      body: { state },
    });
    action.version = response.response.version;
  };
  return { at, act: change };
}

function tellAction(risk: ToldRisk, description: string, answeredAt: Date, past: Past): readonly Step[] {
  const { plan, told } = risk;
  const { random, project } = told;
  const action: Planned = { id: '', version: 1 };
  const dueDay = plan.respondedDay + random.whole(25, 110);
  const plannedAt = after(answeredAt, answeredAt);
  const euros = random.isTrue(0.45) ? random.whole(2, 30) * 500 : null;
  const make = async (stage: Stage) => {
    const by = personOn(stage, managerOn(project, plan.respondedDay));
    const { response } = await stage.chronicle.perform(by, riskOperations.planResponse, {
      parameters: { id: risk.id },
      body: {
        description: fillWords(description, project),
        ownerId: personOn(stage, plan.actionee),
        costCents: euros === null ? null : euros * 100,
        dueOn: stage.past.workdayOf(dueDay),
        state: 'planned',
      },
    });
    action.id = response.response.id;
  };
  const steps: Step[] = [{ at: plannedAt, act: make }];
  let last = plannedAt;
  const busyDay = plan.respondedDay + random.whole(5, 20);
  if (busyDay < -1 && random.isTrue(0.3)) {
    last = after(last, past.momentOf(busyDay, random));
    steps.push(tellChange(risk, action, last, busyDay, 'busy'));
  }
  const doneDay = dueDay + random.whole(-12, 14);
  // One in six is late and still open: the register should show that too.
  if (doneDay >= -1 || random.isTrue(0.16)) return steps;
  const state = random.isTrue(0.08) ? 'dropped' : 'done';
  return [...steps, tellChange(risk, action, after(last, past.momentOf(doneDay, random)), doneDay, state)];
}

/** The actions of a response: planned with it, begun, and mostly done by their day. */
export function planResponses(risk: ToldRisk, answeredAt: Date, past: Past): readonly Step[] {
  const [main, ...more] = risk.plan.content.actions;
  const actions = main === undefined ? [] : [main, ...more.filter(() => risk.told.random.isTrue(0.5))];
  return actions.flatMap((description) => tellAction(risk, description, answeredAt, past));
}
