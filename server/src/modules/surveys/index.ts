import { asAnswers, asVerbs, type Module } from '../../platform/operations/module.ts';
import { answerSurvey } from './answer-survey.ts';
import { listSurveys } from './list-surveys.ts';
import { endSurvey, openSurvey } from './open-survey.ts';

/** Short surveys whose answers belong to nobody. */
export const surveys: Module = {
  name: 'surveys',
  kinds: [],
  verbs: asVerbs(openSurvey, endSurvey, answerSurvey),
  answers: asAnswers(listSurveys),
};
