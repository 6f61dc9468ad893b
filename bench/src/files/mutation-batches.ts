import { spawn } from 'node:child_process';
import { builtScript } from './built-script.ts';

const maxSeconds = 10;
const batchSize = 2_500;

/** What came of files that were read one after another. */
export interface BatchResult {
  readonly read: number;
  readonly refused: number;
  readonly failures: readonly string[];
}

/** Mutates, reads, calculates and writes so many files from the seeds of a folder, two processes at a time. */
export async function runMutations(folder: string, count: number): Promise<BatchResult> {
  const starts = Array.from({ length: Math.ceil(count / batchSize) }, (_, index) => index * batchSize);
  const results: BatchResult[] = [];
  // Two at a time, as many as the machine has cores.
  for (let at = 0; at < starts.length; at += 2)
    results.push(
      ...(await Promise.all(
        starts.slice(at, at + 2).map((from) => runBatch(folder, from, Math.min(count, from + batchSize))),
      )),
    );
  return {
    read: results.reduce((sum, result) => sum + result.read, 0),
    refused: results.reduce((sum, result) => sum + result.refused, 0),
    failures: results.flatMap(({ failures }) => failures),
  };
}

/** Runs a batch in a process of its own; after a crash or a hang it goes on with the file after. */
async function runBatch(folder: string, from: number, to: number): Promise<BatchResult> {
  const total = { read: 0, refused: 0, failures: [] as string[] };
  let next = from;
  while (next < to) next = await runUntilHarm(folder, next, to, total);
  return total;
}

async function runUntilHarm(
  folder: string,
  from: number,
  to: number,
  total: { read: number; refused: number; failures: string[] },
): Promise<number> {
  const script = await builtScript('run-mutations.ts');
  return new Promise((done) => {
    const child = spawn(process.execPath, [script, folder, String(from), String(to)], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    let current = from;
    let isCurrentDone = false;
    let timer = setTimeout(() => {}, 0);
    let rest = '';
    child.stdout.on('data', (piece) => {
      const lines = `${rest}${piece}`.split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        clearTimeout(timer);
        timer = setTimeout(() => child.kill('SIGKILL'), maxSeconds * 1000);
        const [word, number] = line.split(' ');
        current = Number(number);
        isCurrentDone = word !== 'begin';
        if (line.endsWith(' read')) total.read += 1;
        else if (line.endsWith(' refused')) total.refused += 1;
        else if (word === 'crash') total.failures.push(line);
      }
    });
    child.on('close', () => {
      clearTimeout(timer);
      if (!isCurrentDone) total.failures.push(`hang or death of the process at ${current}`);
      done(current + 1);
    });
  });
}
