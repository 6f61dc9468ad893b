import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findingsIn } from './rules.ts';

const root = resolve(import.meta.dirname, '../..');
const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.ts', '*.tsx'], {
  cwd: root,
  encoding: 'utf8',
});
const files = listed.split('\n').filter((path) => path !== '' && existsSync(join(root, path)));

/** Places that may assert a type, or be long, with the reason beside them in docs/decisions/0009. */
const excepted: ReadonlySet<string> = new Set(['contracts/src/spine/trust.ts']);

const findings = files
  .filter((path) => !excepted.has(path))
  .flatMap((path) =>
    findingsIn(path, readFileSync(join(root, path), 'utf8')).map(
      ({ line, rule }) => `${path}:${line} ${rule}`,
    ),
  );
for (const line of findings) console.error(line);
console.log(`${files.length} files, ${findings.length} findings`);
process.exitCode = findings.length === 0 ? 0 : 1;
