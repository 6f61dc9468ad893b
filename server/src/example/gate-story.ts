import { isRefusal } from '@regie/contracts';
import { gateOperations } from '@regie/contracts/standards';
import type { ExampleProject } from './content/example-project.ts';
import type { PersonCode } from './content/people.ts';
import { liftByWaiver } from './governance-story.ts';
import type { Past } from './past.ts';
import type { Phase } from './project-course.ts';
import type { ToldProject } from './project-story.ts';
import { type Random, randomOf } from './random.ts';
import { personOn, placeOn, type Stage, type Step } from './stage.ts';

/** Days before the decision on which the review is asked for, and on which the reviewer answers. */
export const gateDays = { asked: 9, reviewed: 3 } as const;

const reviewer: PersonCode = 'jansen';

const notes = [
  'Op hoofdlijnen akkoord; de planning van de leverancier moet nog worden bevestigd.',
  'De onderbouwing is helder. Let op de capaciteit in het derde kwartaal.',
  'Akkoord, mits de openstaande stukken binnen drie weken getekend zijn.',
] as const;

const conditions = [
  'De projectopdracht laten tekenen door de opdrachtgever',
  'De raming bijwerken met de offertes',
  'De afspraken met de lijn over beheer vastleggen',
] as const;

async function ask(stage: Stage, told: ToldProject, manager: PersonCode, dueOn: string): Promise<void> {
  await stage.chronicle.perform(personOn(stage, manager), gateOperations.ask, {
    parameters: { id: placeOn(stage, told.code) },
    body: {
      deciderId: personOn(stage, told.project.sponsor),
      reviewerIds: [personOn(stage, reviewer)],
      dueOn,
      note: 'Graag besluit in de eerstvolgende stuurgroep.',
    },
  });
}

async function review(stage: Stage, told: ToldProject, random: Random): Promise<void> {
  await stage.chronicle.perform(personOn(stage, reviewer), gateOperations.review, {
    parameters: { id: placeOn(stage, told.code) },
    body: { opinion: 'agree', note: random.pick(notes) },
  });
}

/** The sponsor lets the project go on under a condition; where the office requires more, a waiver comes first. */
async function decide(stage: Stage, told: ToldProject, manager: PersonCode, random: Random): Promise<void> {
  const id = placeOn(stage, told.code);
  const sponsor = personOn(stage, told.project.sponsor);
  const dueOn = stage.past.dayOf(random.whole(-10, 20));
  const deed = {
    parameters: { id },
    body: {
      outcome: 'conditional-go' as const,
      reason: 'De opbrengst weegt op tegen wat nog open staat; dat wordt onderweg afgerond.',
      premises: [],
      conditions: [{ title: random.pick(conditions), ownerId: personOn(stage, manager), dueOn }],
      restartsOn: null,
    },
  };
  const first = await stage.chronicle.attempt(sponsor, gateOperations.decide, deed);
  if (isRefusal(first)) {
    await liftByWaiver(stage, manager, id, first);
    await stage.chronicle.perform(sponsor, gateOperations.decide, deed);
  }
  // Going on is a change of the project by one version.
  told.version += 1;
}

/** Whether the sponsor decides at a gate: of larger projects of two portfolios, before the work and at its end. */
export function takesGate(project: ExampleProject, portfolio: string, opens: Phase): boolean {
  const isGoverned = portfolio === 'digital' || portfolio === 'physical';
  return isGoverned && project.class !== 'c' && (opens === 'execution' || opens === 'closure');
}

/** A gate: asked for, reviewed, and decided at the moment the phase is passed. */
export function tellGate(told: ToldProject, manager: PersonCode, day: number, at: Date, past: Past): Step[] {
  const random = randomOf(`gate ${told.code} ${day}`);
  return [
    {
      at: past.momentOf(day - gateDays.asked, random),
      act: async (stage) => await ask(stage, told, manager, past.workdayOf(day)),
    },
    {
      at: past.momentOf(day - gateDays.reviewed, random),
      act: async (stage) => await review(stage, told, random),
    },
    { at, act: async (stage) => await decide(stage, told, manager, random) },
  ];
}
