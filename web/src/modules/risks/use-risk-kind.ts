import { riskOperations } from '@regie/contracts/risks';
import { useMemo } from 'react';
import { useRead } from '../../api/index.ts';
import type { RecordKind } from '../records/index.ts';
import { makeRiskKind, riskKind } from './risk-kind.tsx';

/** Risks with the bands of this organisation, the usual ones until those are read. */
export function useRiskKind(): RecordKind {
  const matrix = useRead(riskOperations.matrix, {}).value?.matrix;
  const bands = JSON.stringify(matrix);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the matrix is compared by content, so that the kind stays the same
  return useMemo(() => (matrix === undefined ? riskKind : makeRiskKind(matrix)), [bands]);
}
