import { riskOperations, usualRiskMatrix } from '@regie/contracts/risks';
import type { Answer } from '../../platform/operations/perform.ts';
import { listOpenRisks, type PlacedRisk, readRiskMatrix } from './risk-store.ts';

const scale = [1, 2, 3, 4, 5];

/** Places risks in the cells of probability × impact, before any response and after. */
export function placeRisks(risks: readonly PlacedRisk[]) {
  const cells = scale.flatMap((impact) =>
    scale.map((probability) => ({
      probability,
      impact,
      inherent: idsOf(risks, (risk) => risk.probability === probability && risk.impact === impact),
      residual: idsOf(
        risks,
        (risk) => risk.residualProbability === probability && risk.residualImpact === impact,
      ),
    })),
  );
  const unplaced = idsOf(risks, (risk) => risk.probability === null || risk.impact === null);
  return { cells, unplaced };
}

function idsOf(risks: readonly PlacedRisk[], isMeant: (risk: PlacedRisk) => boolean): string[] {
  return risks.filter(isMeant).map(({ id }) => id);
}

export const placeInMatrix: Answer<typeof riskOperations.matrix> = {
  operation: riskOperations.matrix,
  answer: async (reading, { query }) => {
    const risks = await listOpenRisks(reading, query);
    return {
      matrix: (await readRiskMatrix(reading)) ?? usualRiskMatrix,
      ...placeRisks(risks),
      titles: Object.fromEntries(risks.map(({ id, key, title }) => [id, { key, title }])),
    };
  },
};
