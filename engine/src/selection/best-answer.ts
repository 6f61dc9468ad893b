import type { BinaryProgram } from './binary-program.ts';
import { addColumn, createSearchState, isWithinRows } from './search-state.ts';

/** The objective of an answer given by its columns at 1. */
export function objectiveAt(program: BinaryProgram, columns: readonly number[]): number {
  return columns.reduce((total, column) => total + (program.objective[column] ?? 0), 0);
}

/** Keeps the best allowed answer of all that are offered. */
export class BestAnswer {
  readonly #program: BinaryProgram;
  readonly #projectOfColumn: Int32Array;
  readonly #onImprovement: (columns: readonly number[]) => void;
  #columns: readonly number[] | undefined;
  #objective = -Infinity;

  constructor(
    program: BinaryProgram,
    projectOfColumn: Int32Array,
    onImprovement: (columns: readonly number[]) => void,
  ) {
    this.#program = program;
    this.#projectOfColumn = projectOfColumn;
    this.#onImprovement = onImprovement;
  }

  /** Its columns at 1; undefined while none was offered. */
  get columns(): readonly number[] | undefined {
    return this.#columns;
  }

  /** −Infinity while there is none. */
  get objective(): number {
    return this.#objective;
  }

  /** Takes the answer if it is better and allowed. */
  offer(columns: readonly number[]): void {
    const objective = objectiveAt(this.#program, columns);
    if (objective <= this.#objective || !this.#isAllowed(columns)) return;
    this.#columns = columns;
    this.#objective = objective;
    this.#onImprovement(columns);
  }

  /** A rounded answer of the exact solver may lie a hair over a limit. */
  #isAllowed(columns: readonly number[]): boolean {
    const state = createSearchState(this.#program, this.#projectOfColumn);
    for (const column of columns) {
      if (state.chosen[this.#projectOfColumn[column] ?? 0] !== -1) return false;
      addColumn(state, column);
    }
    return isWithinRows(state);
  }
}
