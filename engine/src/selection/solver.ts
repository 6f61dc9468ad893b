import type { BinaryProgram } from './binary-program.ts';

/** What a solver is told beside the program. */
export interface SolverOptions {
  /** Wall time after which it stops with the best so far. */
  readonly seconds: number;
  /** Lets x lie between 0 and 1: the relaxation, whose optimum bounds the real one. */
  readonly isRelaxed?: boolean;
  /** An answer to start from, one value per column. */
  readonly start?: Float64Array | undefined;
}

/** What a solver found. */
export interface SolverAnswer {
  readonly status: 'optimal' | 'stopped' | 'infeasible';
  /** One value per column; missing where no answer was found. */
  readonly values?: Float64Array;
  /** No answer has a higher objective than this; Infinity where nothing was proved. */
  readonly bound: number;
  /** Of a relaxation: what one unit more of each row would add. */
  readonly rowPrices?: Float64Array;
}

/** A relaxation that is kept, so that it is solved again quickly while some columns are held. */
export interface OpenRelaxation {
  /** With nothing held. */
  readonly answer: SolverAnswer;
  /** The values when these columns are 1; undefined where that is impossible or takes too long. */
  readonly hold: (columns: readonly number[]) => Float64Array | undefined;
}

/** A solver of binary programs. It blocks its thread: callers that must stay responsive run it in a worker. */
export interface ProgramSolver {
  readonly solve: (program: BinaryProgram, options: SolverOptions) => SolverAnswer;
  /** Solves the relaxation and gives it to `use`, after which it is closed. Each time it is solved may take `seconds`. */
  readonly relax: (
    program: BinaryProgram,
    seconds: number,
    use: (relaxation: OpenRelaxation) => void,
  ) => void;
}
