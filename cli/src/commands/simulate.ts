import { availableParallelism } from 'node:os';
import { basename } from 'node:path';
import { formatPlanMinute } from '@regie/engine/model';
import type { NamedPlan, SimulationResult, Spread, SpreadFactors } from '@regie/engine/simulation';
import { readPlanFile } from '@regie/formats/plan-file';
import { numberOption, parseArguments } from '../arguments.ts';
import { parseLinks, simulateInThreads, type ThreadedResult } from '../simulation/index.ts';
import type { ExitStatus, Terminal } from '../terminal.ts';

const usage = `regie simulate FILE... [--iterations N] [--seed S] [--spread 0.8,1,1.3] [--threads N] [--json]
                       [--links FILE/UID:FILE/UID[:FS[:MINUTES]],...]
  When plans will end, by chance: percentiles per activity, project and all files together. Durations without an
  estimate get the spread: low, middle and high as factors (see docs/method/simulation.md).
  Files that tell of each other are related by that; --links relates further activities of different files, each
  named by its file and uid.`;

const known = { options: ['iterations', 'seed', 'spread', 'threads', 'links'], flags: ['json'] };

/** Three factors in rising order, or undefined. */
function parseSpread(text: string): SpreadFactors | undefined {
  const [low = Number.NaN, middle = Number.NaN, high = Number.NaN, ...more] = text.split(',').map(Number);
  return more.length === 0 && low >= 0 && low <= middle && middle <= high ? { low, middle, high } : undefined;
}

interface ReadPlans {
  readonly plans: readonly NamedPlan[];
  readonly unreadable: readonly object[];
}

/** Plans by their file names; a name that stands twice gets a number. */
async function readPlans(files: readonly string[], terminal: Terminal): Promise<ReadPlans> {
  const plans: NamedPlan[] = [];
  const unreadable: object[] = [];
  for (const file of files) {
    const bytes = await terminal.readFile(file).catch(() => undefined);
    const { plan, findings } =
      bytes === undefined ? { findings: ['not readable'] } : await readPlanFile(bytes);
    const name = basename(file);
    const isTaken = plans.some((other) => other.name === name);
    if (plan === undefined) unreadable.push({ file, findings });
    else plans.push({ name: isTaken ? `${name} (${plans.length + 1})` : name, plan });
  }
  return { plans, unreadable };
}

const dated = (minute: number): string => formatPlanMinute(Math.round(minute));

function datedSpread({ mean, deviation, least, most, percentiles }: Spread): object {
  return {
    mean: dated(mean),
    deviationMinutes: deviation,
    earliest: dated(least),
    latest: dated(most),
    percentiles: datedPercentiles(percentiles),
  };
}

function datedPercentiles(percentiles: Readonly<Record<number, number>>): object {
  return Object.fromEntries(
    Object.entries(percentiles).map(([percent, time]) => [`P${percent}`, dated(time)]),
  );
}

function lineOf({ result, nameOf }: ThreadedResult): object {
  const { finish, cost, projects, activities, findings, runs, seed } = result;
  return {
    iterations: runs,
    seed,
    finish: datedSpread(finish),
    ...(cost === undefined ? {} : { costCents: cost }),
    projects: projects.map(({ project, finish: end }) => ({ file: project, finish: datedSpread(end) })),
    activities: activities.map(({ id, meanFinish, finishPercentiles, costPercentiles, ...figures }) => ({
      uid: id,
      name: nameOf.get(id) ?? '',
      meanFinish: dated(meanFinish),
      percentiles: datedPercentiles(finishPercentiles),
      ...(costPercentiles === undefined ? {} : { costCentsPercentiles: costPercentiles }),
      ...figures,
    })),
    findings,
  };
}

const percentsShown = [10, 50, 80, 90, 95];
const barsShown = 10;

function tableOf(
  { projects, activities, findings }: SimulationResult,
  nameOf: ReadonlyMap<string, string>,
): string[] {
  const bars = activities.toSorted(
    (left, right) => Math.abs(right.swingMinutes) - Math.abs(left.swingMinutes),
  );
  return [
    ...projects.flatMap(({ project, finish }) => [
      project,
      ...percentsShown.map((percent) => `  P${percent}  ${dated(finish.percentiles[percent] ?? 0)}`),
    ]),
    'what moves the end most (hours, critical in % of runs)',
    ...bars.slice(0, barsShown).map(({ id, swingMinutes, criticality }) => {
      const hours = (swingMinutes / 60).toFixed(1).padStart(8);
      return `${hours}  ${(criticality * 100).toFixed(0).padStart(3)} %  ${nameOf.get(id) ?? id}`;
    }),
    ...findings.map(({ code, amount }) => `${code}: ${amount}`),
  ];
}

/**
 * `regie simulate FILE... --iterations N --seed S --json`: one line with the percentiles of finish and cost of all
 * files together, each file and each activity. Several files are one portfolio. Same seed, same line.
 */
export async function runSimulate(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const parsed = parseArguments(args, known);
  const runs = numberOption(parsed, 'iterations', 10_000, 1);
  const seed = numberOption(parsed, 'seed', 1, 0);
  const threads = numberOption(parsed, 'threads', availableParallelism(), 1);
  const spread = parseSpread(parsed.options.get('spread') ?? '0.8,1,1.3');
  const links = parseLinks(parsed.options.get('links') ?? '');
  const isUnderstood = parsed.words.length > 0 && parsed.misunderstood.length === 0 && spread !== undefined;
  if (
    !isUnderstood ||
    links === undefined ||
    runs === undefined ||
    seed === undefined ||
    threads === undefined
  ) {
    terminal.complain(usage);
    return 2;
  }
  const { plans, unreadable } = await readPlans(parsed.words, terminal);
  for (const problem of unreadable) terminal.complain(JSON.stringify(problem));
  if (plans.length === 0) return 1;
  const source = { kind: 'plans', plans, uncertainty: { spread }, links } as const;
  const outcome = await simulateInThreads(source, { runs: Math.floor(runs), seed }, { threads });
  if (outcome === undefined || 'refused' in outcome) {
    terminal.print(JSON.stringify(outcome ?? { refused: 'simulation/cancelled' }));
    return 1;
  }
  if (parsed.flags.has('json')) terminal.print(JSON.stringify(lineOf(outcome)));
  else for (const line of tableOf(outcome.result, outcome.nameOf)) terminal.print(line);
  return unreadable.length > 0 ? 1 : 0;
}
