import { refuse } from '@regie/contracts';
import { type Measure, type MeasureCode, measureCodes, setUpOperations } from '@regie/contracts/governance';
import { holds } from '../../../platform/access/actor.ts';
import type { Answer } from '../../../platform/operations/perform.ts';
import { readPeopleNames } from '../../../platform/records/names.ts';
import { adviseModel } from '../domain/advise-model.ts';
import { stepsOf } from '../domain/set-up-steps.ts';
import { type Measured, measurePlace } from './measure-store.ts';
import { type ChosenMeasure, findSetUpPlace, readSetUp, type StoredSetUp } from './set-up-store.ts';

/** What is aimed at until somebody chooses otherwise: percentages, and days where it is a lead time. */
const usualTargets: Readonly<Record<MeasureCode, number>> = {
  'within-tolerance': 75,
  'milestones-on-time': 80,
  'report-timeliness': 90,
  'fresh-projects': 90,
  'gate-lead-time': 14,
  'decision-latency': 10,
  'tied-to-goals': 95,
  satisfaction: 75,
};

function presentMeasures(
  chosen: readonly ChosenMeasure[],
  measured: ReadonlyMap<MeasureCode, Measured>,
): Measure[] {
  return measureCodes.map((code) => {
    const choice = chosen.find((one) => one.code === code);
    const { value = null, sample = 0 } = measured.get(code) ?? {};
    return {
      code,
      isOn: choice?.isOn ?? true,
      target: choice?.target ?? usualTargets[code],
      ownerId: choice?.ownerId ?? null,
      value,
      sample,
      isChosen: choice !== undefined,
    };
  });
}

function presentSteps(stored: StoredSetUp) {
  const { charter, isCharterApproved, assessments, office, tools, measures, choices, adoptionActions } =
    stored;
  const [latest] = assessments;
  return stepsOf({
    charter,
    isCharterApproved,
    assessment:
      latest === undefined
        ? null
        : { isFinished: latest.finishedOn !== null, answers: Object.keys(latest.answers).length },
    hasFinishedAssessment: assessments.some(({ finishedOn }) => finishedOn !== null),
    hasOffice: office !== null,
    adviceAnswers: Object.keys(choices?.adviceAnswers ?? {}).length,
    tools: { all: tools.length, undecided: tools.filter(({ fate }) => fate === null).length },
    hasMeasures: measures.length > 0,
    adoptionActions,
    isReviewPlanned: (choices?.reviewOn ?? null) !== null,
    confirmed: choices?.confirmed ?? [],
  });
}

export const showSetUp: Answer<typeof setUpOperations.show> = {
  operation: setUpOperations.show,
  answer: async (reading, { parameters }) => {
    const place = await findSetUpPlace(reading, parameters.id);
    const stored = place && (await readSetUp(reading, place.id));
    if (place === undefined || stored === undefined) return refuse('request/not-found');
    const { measured, seen } = await measurePlace(reading, place.id);
    const { charter, choices, commitments, assessments, office, tools } = stored;
    const measures = presentMeasures(stored.measures, measured);
    return {
      placeId: place.id,
      placeTitle: place.title,
      mayManage: holds(reading.actor, 'governance.manage', place.path),
      steps: [...presentSteps(stored)],
      charter,
      commitments: [...commitments],
      assessments: [...assessments],
      adviceAnswers: choices?.adviceAnswers ?? {},
      advice: adviseModel(choices?.adviceAnswers ?? {}, seen) ?? null,
      starterSet: choices?.starterSet ?? null,
      office,
      tools: [...tools],
      measures,
      survey: choices?.survey ?? [],
      reviewOn: choices?.reviewOn ?? null,
      reviewMonths: choices?.reviewMonths ?? null,
      confirmed: choices?.confirmed ?? [],
      names: await readPeopleNames(reading, [
        charter?.sponsorId ?? null,
        ...measures.map(({ ownerId }) => ownerId),
      ]),
    };
  },
};
