import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import pg from 'pg';
import { startThrowaway } from '../testing.ts';

const installed = '/usr/lib/postgresql/15/bin';

/** A PostgreSQL that is not the embedded one: version 15 of the machine where it has that, else a second cluster. */
export interface OwnPostgres {
  readonly version: string;
  makeDatabase(name: string): Promise<string>;
  stop(): Promise<void>;
}

async function makeDatabase(connectionString: string, name: string): Promise<string> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  const url = new URL(connectionString);
  url.pathname = `/${name}`;
  return url.href;
}

export async function startOwnPostgres(folder: string): Promise<OwnPostgres> {
  if (!existsSync(`${installed}/initdb`)) {
    const cluster = await startThrowaway();
    return {
      version: 'another cluster of the embedded version',
      makeDatabase: async (name) => await makeDatabase(cluster.connectionString, name),
      stop: async () => await cluster.stop(),
    };
  }
  mkdirSync(folder);
  chmodSync(folder, 0o777);
  for (let parent = folder; parent !== '/'; parent = parent.slice(0, parent.lastIndexOf('/')) || '/') {
    if (parent.includes('regie-figure-')) chmodSync(parent, 0o711 | (parent === folder ? 0o777 : 0));
  }
  const as =
    process.getuid?.() === 0
      ? ['setpriv', '--reuid', 'postgres', '--regid', 'postgres', '--clear-groups']
      : [];
  const run = (...words: string[]) => {
    const [program = '', ...args] = [...as, ...words];
    execFileSync(program, args, { stdio: 'ignore', cwd: folder });
  };
  run(
    `${installed}/initdb`,
    '-D',
    `${folder}/data`,
    '-U',
    'regie',
    '-A',
    'trust',
    '--locale=C',
    '-E',
    'UTF8',
  );
  const options = `-k ${folder} -c listen_addresses='' -c fsync=off`;
  run(`${installed}/pg_ctl`, '-D', `${folder}/data`, '-w', '-o', options, '-l', `${folder}/log`, 'start');
  const connectionString = `postgresql://regie@localhost/postgres?host=${encodeURIComponent(folder)}`;
  return {
    version: 'PostgreSQL 15',
    makeDatabase: async (name) => await makeDatabase(connectionString, name),
    stop: async () => run(`${installed}/pg_ctl`, '-D', `${folder}/data`, '-m', 'immediate', 'stop'),
  };
}
