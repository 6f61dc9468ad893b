/** The median of some numbers; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The value below which a part (0-1) of the numbers lies. */
export function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

/** Milliseconds that each of some runs took, after a few that warm up. */
export function timeRuns(runs: number, warmUps: number, work: () => void): number[] {
  for (let run = 0; run < warmUps; run += 1) work();
  return Array.from({ length: runs }, () => {
    const begin = performance.now();
    work();
    return performance.now() - begin;
  });
}

/** What a run took of the clock, and of the processor: the second does not grow when others are busy. */
export interface RunTime {
  readonly wallMilliseconds: number;
  readonly processorMilliseconds: number;
}

/** The medians of some runs, after a few that warm up. */
export function medianRun(runs: number, warmUps: number, work: () => void): RunTime {
  for (let run = 0; run < warmUps; run += 1) work();
  const walls: number[] = [];
  const processors: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const [begin, used] = [performance.now(), process.cpuUsage()];
    work();
    const { user, system } = process.cpuUsage(used);
    walls.push(performance.now() - begin);
    processors.push((user + system) / 1000);
  }
  return { wallMilliseconds: median(walls), processorMilliseconds: median(processors) };
}
