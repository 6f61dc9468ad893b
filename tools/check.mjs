/** `npm run check`: formatter, linter, types, borders, dead code and the rules no package knows. All run; all must pass. */
import { spawn } from 'node:child_process';
import { cpus } from 'node:os';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
/** What runs in Node is one program: each part by itself would look through the server again. */
const programs = [
  ['all that runs in Node', 'tsconfig.node.json'],
  ['web', 'web'],
  ['e2e', 'e2e'],
  ['tools', 'tools'],
];
const checks = [
  ['lint and format', 'biome', ['ci', '--diagnostic-level=warn', '.']],
  ['dead code', 'knip', ['--no-progress']],
  ['borders', 'tsx', ['tools/borders/check-borders.ts']],
  ['house rules', 'tsx', ['tools/house-rules/check-house-rules.ts']],
  ...programs.map(([name, path]) => [`types of ${name}`, 'tsc', ['-p', path]]),
];

function run([name, command, args]) {
  return new Promise((done) => {
    const started = performance.now();
    const child = spawn(resolve(root, 'node_modules/.bin', command), args, { cwd: root });
    let output = '';
    child.stdout.on('data', (bytes) => (output += bytes));
    child.stderr.on('data', (bytes) => (output += bytes));
    child.on('close', (status) => {
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)`);
      if (status !== 0) console.log(output.trim());
      done(status === 0);
    });
  });
}

const waiting = [...checks];
const results = [];
await Promise.all(
  Array.from({ length: Math.min(2, cpus().length) }, async () => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift())
      results.push(await run(check));
  }),
);
process.exitCode = results.every(Boolean) ? 0 : 1;
