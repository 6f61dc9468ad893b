import type { LevellingOptions } from '@regie/engine/levelling';
import { type Arguments, numberOption, parseArguments } from '../arguments.ts';
import type { ExitStatus, Terminal } from '../terminal.ts';
import { isLevelled, type LevelLine, type PortfolioFigures } from './level-line.ts';
import { levelPlanFile, smoothPlanFile } from './level-plan-file.ts';
import { levelPsplib } from './level-psplib.ts';
import { levelTogether } from './level-together.ts';
import { findingWords } from './line-finding.ts';

const usage = `regie level FILE... [--schedules N | --seconds S] [--seed S] [--smooth]
                    [--together FILE] [--json]
  Schedules that no resource is short for, with the bound that nothing can be better than (see
  docs/method/levelling.md); FILE is a plan, or a single-mode project of PSPLIB (.sm).
  --schedules N  stop after N schedules (5000 when neither is given)
  --seconds S    stop after S seconds
  --smooth       only even the load of plans out, within float: the finish stays
  --together F   level all plans together, with the skills, weights and due dates in F
  --json         one line per file`;

const known = { options: ['schedules', 'seconds', 'seed', 'together'], flags: ['json', 'smooth'] };

/** Options with a clock that starts when called: each file gets its own. */
function optionsOf(args: Arguments): (() => LevellingOptions) | undefined {
  const schedules = numberOption(args, 'schedules', 5000, 1);
  const seconds = numberOption(args, 'seconds', 60, 0);
  const seed = numberOption(args, 'seed', 1, 0);
  const hasBoth = args.options.has('schedules') && args.options.has('seconds');
  if (schedules === undefined || seconds === undefined || seed === undefined || hasBoth) return undefined;
  if (!args.options.has('seconds')) return () => ({ schedules, seed });
  return () => {
    const end = performance.now() + seconds * 1000;
    return { seed, isStopped: () => performance.now() >= end };
  };
}

/**
 * `regie level FILE... --json`: one line per file in the order given, `{file, makespan, lowerBound, schedules, start}`
 * for PSPLIB and `{file, finish, lowerBoundFinish, schedules, activities}` for plans. A file without a schedule still has its line, with the reason, and makes the exit status 1.
 */
export async function runLevel(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const parsed = parseArguments(args, known);
  const optionsFor = optionsOf(parsed);
  if (optionsFor === undefined || parsed.words.length === 0 || parsed.misunderstood.length > 0) {
    terminal.complain(usage);
    return 2;
  }
  let status: ExitStatus = 0;
  for await (const line of linesOf(parsed, optionsFor, terminal)) {
    if (!isLevelled(line)) status = 1;
    if (parsed.flags.has('json')) terminal.print(JSON.stringify(line));
    else for (const row of rowsOf(line)) terminal.print(row);
  }
  return status;
}

/** Each file by itself, or all together where it was asked. */
async function* linesOf(
  { words, options, flags }: Arguments,
  optionsFor: () => LevellingOptions,
  terminal: Terminal,
): AsyncIterable<LevelLine> {
  const agreement = options.get('together');
  if (agreement !== undefined) yield* await levelTogether(words, agreement, optionsFor, terminal);
  else for (const file of words) yield await levelFile(file, optionsFor, flags.has('smooth'), terminal);
}

async function levelFile(
  file: string,
  optionsFor: () => LevellingOptions,
  isSmoothing: boolean,
  terminal: Terminal,
): Promise<LevelLine> {
  let bytes: Uint8Array;
  try {
    bytes = await terminal.readFile(file);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { file, findings: [{ code: 'level/not-readable', severity: 'refused', detail }] };
  }
  if (isSmoothing && isPlan(bytes)) return smoothPlanFile(file, bytes);
  return isPlan(bytes) ? levelPlanFile(file, bytes, optionsFor) : levelPsplib(file, bytes, optionsFor());
}

/** Told by the first bytes, as everywhere: gzip, XML, JSON or XER; all else is taken for PSPLIB. */
function isPlan(bytes: Uint8Array): boolean {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return true;
  const head = new TextDecoder().decode(bytes.subarray(0, 64)).trimStart();
  return /^(<|\{|ERMHDR)/.test(head);
}

function rowsOf(line: LevelLine): string[] {
  const { file, schedules, refused, findings } = line;
  const problems = (findings ?? []).map(findingWords);
  if (!isLevelled(line)) return [`${file}: ${refused?.refused ?? 'not levelled'}`, ...problems];
  const end = line.finish ?? line.makespan;
  const bound = line.lowerBoundFinish ?? line.lowerBound;
  const proof = bound === end ? 'nothing ends sooner' : `nothing ends before ${bound}`;
  const jobs = Object.entries(line.start ?? {}).map(
    ([job, time]) => `  ${job.padStart(6)} starts at ${time}`,
  );
  const activities = (line.activities ?? []).map(({ uid, start, finish, people = [] }) => {
    const team = people.map(({ resource, skill }) => `${resource} (${skill})`).join(', ');
    return `  ${String(uid).padStart(6)}  ${start}  ${finish}  ${team}`.trimEnd();
  });
  return [
    line.portfolio !== undefined
      ? `${file}: ends at ${end}, ${togetherWords(line.tardinessMinutes, line.portfolio)} after ${schedules} schedules`
      : line.unevenness === undefined
        ? `${file}: ends at ${end} (${proof}) after ${schedules} schedules`
        : `${file}: ends at ${end} as before; unevenness ${line.unevenness.before.toFixed(1)} became ${line.unevenness.after.toFixed(1)}`,
    ...problems,
    ...jobs,
    ...activities,
  ];
}

const minutesPerDay = 1440;

function togetherWords(tardinessMinutes: number | undefined, portfolio: PortfolioFigures): string {
  const days = (minutes: number): string => (minutes / minutesPerDay).toFixed(1);
  const { finish, lowerBoundFinish, weightedTardinessMinutes, lowerBoundTardinessMinutes } = portfolio;
  const late = `${days(tardinessMinutes ?? 0)} days late; all end at ${finish} (none before ${lowerBoundFinish})`;
  return `${late}, ${days(weightedTardinessMinutes)} weighted days late (at least ${days(lowerBoundTardinessMinutes)}),`;
}
