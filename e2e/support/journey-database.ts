import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import pg from 'pg';

const root = resolve(import.meta.dirname, '../..');
const program = 'server/src/testing/journey-database-program.ts';
/** How the files of a run know the empty database of theirs; one that was given by name is used as it is. */
const variable = 'REGIE_JOURNEY_DATABASE_URL';

/** Starts, once a run, the cluster on which each journey has a database; gives how to end it. */
export async function startJourneyDatabase(): Promise<() => Promise<void>> {
  if (process.env['DATABASE_URL'] !== undefined) return async () => undefined;
  const child = spawn(process.execPath, ['--import', 'tsx', program], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const line = await Promise.race([once(child.stdout, 'data'), ended.then(() => undefined)]);
  if (line === undefined) throw new Error('The database of the journeys did not start.');
  process.env[variable] = String(line[0]).trim();
  return async () => {
    child.stdin.end();
    await ended;
  };
}

/** What a Regie of a journey is started with: a copy of the empty database, or nothing where there is none to copy. */
export async function copyDatabase(): Promise<Readonly<Record<string, string>>> {
  const template = process.env[variable];
  if (template === undefined) return {};
  const copy = new URL(template);
  const [from, name] = [copy.pathname.slice(1), `journey_${crypto.randomUUID().replaceAll('-', '')}`];
  copy.pathname = '/postgres';
  const client = new pg.Client({ connectionString: copy.href });
  await client.connect();
  await client.query(`create database ${name} template ${from}`);
  await client.end();
  copy.pathname = `/${name}`;
  return { DATABASE_URL: copy.href };
}
