import type { DraftOf, PatchOf } from '@regie/contracts';
import { type riskFields, riskOperations } from '@regie/contracts/risks';
import type { PersonCode } from './content/people.ts';
import { fillWords } from './fill-words.ts';
import { after, type Past } from './past.ts';
import { lastDayOf } from './project-course.ts';
import { managerOn, type ToldProject } from './project-story.ts';
import { planResponses } from './response-story.ts';
import type { RiskPlan } from './risk-plan.ts';
import { costsOf, scoresOf } from './risk-scores.ts';
import { personOn, placeOn, type Stage, type Step } from './stage.ts';
import type { ToldRisk } from './told-risk.ts';

type Patch = PatchOf<typeof riskFields>;

/** The text of the risk as somebody of this project would write it. */
function draftOf(stage: Stage, { plan, told }: ToldRisk): DraftOf<typeof riskFields> & { scopeId: string } {
  const { content, raisedBy, owner } = plan;
  const fill = (text: string) => fillWords(text, told.project);
  return {
    scopeId: placeOn(stage, told.code),
    title: fill(content.title),
    kind: content.isOpportunity === true ? 'opportunity' : 'threat',
    category: content.category,
    cause: fill(content.cause),
    event: fill(content.event),
    effect: fill(content.effect),
    status: 'open',
    escalationLevel: 'project',
    ownerId: personOn(stage, owner),
    raisedOn: stage.chronicle.today,
    raisedById: personOn(stage, raisedBy),
    proximity: told.random.pick(['this-phase', 'this-project', 'this-phase', 'imminent', 'after-project']),
  };
}

/** The team names its first risks together and judges them on the spot: one event. */
async function registerSession(stage: Stage, risks: readonly ToldRisk[], by: PersonCode): Promise<void> {
  const create = risks.map((risk) => ({
    ...draftOf(stage, risk),
    ...scoresOf(risk.plan),
    ...costsOf(risk.plan, risk.told.project),
    reviewedOn: stage.chronicle.today,
    custom: reserveOf(stage, risk.plan),
  }));
  const { response } = await stage.chronicle.perform(personOn(stage, by), riskOperations.change, {
    body: { create, update: [] },
    reason: 'Risicosessie met het team',
  });
  for (const [index, risk] of risks.entries()) risk.id = response.records[index]?.id ?? '';
}

/** Large risks are named in the paragraph on the reserve of the budget. */
function reserveOf(stage: Stage, { probability, impact }: RiskPlan): Readonly<Record<string, boolean>> {
  const key = stage.fields.get('reserve');
  return key === undefined ? {} : { [key]: probability >= 3 && impact[1] >= 4 };
}

async function registerOne(stage: Stage, risk: ToldRisk, by: PersonCode): Promise<void> {
  const body = draftOf(stage, risk);
  const { response } = await stage.chronicle.perform(personOn(stage, by), riskOperations.create, { body });
  risk.id = response.record.id;
}

/** Changes one risk; a risk that is over is left alone. */
export async function changeRisk(stage: Stage, risk: ToldRisk, by: PersonCode, patch: Patch): Promise<void> {
  if (risk.isOver) return;
  const { response } = await stage.chronicle.perform(personOn(stage, by), riskOperations.update, {
    parameters: { id: risk.id },
    version: risk.version,
    body: patch,
  });
  risk.version = response.record.version;
}

function respond(stage: Stage, { plan, told }: ToldRisk): Patch {
  const { content, residual, actionee, probability, impact } = plan;
  const isWatched = content.response === 'accept';
  const score = probability * Math.max(...impact);
  return {
    status: isWatched ? 'open' : 'active',
    responseType: content.response,
    actioneeId: personOn(stage, actionee),
    residualProbability: residual[0],
    residualImpact: residual[1],
    ...(score >= 16 ? { escalationLevel: told.random.isTrue(0.5) ? 'portfolio' : 'programme' } : {}),
    ...(told.random.isTrue(0.4) ? { trigger: fillWords(triggerOf(content.category), told.project) } : {}),
  };
}

function triggerOf(category: string): string {
  const triggers: Readonly<Record<string, string>> = {
    planning: 'De mijlpaal van deze maand is niet gehaald.',
    cost: 'De prognose komt boven 95 procent van het budget.',
    supplier: '{leverancier} mist een afgesproken opleverdatum.',
    people: 'Meer dan twee dagen per week onbezet in het team.',
    technology: 'Een proef of test wordt voor de tweede keer afgekeurd.',
    environment: 'Een meting of melding wijkt af van het onderzoek.',
  };
  return triggers[category] ?? 'Het onderwerp komt voor de tweede keer op de agenda van de stuurgroep.';
}

function tellSession(told: ToldProject, risks: readonly ToldRisk[], past: Past): readonly Step[] {
  const [one] = risks;
  if (one === undefined) return [];
  const { knownDay } = one.plan;
  const at = after(new Date(told.knownAt.getTime() + 600_000), past.momentOf(knownDay, told.random));
  const by = managerOn(told.project, knownDay);
  return [
    { at, act: async (stage) => await registerSession(stage, risks, by) },
    ...risks.flatMap((risk) => tellCourse(risk, at, past)),
  ];
}

function tellOne(told: ToldProject, risk: ToldRisk, past: Past): readonly Step[] {
  const { knownDay, raisedBy, scoredDay } = risk.plan;
  const at = after(new Date(told.knownAt.getTime() + 600_000), past.momentOf(knownDay, told.random));
  const by = raisedBy === told.project.manager ? managerOn(told.project, knownDay) : raisedBy;
  const steps: Step[] = [{ at, act: async (stage) => await registerOne(stage, risk, by) }];
  if (scoredDay >= 0) return steps;
  const scoredAt = after(at, past.momentOf(scoredDay, told.random));
  const score = async (stage: Stage) => {
    const scores = { ...scoresOf(risk.plan), ...costsOf(risk.plan, told.project) };
    const reviewedOn = stage.chronicle.today;
    await changeRisk(stage, risk, managerOn(told.project, scoredDay), { ...scores, reviewedOn });
  };
  steps.push({ at: scoredAt, act: score });
  return [...steps, ...tellCourse(risk, scoredAt, past)];
}

/** What follows when a risk is judged: a response with its actions, and perhaps an end. */
function tellCourse(risk: ToldRisk, judgedAt: Date, past: Past): readonly Step[] {
  const { plan, told } = risk;
  const steps: Step[] = [];
  let last = judgedAt;
  const ends = plan.ends;
  if (plan.respondedDay < Math.min(-1, ends?.day ?? 0, lastDayOf(told.project))) {
    last = after(last, past.momentOf(plan.respondedDay, told.random));
    const by = managerOn(told.project, plan.respondedDay);
    steps.push({
      at: last,
      act: async (stage) => await changeRisk(stage, risk, by, respond(stage, risk)),
    });
    steps.push(...planResponses(risk, last, past));
  }
  if (ends !== undefined && ends.day < 0) {
    const endAt = after(last, past.momentOf(ends.day, told.random));
    const by = managerOn(told.project, ends.day);
    const end = async (stage: Stage) => {
      await changeRisk(stage, risk, by, { status: ends.status, reviewedOn: stage.chronicle.today });
      risk.isOver = true;
    };
    steps.push({ at: endAt, act: end });
  }
  return steps;
}

/** Risks are registered together or one by one, judged, answered and sometimes closed or come true. */
export function tellRisks(told: ToldProject, risks: readonly ToldRisk[], past: Past): readonly Step[] {
  const session = risks.filter(({ plan }) => plan.isFromSession);
  const single = risks.filter(({ plan }) => !plan.isFromSession);
  return [...tellSession(told, session, past), ...single.flatMap((risk) => tellOne(told, risk, past))];
}
