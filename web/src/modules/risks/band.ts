import { type RiskBand, type RiskMatrix, riskBands } from '@regie/contracts/risks';
import type { StatusColour } from '../../ui/index.ts';

/** The band of a place in the matrix; undefined without probability or impact. */
export function findBand(
  matrix: RiskMatrix,
  probability: number | null,
  impact: number | null,
): RiskBand | undefined {
  return probability === null || impact === null ? undefined : matrix.bands[impact - 1]?.[probability - 1];
}

const colours: Readonly<Record<RiskBand, StatusColour>> = {
  low: 'green',
  moderate: 'amber',
  high: 'red',
  extreme: 'red',
};

export function colourOfBand(band: RiskBand): StatusColour {
  return colours[band];
}

/** Low first. */
export function severityOf(band: RiskBand): number {
  return riskBands.indexOf(band);
}
