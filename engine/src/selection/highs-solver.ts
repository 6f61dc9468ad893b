import type { Highs, Model } from 'highs';
import type { BinaryProgram } from './binary-program.ts';
import type { OpenRelaxation, ProgramSolver, SolverAnswer, SolverOptions } from './solver.ts';

/** A rounded answer must satisfy every row, so rows are held tighter than the default of HiGHS. */
const feasibilityTolerance = 1e-9;

function passProgram(highs: Highs, model: Model, program: BinaryProgram, isRelaxed: boolean): void {
  const { columnCount, rowCount, objective, rowStarts, entryColumns, entryValues, lower, upper } = program;
  const { variableType, objectiveSense } = highs.constants;
  model.passModel({
    numCols: columnCount,
    numRows: rowCount,
    sense: objectiveSense.maximize,
    colCost: objective,
    colLower: new Float64Array(columnCount),
    colUpper: new Float64Array(columnCount).fill(1),
    rowLower: lower.map((bound) => (bound === -Infinity ? -highs.infinity : bound)),
    rowUpper: upper.map((bound) => (bound === Infinity ? highs.infinity : bound)),
    matrix: {
      format: 'csr',
      numRows: rowCount,
      numCols: columnCount,
      starts: rowStarts,
      indices: entryColumns,
      values: entryValues,
    },
    ...(isRelaxed ? {} : { integrality: new Int32Array(columnCount).fill(variableType.integer) }),
  });
}

function answerOf(highs: Highs, model: Model, options: SolverOptions): SolverAnswer {
  const { modelStatus } = highs.constants;
  const status = model.getModelStatus();
  if (status === modelStatus.infeasible || status === modelStatus.unboundedOrInfeasible) {
    return { status: 'infeasible', bound: -Infinity };
  }
  const isOptimal = status === modelStatus.optimal;
  const hasSolution = model.info.get('primal_solution_status') === highs.constants.solutionStatus.feasible;
  const proved = options.isRelaxed === true ? model.getObjectiveValue() : model.info.get('mip_dual_bound');
  const isProof = options.isRelaxed !== true || isOptimal;
  const bound = isProof && Number.isFinite(Number(proved)) ? Number(proved) : Infinity;
  if (!hasSolution) return { status: 'stopped', bound };
  const { colValue, rowDual } = model.getSolution();
  const answer: SolverAnswer = { status: isOptimal ? 'optimal' : 'stopped', values: colValue, bound };
  return options.isRelaxed === true && rowDual !== undefined ? { ...answer, rowPrices: rowDual } : answer;
}

function prepare(highs: Highs, model: Model, program: BinaryProgram, options: SolverOptions): void {
  model.options.set({
    output_flag: false,
    time_limit: options.seconds,
    primal_feasibility_tolerance: feasibilityTolerance,
    mip_feasibility_tolerance: feasibilityTolerance,
    mip_rel_gap: 0,
    mip_abs_gap: 1e-9,
  });
  passProgram(highs, model, program, options.isRelaxed === true);
  if (options.start !== undefined) model.setSolution({ colValue: options.start });
}

function solveWith(highs: Highs, program: BinaryProgram, options: SolverOptions): SolverAnswer {
  return highs.withModel((model): SolverAnswer => {
    prepare(highs, model, program, options);
    model.run();
    return answerOf(highs, model, options);
  });
}

/** Goes on from the last answer where more is held than then, else from the first one. */
function openRelaxation(highs: Highs, model: Model, { columnCount }: BinaryProgram): OpenRelaxation {
  const answer = answerOf(highs, model, { seconds: 0, isRelaxed: true });
  const basis = answer.status === 'optimal' ? model.getBasis() : undefined;
  const upper = new Float64Array(columnCount).fill(1);
  let before: readonly number[] = [];
  const hold = (columns: readonly number[]): Float64Array | undefined => {
    const lower = new Float64Array(columnCount);
    for (const column of columns) lower[column] = 1;
    model.changeColsBounds({ kind: 'range', from: 0, to: columnCount - 1 }, lower, upper);
    if (basis !== undefined && before.some((column) => lower[column] !== 1)) model.setBasis(basis);
    before = columns.slice();
    // HiGHS counts the time of all runs of a model together.
    model.zeroAllClocks();
    model.run();
    const isOptimal = model.getModelStatus() === highs.constants.modelStatus.optimal;
    return isOptimal ? model.getSolution().colValue : undefined;
  };
  return { answer, hold };
}

/**
 * Loads the HiGHS solver (WebAssembly, MIT): the one place that knows it. Solving blocks the calling thread until
 * done or out of time. Same program, same options, no limit reached: same answer.
 */
export async function loadHighsSolver(): Promise<ProgramSolver> {
  const { default: loadHighs } = await import('highs');
  const highs = await loadHighs();
  return {
    solve: (program, options) => solveWith(highs, program, options),
    relax: (program, seconds, use) => {
      highs.withModel((model): void => {
        prepare(highs, model, program, { seconds, isRelaxed: true });
        model.run();
        use(openRelaxation(highs, model, program));
      });
    },
  };
}
