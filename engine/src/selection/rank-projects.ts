import { checkSelection } from './check-selection.ts';
import { type CompiledSelection, compileSelection } from './compile-selection.ts';
import { type ChosenProject, type SelectionProblem, totalCost } from './problem.ts';
import { addColumn, canAdd, createSearchState, objectiveOf } from './search-state.ts';

/** How a list of projects is put in order and cut. */
export interface RankingMethod {
  readonly by: 'value' | 'value-per-cost';
  /** At the first project that does not fit the list is cut, or the project is passed over. */
  readonly atMisfit: 'stop' | 'skip';
}

/** What choosing from the top of a list gives. */
export interface Ranking {
  readonly method: RankingMethod;
  readonly chosen: readonly ChosenProject[];
  readonly objective: number;
  readonly cost: number;
  /** Whether the list keeps every rule; a list knows nothing of minimum numbers, shares and mandatory projects. */
  readonly isAllowed: boolean;
}

/** Free projects come first, those of most value before others. */
const leastCost = 1e-9;

/** The columns of each project, the best first; projects by their best column. */
function listOf({ starts, projectOfColumn }: CompiledSelection, { by }: RankingMethod): readonly number[][] {
  const merits = starts.map((start) =>
    by === 'value' ? start.value : start.value / Math.max(totalCost(start), leastCost),
  );
  const columns = [...merits.keys()].sort((left, right) => (merits[right] ?? 0) - (merits[left] ?? 0));
  const columnsOfProject = new Map<number, number[]>();
  for (const column of columns) {
    const project = projectOfColumn[column] ?? 0;
    columnsOfProject.set(project, [...(columnsOfProject.get(project) ?? []), column]);
  }
  return [...columnsOfProject.values()];
}

/**
 * The answer of a ranking: projects taken from the top of a list until one does not fit, as boards do by hand.
 * A project has its place by its best start and takes the first start that fits. The problem must be valid.
 */
export function rankProjects(problem: SelectionProblem, method: RankingMethod): Ranking {
  const compiled = compileSelection(problem);
  const state = createSearchState(compiled.program, compiled.projectOfColumn);
  const chosen: ChosenProject[] = [];
  let cost = 0;
  for (const columns of listOf(compiled, method)) {
    const column = columns.find((candidate) => canAdd(state, candidate));
    const start = compiled.starts[column ?? -1];
    if (column === undefined || start === undefined) {
      if (method.atMisfit === 'stop') break;
      continue;
    }
    addColumn(state, column);
    const id = problem.projects[compiled.projectOfColumn[column] ?? 0]?.id ?? '';
    chosen.push({ id, period: start.period });
    cost += totalCost(start);
  }
  const isAllowed = checkSelection(problem, chosen).length === 0;
  return { method, chosen, objective: objectiveOf(state), cost, isAllowed };
}
