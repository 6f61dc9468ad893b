import { surveyOperations } from '@regie/contracts/surveys';
import { placesWith } from '../../platform/access/actor.ts';
import type { Answer } from '../../platform/operations/perform.ts';
import { shownResult } from './domain/result.ts';
import { listKept, listToAnswer } from './survey-store.ts';

export const listSurveys: Answer<typeof surveyOperations.list> = {
  operation: surveyOperations.list,
  answer: async (reading) => {
    const kept = (await listKept(reading)).map(({ sums, path: _path, ...survey }) => ({
      ...survey,
      result: shownResult(sums, survey.isOpen),
    }));
    return {
      toAnswer: [...(await listToAnswer(reading))],
      rows: kept.map(({ seriesId, ...survey }) => ({
        ...survey,
        earlier: kept
          .filter((one) => one.seriesId === seriesId && one.id < survey.id)
          .flatMap(({ closesOn, answered, result }) =>
            result === null ? [] : [{ closesOn, answered, averages: result.averages }],
          ),
      })),
      mayOpen: placesWith(reading.actor, 'standard.write').length > 0,
    };
  },
};
