import {
  bestPortfolios,
  budgetFrontier,
  type ChosenProject,
  rankProjects,
  type SelectionAnswer,
  type SelectionOptions,
  type SelectionProblem,
  selectWithExtraRoom,
} from '@regie/engine/selection';
import { type Arguments, numberOption } from '../arguments.ts';

/** Identifiers that are whole numbers are printed as numbers, as they mostly stand in the file. */
export function printedId(id: string): string | number {
  return /^(0|[1-9]\d{0,14})$/.test(id) ? Number(id) : id;
}

function idsOf(chosen: readonly ChosenProject[]): readonly (string | number)[] {
  return chosen.map(({ id }) => printedId(id));
}

function rankingBeside(problem: SelectionProblem, { objective }: SelectionAnswer): object {
  const ranking = rankProjects(problem, { by: 'value', atMisfit: 'stop' });
  return {
    chosen: idsOf(ranking.chosen),
    objective: ranking.objective,
    cost: ranking.cost,
    isAllowed: ranking.isAllowed,
    loses: objective - ranking.objective,
  };
}

/** The periods in which the chosen projects start, counted from 1, where there is more than one period. */
function startsOf(problem: SelectionProblem, { chosen }: SelectionAnswer): object {
  if (problem.periodCount === 1) return {};
  return { starts: Object.fromEntries(chosen.map(({ id, period }) => [id, period + 1])) };
}

function extraOf(
  problem: SelectionProblem,
  answer: SelectionAnswer,
  args: Arguments,
  optionsNow: () => SelectionOptions,
): object {
  const money = args.options.get('extra-money');
  const [skill = '', capacity] = (args.options.get('extra-capacity') ?? '').split('=');
  const gainOf = (room: Parameters<typeof selectWithExtraRoom>[2]): object => {
    const change = selectWithExtraRoom(problem, answer, room, optionsNow());
    if ('refused' in change) return change;
    const { difference, entering, leaving } = change;
    return { room, gain: difference, entering, leaving, bound: change.answer.bound };
  };
  return {
    ...(money === undefined ? {} : { extraMoney: gainOf({ kind: 'money', amount: Number(money) }) }),
    ...(capacity === undefined
      ? {}
      : { extraCapacity: gainOf({ kind: 'capacity', skill, amount: Number(capacity) }) }),
  };
}

function furtherOf(problem: SelectionProblem, args: Arguments, optionsNow: () => SelectionOptions): object {
  const factors = args.options.get('frontier')?.split(',').map(Number);
  const count = numberOption(args, 'best', 0, 0) ?? 0;
  return {
    ...(factors === undefined
      ? {}
      : {
          frontier: budgetFrontier(problem, factors, optionsNow).map(({ factor, budget, answer }) => ({
            factor,
            budget,
            objective: answer?.objective ?? null,
            bound: answer?.bound ?? null,
          })),
        }),
    ...(count === 0
      ? {}
      : {
          best: bestPortfolios(problem, count, optionsNow()).map((answer) => ({
            objective: answer.objective,
            bound: answer.bound,
            chosen: idsOf(answer.chosen),
          })),
        }),
  };
}

/** What is printed of an answer: itself, the ranking beside it, and what the options ask for besides. */
export function answerLine(
  problem: SelectionProblem,
  answer: SelectionAnswer,
  args: Arguments,
  optionsNow: () => SelectionOptions,
): object {
  const { objective, bound, gap, chosen } = answer;
  return {
    problem: printedId(problem.name),
    objective,
    bound,
    gap,
    chosen: idsOf(chosen),
    ...startsOf(problem, answer),
    ranking: rankingBeside(problem, answer),
    ...extraOf(problem, answer, args, optionsNow),
    ...furtherOf(problem, args, optionsNow),
  };
}
