import type { BinaryProgram } from './binary-program.ts';
import { ruinAndRecreate } from './ruin-and-recreate.ts';
import type { SolverAnswer } from './solver.ts';

/** An allowed answer and what is known of the program. */
export interface SettleSettings {
  readonly seed: number;
  readonly projectOfColumn: Int32Array;
  readonly start: readonly number[];
  readonly relaxation: SolverAnswer;
  /** Asked now and then; true ends the search. */
  readonly shouldStop: () => boolean;
  /** Told each better answer. */
  readonly onFound: (columns: readonly number[]) => void;
}

const heat = 0.1;
const forceChance = 0.1;
const turns = 6000;

/** The best answer of a short search that stays near the one it begins from, which has just been rounded. */
export function settleNear(program: BinaryProgram, settings: SettleSettings): readonly number[] {
  const { seed, projectOfColumn, start, relaxation, shouldStop, onFound } = settings;
  let best = start;
  ruinAndRecreate(program, {
    seed,
    projectOfColumn,
    start,
    prices: relaxation.rowPrices,
    relaxed: relaxation.values,
    heat,
    forceChance,
    turns,
    progress: () => (shouldStop() ? 1 : 0),
    onFound: (columns) => {
      best = columns;
      onFound(columns);
    },
  });
  return best;
}
