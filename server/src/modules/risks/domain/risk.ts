import { emptyValues, type Refusal, refuse } from '@regie/contracts';
import { opportunityResponses, type RiskRefusal, riskFields, threatResponses } from '@regie/contracts/risks';
import type { ValuesOf } from '../../../platform/records/record-images.ts';
import type { Moment } from '../../../platform/records/record-verbs.ts';

export type Risk = ValuesOf<typeof riskFields>;

/** A risk with nothing filled in but what every risk has. */
export function newRisk(moment: Moment): Risk {
  return {
    ...emptyValues(riskFields),
    title: '',
    kind: 'threat',
    status: 'open',
    raisedOn: moment.today,
    raisedById: moment.actorId,
    escalationLevel: 'project',
  };
}

/** The largest impact on any dimension; null while none is judged. */
export function impactOf(risk: Risk): number | null {
  const judged = [
    risk.impactTime,
    risk.impactCost,
    risk.impactQuality,
    risk.impactSafety,
    risk.impactReputation,
  ];
  const impacts = judged.filter((impact) => impact !== null);
  return impacts.length === 0 ? null : Math.max(...impacts);
}

/** Probability × impact before any response, 1 to 25. */
export function scoreOf(risk: Risk): number | null {
  const impact = impactOf(risk);
  return risk.probability === null || impact === null ? null : risk.probability * impact;
}

export function residualScoreOf(risk: Risk): number | null {
  return risk.residualProbability === null || risk.residualImpact === null
    ? null
    : risk.residualProbability * risk.residualImpact;
}

/** What cannot be said of a risk. */
export function checkRisk(
  risk: Risk,
  _before: Risk | null,
  moment: Moment,
): Refusal<RiskRefusal> | undefined {
  if (risk.title.trim() === '') return refuse('risks/title-empty', { place: 'title' });
  if (risk.raisedOn > moment.today) {
    return refuse('risks/raised-in-future', { place: 'raisedOn', facts: { day: risk.raisedOn } });
  }
  const fitting: readonly string[] = risk.kind === 'threat' ? threatResponses : opportunityResponses;
  if (risk.responseType !== null && !fitting.includes(risk.responseType)) {
    return refuse('risks/response-does-not-fit', {
      place: 'responseType',
      facts: { response: risk.responseType, kind: risk.kind },
    });
  }
  const score = scoreOf(risk);
  const residual = residualScoreOf(risk);
  if (risk.kind === 'threat' && score !== null && residual !== null && residual > score) {
    return refuse('risks/residual-worse', { place: 'residualProbability', facts: { residual, score } });
  }
  return undefined;
}
