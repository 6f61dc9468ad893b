import { checkSelection, selectionValue } from '../check-selection.ts';
import type { ChosenProject, SelectionProblem } from '../problem.ts';

/** The highest value of all allowed portfolios, by trying each; undefined when none is allowed. For small problems. */
export function bruteForceValue(problem: SelectionProblem): number | undefined {
  let best: number | undefined;
  const options = problem.projects.map(({ id, starts }) => [
    undefined,
    ...starts.map(({ period }): ChosenProject => ({ id, period })),
  ]);
  const combinations = options.reduce((count, starts) => count * starts.length, 1);
  for (let combination = 0; combination < combinations; combination++) {
    let rest = combination;
    const chosen: ChosenProject[] = [];
    for (const starts of options) {
      const choice = starts[rest % starts.length];
      rest = Math.floor(rest / starts.length);
      if (choice !== undefined) chosen.push(choice);
    }
    const value = selectionValue(problem, chosen);
    if ((best === undefined || value > best) && checkSelection(problem, chosen).length === 0) best = value;
  }
  return best;
}
