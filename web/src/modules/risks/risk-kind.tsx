import { trust } from '@regie/contracts';
import { type RiskMatrix, riskFields, riskOperations, usualRiskMatrix } from '@regie/contracts/risks';
import { useTerm } from '../../language/index.ts';
import { Status } from '../../ui/index.ts';
import { type RecordKind, type RecordOperations, type RecordView, readField } from '../records/index.ts';
import { colourOfBand, findBand } from './band.ts';

function readNumber(record: RecordView, name: string): number | null {
  const value = readField(record, name);
  return typeof value === 'number' ? value : null;
}

function Score({
  matrix,
  score,
  probability,
  impact,
}: {
  readonly matrix: RiskMatrix;
  readonly score: number | null;
  readonly probability: number | null;
  readonly impact: number | null;
}) {
  const term = useTerm();
  const band = findBand(matrix, probability, impact);
  if (score === null) return null;
  if (band === undefined) return score;
  return (
    <Status colour={colourOfBand(band)}>
      {score} {term(`risk-band.${band}`).toLowerCase()}
    </Status>
  );
}

/** Risks as registers and pages need to know them; the bands are those of the organisation. */
export function makeRiskKind(matrix: RiskMatrix): RecordKind {
  return {
    recordType: 'risk',
    name: 'risks',
    fields: riskFields,
    // The five operations are made of this field table; here its types are forgotten.
    operations: trust<RecordOperations>(riskOperations),
    createPermission: 'risk.write',
    places: ['project'],
    show: {
      score: (record) => (
        <Score
          matrix={matrix}
          score={readNumber(record, 'score')}
          probability={readNumber(record, 'probability')}
          impact={readNumber(record, 'impact')}
        />
      ),
      residualScore: (record) => (
        <Score
          matrix={matrix}
          score={readNumber(record, 'residualScore')}
          probability={readNumber(record, 'residualProbability')}
          impact={readNumber(record, 'residualImpact')}
        />
      ),
    },
  };
}

export const riskKind = makeRiskKind(usualRiskMatrix);
