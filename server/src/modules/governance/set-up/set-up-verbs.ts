import { asAnswers, asVerbs } from '../../../platform/operations/module.ts';
import { answerAssessment, finishAssessment } from './assess-practice.ts';
import { chooseSetUp } from './choose-set-up.ts';
import { keepCommitments, keepMeasures, keepTools } from './keep-rows.ts';
import { showSetUp } from './show-set-up.ts';

export const setUpVerbs = asVerbs(
  answerAssessment,
  finishAssessment,
  chooseSetUp,
  keepCommitments,
  keepTools,
  keepMeasures,
);
export const setUpAnswers = asAnswers(showSetUp);
