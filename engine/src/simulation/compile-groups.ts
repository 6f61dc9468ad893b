import type { CompiledGroup } from './compiled-network.ts';
import { factorCorrelation } from './correlation.ts';
import { streamKey, streamOf } from './counter-random.ts';
import type { SimulationNetwork } from './network.ts';

/** Something in a network that was taken otherwise than it stood, with those concerned. */
export interface SimulationFinding {
  readonly code:
    | 'simulation/correlation-bent'
    | 'simulation/duration-below-zero'
    | 'simulation/spread-assumed'
    | 'simulation/limits-ignored'
    | 'simulation/other-plan-guessed'
    | 'simulation/other-plan-unknown';
  readonly culprits: readonly string[];
  /** The largest change of a coefficient, the share of draws, or the number of activities concerned. */
  readonly amount: number;
}

/** Correlated groups and activities that share factors, ready to be drawn, and what had to be bent. */
export function compileGroups(
  network: SimulationNetwork,
  rankOf: ReadonlyMap<string, number>,
  seed: number,
): { readonly groups: readonly CompiledGroup[]; readonly findings: readonly SimulationFinding[] } {
  const findings: SimulationFinding[] = [];
  const keyOf = (name: string) => streamKey(seed, streamOf(name));
  const ranksOf = (ids: readonly string[]): number[] => ids.map((id) => rankOf.get(id) ?? 0);
  const groups = (network.groups ?? []).map(({ activities, matrix }): CompiledGroup => {
    const { rows, largestChange } = factorCorrelation(matrix);
    if (largestChange > 0) {
      findings.push({ code: 'simulation/correlation-bent', culprits: activities, amount: largestChange });
    }
    return { members: ranksOf(activities), rows, keys: activities.map((id) => keyOf(`duration ${id}`)) };
  });
  const factors = network.factors ?? [];
  const loaded = [...new Set(factors.flatMap(({ loadings }) => Object.keys(loadings)))];
  if (loaded.length === 0) return { groups, findings };
  const shared = factors.map(({ name }) => keyOf(`factor ${name}`));
  // One small group per activity: its row holds its loadings and what remains of its own.
  const loadedGroups = loaded.map((id): CompiledGroup => {
    const row = factors.map(({ loadings }) => loadings[id] ?? 0);
    const own = Math.sqrt(Math.max(0, 1 - row.reduce((sum, loading) => sum + loading * loading, 0)));
    return { members: ranksOf([id]), rows: [[...row, own]], keys: [...shared, keyOf(`duration ${id}`)] };
  });
  return { groups: [...groups, ...loadedGroups], findings };
}
