import type { BinaryProgram } from './binary-program.ts';
import { addColumn, createSearchState, isWithinRows } from './search-state.ts';
import type { SharedAnswer } from './shared-answer.ts';

/** The objective of an answer given by its columns at 1. */
export function objectiveAt(program: BinaryProgram, columns: readonly number[]): number {
  return columns.reduce((total, column) => total + (program.objective[column] ?? 0), 0);
}

/** Keeps the best allowed answer of all that are offered here and, where one is shared, in other threads. */
export class BestAnswer {
  readonly #program: BinaryProgram;
  readonly #projectOfColumn: Int32Array;
  readonly #onImprovement: (columns: readonly number[]) => void;
  readonly #shared: SharedAnswer | undefined;
  #versionRead = 0;
  #columns: readonly number[] | undefined;
  #objective = -Infinity;

  constructor(
    program: BinaryProgram,
    projectOfColumn: Int32Array,
    onImprovement: (columns: readonly number[]) => void,
    shared?: SharedAnswer,
  ) {
    this.#program = program;
    this.#projectOfColumn = projectOfColumn;
    this.#onImprovement = onImprovement;
    this.#shared = shared;
  }

  /** Its columns at 1; undefined while none was offered. */
  get columns(): readonly number[] | undefined {
    this.#readShared();
    return this.#columns;
  }

  /** −Infinity while there is none. */
  get objective(): number {
    this.#readShared();
    return this.#objective;
  }

  /** Takes the answer if it is better and allowed. */
  offer(columns: readonly number[]): void {
    if (this.#take(columns)) this.#shared?.offer(this.#objective, columns);
  }

  #take(columns: readonly number[]): boolean {
    const objective = objectiveAt(this.#program, columns);
    if (objective <= this.#objective || !this.#isAllowed(columns)) return false;
    this.#columns = columns;
    this.#objective = objective;
    this.#onImprovement(columns);
    return true;
  }

  #readShared(): void {
    const shared = this.#shared;
    if (shared === undefined || shared.version === this.#versionRead) return;
    this.#versionRead = shared.version;
    this.#take(shared.read());
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
