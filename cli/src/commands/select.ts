import { availableParallelism } from 'node:os';
import {
  explainSelection,
  loadHighsSolver,
  type SelectionAnswer,
  type SelectionOptions,
  type SelectionProblem,
} from '@regie/engine/selection';
import type { Finding } from '@regie/formats';
import { readMultiKnapsack } from '@regie/formats/orlib';
import { readSelectionJson } from '@regie/formats/selection-json';
import { type Arguments, numberOption, parseArguments } from '../arguments.ts';
import { type SelectInThreadsOptions, selectInThreads } from '../selection/index.ts';
import type { ExitStatus, Terminal } from '../terminal.ts';
import { answerLine, printedId } from './selection-line.ts';

const usage = `regie select FILE... [--seconds S] [--json] [--seed N] [--threads N]
  [--extra-money AMOUNT] [--extra-capacity SKILL=AMOUNT] [--frontier 0.8,0.9,1] [--best K]
  Chooses the most valuable portfolio (see docs/method/selection.md); FILE is our JSON or an OR-Library file.`;

const known = {
  options: ['seconds', 'seed', 'threads', 'extra-money', 'extra-capacity', 'frontier', 'best'],
  flags: ['json'],
};

interface Problems {
  readonly problems: readonly SelectionProblem[];
  readonly findings: readonly Finding[];
}

function readProblems(text: string): Problems {
  if (text.trimStart().startsWith('{')) {
    const { plan, findings } = readSelectionJson(text);
    return { problems: plan === undefined ? [] : [plan], findings };
  }
  const { plan = [], findings } = readMultiKnapsack(text);
  return { problems: plan, findings };
}

/** The answer for a person: its worth and why each project is in or out. */
function tableOf(
  problem: SelectionProblem,
  { objective, bound, chosen }: SelectionAnswer,
): readonly string[] {
  const head = `${problem.name}: value ${objective}, at most ${bound} is possible`;
  const reasons = explainSelection(problem, chosen).map(({ id, isIn, reason }) => {
    const { kind, ...rest } = reason;
    const detail = Object.keys(rest).length === 0 ? '' : JSON.stringify(rest);
    return `  ${isIn ? 'in ' : 'out'}  ${id}  ${kind} ${detail}`.trimEnd();
  });
  return [head, ...reasons];
}

/** Options with a clock that starts now, for one solve beside the answer. */
function optionsNow({ solver, seconds, seed }: SelectInThreadsOptions): SelectionOptions {
  const begin = performance.now();
  return { solver, seed, secondsLeft: () => seconds - (performance.now() - begin) / 1000 };
}

async function solveAndPrint(
  problem: SelectionProblem,
  args: Arguments,
  options: SelectInThreadsOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const answer = await selectInThreads(problem, options);
  if ('refused' in answer) {
    terminal.print(JSON.stringify({ problem: printedId(problem.name), ...answer }));
    return 1;
  }
  const line = (): object => answerLine(problem, answer, args, () => optionsNow(options));
  if (args.flags.has('json')) terminal.print(JSON.stringify(line()));
  else for (const text of tableOf(problem, answer)) terminal.print(text);
  return 0;
}

/**
 * `regie select FILE... --seconds S --json`: one line per problem with objective, bound, gap and what is chosen,
 * and the ranking by value beside it with what it loses. Each solve gets S seconds (default 10);
 * large problems are searched by N threads at once (default as many as the machine has cores).
 */
export async function runSelect(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const parsed = parseArguments(args, known);
  const seconds = numberOption(parsed, 'seconds', 10, 0.01);
  const seed = numberOption(parsed, 'seed', 1, 0);
  const threads = numberOption(parsed, 'threads', availableParallelism(), 1);
  const isUnderstood = parsed.words.length > 0 && parsed.misunderstood.length === 0;
  if (!isUnderstood || seconds === undefined || seed === undefined || threads === undefined) {
    terminal.complain(usage);
    return 2;
  }
  const options = { solver: await loadHighsSolver(), seconds, seed, threads: Math.floor(threads) };
  let status: ExitStatus = 0;
  for (const file of parsed.words) {
    const { problems, findings } = readProblems(new TextDecoder().decode(await terminal.readFile(file)));
    if (findings.length > 0) terminal.complain(JSON.stringify({ file, findings }));
    if (problems.length === 0) status = 1;
    for (const problem of problems) {
      if ((await solveAndPrint(problem, parsed, options, terminal)) !== 0) status = 1;
    }
  }
  return status;
}
