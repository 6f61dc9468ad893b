import { tellAdvice } from './advice-story.ts';
import type { Chronicle } from './chronicle.ts';
import { projects } from './content/projects.ts';
import { tellDesk } from './desk-story.ts';
import { tellDocuments } from './document-story.ts';
import { tellGovernance } from './governance-story.ts';
import { tellGuidelines } from './guideline-story.ts';
import { tellMeetings } from './meeting-story.ts';
import { tellOffice } from './office-story.ts';
import { pastUntil } from './past.ts';
import { tellPeople } from './people-story.ts';
import { tellPlans } from './plan-story.ts';
import { type ToldProject, tellProjects, toldProject } from './project-story.ts';
import { tellRegisters } from './register-story.ts';
import { tellReviews } from './review-story.ts';
import { planRisks } from './risk-plan.ts';
import { tellRisks } from './risk-story.ts';
import { tellSecondThoughts } from './second-thoughts-story.ts';
import { tellSetUp } from './set-up-story.ts';
import type { Stage, Step } from './stage.ts';
import { tellSurveys } from './survey-story.ts';
import { tellTalks } from './talk-story.ts';
import type { ToldRisk } from './told-risk.ts';
import { tellTree } from './tree-story.ts';
import { tellWorkflow } from './workflow-story.ts';

/** Each project with its place among those of its kind, so that they draw different risks. */
function withPlace(told: readonly ToldProject[]): readonly (readonly [ToldProject, number])[] {
  const counts = new Map<string, number>();
  return told.map((one) => {
    const place = counts.get(one.project.theme) ?? 0;
    counts.set(one.project.theme, place + 1);
    return [one, place] as const;
  });
}

function risksOf(told: ToldProject, place: number): readonly ToldRisk[] {
  return planRisks(told, place).map((plan) => ({ plan, told, id: '', version: 1, isOver: false }));
}

/** The whole story of the municipality, as steps for a stage that knows nothing yet. */
export function tellStory(
  chronicle: Chronicle,
  ownerId: string,
  now: Date,
  today: string,
): { readonly stage: Stage; readonly steps: readonly Step[] } {
  const past = pastUntil(now, today);
  const told = Object.entries(projects).map(([code, project]) => toldProject(code, project, past));
  const cast = withPlace(told).map(([one, place]) => ({ told: one, risks: risksOf(one, place) }));
  const stage: Stage = {
    chronicle,
    past,
    ownerId,
    people: new Map(),
    places: new Map(),
    seats: new Set(),
    fields: new Map(),
  };
  const steps = [
    ...tellPeople(past),
    ...tellTree(past),
    ...tellOffice(past),
    ...tellProjects(told, past),
    ...tellPlans(told, past),
    ...tellSetUp(past),
    ...tellGuidelines(past),
    ...tellAdvice(past),
    ...tellDesk(past),
    ...tellSurveys(past),
    ...cast.flatMap((one) => tellRisks(one.told, one.risks, past)),
    ...cast.flatMap((one) => tellReviews(one.told, one.risks, past)),
    ...cast.flatMap((one, index) => tellRegisters(one.told, index, past)),
    ...tellSecondThoughts(told, past),
    ...cast.flatMap((one) => tellTalks(one.told, one.risks, past)),
    ...tellDocuments(told, past),
    ...tellGovernance(past),
    ...tellMeetings(past),
    ...tellWorkflow(told, past),
  ];
  return { stage, steps };
}
