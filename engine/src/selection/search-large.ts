import { roundUp } from './dive.ts';
import { isPromising } from './promising-orders.ts';
import { restrictProgram } from './restrict-program.ts';
import { ruinAndRecreate } from './ruin-and-recreate.ts';
import { searchByDives } from './search-by-dives.ts';
import type { SearchStage } from './search-stage.ts';
import { createSearchState, isWithinRows } from './search-state.ts';
import { settleNear } from './settle-near.ts';
import { netWorth } from './worth.ts';

/** Parts of the time left. */
const shares = { dives: 0.5, polish: 0.95, polishRound: 0.25 } as const;
/** Polishing stays near the best answer; after each round that found nothing it strays further, up to so many times. */
const polish = { heat: 0.05, forceChance: 0.1, widening: 1.25, widest: 4 } as const;
/** A good answer of a large program has few columns that cost more than this part of their value; see isPromising. */
const reach = 0.12;

/** The relaxed answer rounded, and bettered at once: something good within the first second. */
function roundRelaxation(stage: SearchStage): void {
  const { program, projectOfColumn, relaxation, best, seed, secondsLeft } = stage;
  if (relaxation.values === undefined) return;
  const state = createSearchState(program, projectOfColumn);
  roundUp(state, relaxation.values);
  if (!isWithinRows(state)) return;
  const start = [...state.chosen].filter((column) => column >= 0).sort((left, right) => left - right);
  best.offer(start);
  settleNear(program, {
    seed,
    projectOfColumn,
    start,
    relaxation,
    shouldStop: () => secondsLeft() <= 0 || best.objective >= stage.bound,
    onFound: (columns) => best.offer(columns),
  });
}

/** Dives in the core of the program: the columns that the relaxation wants or would want at a slightly other price. */
function diveInCore(stage: SearchStage): void {
  const { program, projectOfColumn, relaxation, best, bound, solver, seed, secondsLeft } = stage;
  if (relaxation.rowPrices === undefined) return;
  const worth = netWorth(program, relaxation.rowPrices);
  const core = restrictProgram(program, isPromising(program, worth, reach));
  const stopAt = secondsLeft() * (1 - shares.dives);
  solver.relax(core.program, Math.max(0, secondsLeft() - stopAt), (open) => {
    if (open.answer.status !== 'optimal') return;
    searchByDives(core.program, {
      relaxation: open,
      projectOfColumn: Int32Array.from(core.columns, (column) => projectOfColumn[column] ?? 0),
      seed,
      shouldStop: () => secondsLeft() <= stopAt || best.objective >= bound,
      onFound: (columns) => best.offer(columns.map((place) => core.columns[place] ?? 0)),
    });
  });
}

/** Betters the best answer by one mild search after another, each from where the last one came to. */
function polishBest(stage: SearchStage): void {
  const { program, projectOfColumn, relaxation, best, bound, seed, secondsLeft } = stage;
  const stopAt = secondsLeft() * (1 - shares.polish);
  const share = (secondsLeft() - stopAt) * shares.polishRound;
  let width = 1;
  for (let round = 0; secondsLeft() > stopAt && best.columns !== undefined; round++) {
    if (best.objective >= bound) return;
    const [before, from] = [best.objective, secondsLeft()];
    const progress = (): number =>
      secondsLeft() <= stopAt || best.objective >= bound ? 1 : (from - secondsLeft()) / share;
    ruinAndRecreate(program, {
      seed: seed + round,
      projectOfColumn,
      start: best.columns,
      prices: relaxation.rowPrices,
      relaxed: relaxation.values,
      heat: polish.heat * width,
      forceChance: polish.forceChance,
      reach: reach * width,
      turns: Infinity,
      progress,
      onFound: (columns) => best.offer(columns),
    });
    width = best.objective > before ? 1 : Math.min(width * polish.widening, polish.widest);
  }
}

/**
 * Searches a large program from its relaxation: rounds it, dives in its core, then polishes the best until nearly all
 * time is used or the bound is reached. Source of searching the columns of small reduced cost only: the core concept
 * for knapsacks of many limits (Puchinger, Raidl, Pferschy 2010).
 */
export function searchLarge(stage: SearchStage): void {
  roundRelaxation(stage);
  diveInCore(stage);
  polishBest(stage);
}
