import { type BinaryProgram, createBinaryProgram, type ProgramRow } from './binary-program.ts';
import { type ProjectDependency, type ProjectStart, type SelectionProblem, totalCost } from './problem.ts';
import type { RowOrigin } from './row-origin.ts';

/** A problem as a binary program: one column per project and start. */
export interface CompiledSelection {
  readonly program: BinaryProgram;
  readonly projectOfColumn: Int32Array;
  readonly starts: readonly ProjectStart[];
  /** Where each row comes from. */
  readonly origins: readonly RowOrigin[];
}

/** A column: a project with one of its starts. */
interface Column {
  readonly project: number;
  readonly start: ProjectStart;
}

interface OriginRow {
  readonly origin: RowOrigin;
  readonly row: ProgramRow;
}

/** A row over all columns with a value; undefined when it can never be broken. */
function rowOf(
  origin: RowOrigin,
  columns: readonly Column[],
  coefficientOf: (column: Column) => number,
  { lower = -Infinity, upper = Infinity }: { readonly lower?: number; readonly upper?: number },
): OriginRow[] {
  const indices: number[] = [];
  const values: number[] = [];
  for (const [index, column] of columns.entries()) {
    const value = coefficientOf(column);
    if (value === 0) continue;
    indices.push(index);
    values.push(value);
  }
  if (indices.length === 0 && lower <= 0 && upper >= 0) return [];
  return [{ origin, row: { lower, upper, columns: indices, values } }];
}

function oneStartRows({ projects }: SelectionProblem, columns: readonly Column[]): OriginRow[] {
  return projects.flatMap(({ id, starts, isMandatory }, project) => {
    if (starts.length === 1 && !isMandatory) return [];
    const bounds = isMandatory ? { lower: 1, upper: 1 } : { upper: 1 };
    return rowOf({ kind: 'one-start', project: id }, columns, (c) => (c.project === project ? 1 : 0), bounds);
  });
}

/**
 * Money carried over is bounded by windows: what periods s to t spend is at most their budgets and, when s is not
 * the first, what may be carried into s. All windows together say the same as the stock of money period by period.
 */
function budgetRows(problem: SelectionProblem, columns: readonly Column[]): OriginRow[] {
  const { budgets = [], carryOverLimit } = problem;
  const rows: OriginRow[] = [];
  for (let from = 0; from < budgets.length; from++) {
    if (from > 0 && carryOverLimit === Infinity) break;
    let upper = from > 0 ? carryOverLimit : 0;
    for (let to = from; to < budgets.length; to++) {
      if (to > from && carryOverLimit === 0) break;
      upper += budgets[to] ?? 0;
      const spent = ({ start }: Column): number =>
        start.costs.reduce((total, cost, offset) => {
          const period = start.period + offset;
          return period >= from && period <= to ? total + cost : total;
        }, 0);
      rows.push(...rowOf({ kind: 'budget', fromPeriod: from, toPeriod: to }, columns, spent, { upper }));
    }
  }
  return rows;
}

function capacityRows({ capacities }: SelectionProblem, columns: readonly Column[]): OriginRow[] {
  return capacities.flatMap(({ skill, perPeriod }) =>
    perPeriod.flatMap((upper, period) =>
      rowOf(
        { kind: 'capacity', skill, period },
        columns,
        ({ start }) => start.demands[skill]?.[period - start.period] ?? 0,
        { upper },
      ),
    ),
  );
}

/** Whether the required project with this start lets the other begin in `period`. */
function allows(timing: ProjectDependency['timing'], required: ProjectStart, period: number): boolean {
  if (timing === 'chosen') return true;
  return required.period + (timing === 'finished' ? required.durationPeriods : 0) <= period;
}

/** Each start of the dependent project needs one of the starts that allow it; later starts share a row where they can. */
function dependencyRows(problem: SelectionProblem, columns: readonly Column[]): OriginRow[] {
  const indexOf = new Map(problem.projects.map(({ id }, index) => [id, index]));
  return problem.dependencies.flatMap(({ project, requires, timing }) => {
    const dependent = indexOf.get(project);
    const required = indexOf.get(requires);
    const origin = { kind: 'dependency', project, requires } as const;
    const starts = dependent === undefined ? [] : (problem.projects[dependent]?.starts ?? []);
    const periods = timing === 'chosen' ? [Infinity] : starts.map(({ period }) => period);
    return periods.flatMap((latest) =>
      rowOf(
        origin,
        columns,
        (column) => {
          if (column.project === dependent) return column.start.period <= latest ? 1 : 0;
          return column.project === required && allows(timing, column.start, latest) ? -1 : 0;
        },
        { upper: 0 },
      ),
    );
  });
}

function countRows({ counts, projects }: SelectionProblem, columns: readonly Column[]): OriginRow[] {
  return counts.flatMap((count) => {
    const members = new Set(count.projects);
    const isMember = ({ project }: Column): number => (members.has(projects[project]?.id ?? '') ? 1 : 0);
    return rowOf({ kind: 'count', projects: count.projects }, columns, isMember, {
      lower: count.atLeast ?? -Infinity,
      upper: count.atMost ?? Infinity,
    });
  });
}

function shareRows(problem: SelectionProblem, columns: readonly Column[]): OriginRow[] {
  const allBudgets = (problem.budgets ?? []).reduce((total, budget) => total + budget, 0);
  return problem.shares.flatMap(({ goal, minimumShare, of }) => {
    const serves = ({ project }: Column): number => (problem.projects[project]?.goals.includes(goal) ? 1 : 0);
    const amount = ({ start }: Column): number => (of === 'value' ? start.value : totalCost(start));
    const origin = { kind: 'share', goal } as const;
    if (of === 'budget') {
      return rowOf(origin, columns, (column) => serves(column) * amount(column), {
        lower: minimumShare * allBudgets,
      });
    }
    return rowOf(origin, columns, (column) => (serves(column) - minimumShare) * amount(column), { lower: 0 });
  });
}

/** The binary program of a valid problem, with what its rows and columns stand for. */
export function compileSelection(problem: SelectionProblem): CompiledSelection {
  const columns = problem.projects.flatMap(({ starts }, project) =>
    starts.map((start): Column => ({ project, start })),
  );
  const rows = [oneStartRows, budgetRows, capacityRows, dependencyRows, countRows, shareRows].flatMap(
    (rowsOf) => rowsOf(problem, columns),
  );
  return {
    program: createBinaryProgram(
      columns.map(({ start }) => start.value),
      rows.map(({ row }) => row),
    ),
    projectOfColumn: Int32Array.from(columns, ({ project }) => project),
    starts: columns.map(({ start }) => start),
    origins: rows.map(({ origin }) => origin),
  };
}
