import { asAnswers, asVerbs, type Module } from '../../platform/operations/module.ts';
import { placeInMatrix } from './place-in-matrix.ts';
import { changeRiskResponse, listRiskResponses, planRiskResponse } from './response-actions.ts';
import { responseAssignment, responseDue } from './response-notice-store.ts';
import { riskFactSources } from './risk-fact-store.ts';
import { riskKind } from './risk-store.ts';
import { riskVerbs } from './risk-verbs.ts';
import { setRiskMatrix } from './set-risk-matrix.ts';

export const risks: Module = {
  name: 'risks',
  kinds: [riskKind],
  facts: riskFactSources,
  assignments: [responseAssignment],
  dues: [responseDue],
  verbs: asVerbs(
    riskVerbs.create,
    riskVerbs.update,
    riskVerbs.change,
    setRiskMatrix,
    planRiskResponse,
    changeRiskResponse,
  ),
  answers: asAnswers(riskVerbs.list, riskVerbs.get, placeInMatrix, listRiskResponses),
};
