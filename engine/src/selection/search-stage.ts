import type { BestAnswer } from './best-answer.ts';
import type { BinaryProgram } from './binary-program.ts';
import type { ProgramSolver, SolverAnswer } from './solver.ts';

/** A program with its relaxation, on the way to a good answer. */
export interface SearchStage {
  readonly program: BinaryProgram;
  readonly projectOfColumn: Int32Array;
  readonly relaxation: SolverAnswer;
  /** No answer is better than this. */
  readonly bound: number;
  readonly best: BestAnswer;
  readonly solver: ProgramSolver;
  readonly seed: number;
  /** Wall seconds that may still be used. */
  readonly secondsLeft: () => number;
}
