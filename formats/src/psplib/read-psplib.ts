import type { ResourceProblem } from '@regie/engine/levelling';
import { FindingList, type Reading } from '../findings.ts';

/** A project of PSPLIB: the problem, with jobs by index and their numbers in the file. */
export interface PsplibProject {
  readonly problem: ResourceProblem;
  /** The job number per index. */
  readonly jobs: readonly number[];
}

type Section = 'precedence' | 'requests' | 'availabilities' | undefined;

interface Row {
  readonly line: number;
  readonly numbers: readonly number[];
}

const sectionTitles: readonly (readonly [string, Section])[] = [
  ['PRECEDENCE RELATIONS', 'precedence'],
  ['REQUESTS/DURATIONS', 'requests'],
  ['RESOURCEAVAILABILITIES', 'availabilities'],
];

const mostLines = 1_000_000;

/** The rows of whole numbers per section; heads, rulers and comments are left out. */
function rowsBySection(text: string): ReadonlyMap<Section, Row[]> {
  const rows = new Map<Section, Row[]>();
  let section: Section;
  for (const [index, raw] of text.split(/\r?\n/, mostLines).entries()) {
    const line = raw.trim();
    const title = sectionTitles.find(([words]) => line.startsWith(words));
    if (title !== undefined) section = title[1];
    else if (section !== undefined && /^\d+(\s+\d+)*$/.test(line)) {
      const row = { line: index + 1, numbers: line.split(/\s+/).map(Number) };
      rows.set(section, [...(rows.get(section) ?? []), row]);
    }
  }
  return rows;
}

/**
 * Reads a single-mode project of PSPLIB (`.sm`). Of a job with several modes the first is taken; resources beyond
 * those available are left out; each with a finding. Source: Kolisch, Sprecher 1996, and the files themselves.
 */
export function readPsplib(text: string): Reading<PsplibProject> {
  const findings = new FindingList();
  const rows = rowsBySection(text);
  const capacities = rows.get('availabilities')?.[0]?.numbers ?? [];
  const relations = rows.get('precedence') ?? [];
  if (relations.length === 0 || capacities.length === 0) {
    findings.refuse('psplib/not-a-project', {}, 'no PRECEDENCE RELATIONS or no RESOURCEAVAILABILITIES');
    return { findings: findings.list() };
  }
  const jobs = relations.map(({ numbers }) => numbers[0] ?? 0);
  const indexOf = new Map(jobs.map((job, index) => [job, index]));
  const successors = relations.map((row) => readSuccessors(row, indexOf, findings));
  const { durations, demands } = readRequests(
    rows.get('requests') ?? [],
    indexOf,
    capacities.length,
    findings,
  );
  return {
    plan: { jobs, problem: { durations, successors, demands, capacities } },
    findings: findings.list(),
  };
}

function readSuccessors({ line, numbers }: Row, indexOf: ReadonlyMap<number, number>, findings: FindingList) {
  const [, modes = 1, count = 0, ...listed] = numbers;
  if (modes > 1) findings.warn('psplib/several-modes', { line }, 'guessed', `${modes} modes`);
  if (listed.length !== count) findings.warn('psplib/successor-count', { line }, 'corrected', `${count}`);
  return listed.flatMap((job) => {
    const index = indexOf.get(job);
    if (index === undefined) findings.warn('psplib/unknown-job', { line }, 'ignored', `${job}`);
    return index === undefined ? [] : [index];
  });
}

function readRequests(
  rows: readonly Row[],
  indexOf: ReadonlyMap<number, number>,
  resourceCount: number,
  findings: FindingList,
) {
  const durations = new Array<number>(indexOf.size).fill(0);
  const demands = durations.map(() => new Array<number>(resourceCount).fill(0));
  const missing = new Set(indexOf.keys());
  let isFurtherMode = false;
  for (const { line, numbers } of rows) {
    const [job = 0, mode = 1, duration = 0, ...units] = numbers;
    const index = indexOf.get(job);
    // The second and further modes of a job stand on lines that begin with the mode, not the job.
    isFurtherMode = numbers.length < 3 + resourceCount;
    if (isFurtherMode || mode > 1) continue;
    if (index === undefined) {
      findings.warn('psplib/unknown-job', { line }, 'ignored', `${job}`);
      continue;
    }
    missing.delete(job);
    durations[index] = duration;
    demands[index] = units.slice(0, resourceCount);
  }
  for (const job of missing) findings.warn('psplib/no-duration', {}, 'defaulted', `job ${job}`);
  return { durations, demands };
}
