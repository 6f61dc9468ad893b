import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import type { Socket } from 'node:net';
import { trust } from '@regie/contracts';
import { Kysely, PostgresDialect, type RawBuilder, sql, type Transaction } from 'kysely';
import pg from 'pg';
import type { Tables } from './tables.ts';

export type Database = Kysely<Tables>;
export type DatabaseTransaction = Transaction<Tables>;

const { builtins } = pg.types;

function readInteger(text: string): number {
  const value = Number(text);
  assert(Number.isSafeInteger(value), `int8 ${text} is too large`);
  return value;
}

/** `2026-11-25 21:00:00.123+00` as an ISO instant in UTC. */
function readInstant(text: string): string {
  return new Date(text).toISOString();
}

const parsers = new Map<number, (text: string) => unknown>([
  [builtins.INT8, readInteger],
  [builtins.DATE, (text) => text],
  [builtins.TIMESTAMPTZ, readInstant],
]);

const keptMark = '/* kept */';
/**
 * Put before a statement that comes all the time and in few forms: each connection then parses and plans it once and
 * keeps it. Not for one that is built from what people ask for: every form is kept for as long as the connection lives.
 */
export const kept: RawBuilder<unknown> = sql.raw(keptMark);

/**
 * Ids in a kept statement, of which the planner does not look at how many there are: else it finds a plan for each
 * number cheaper than one for any, and plans anew every time.
 */
export function keptIds(ids: readonly string[]): RawBuilder<string[]> {
  return sql<string[]>`(select ${ids}::uuid[])::uuid[]`;
}

const names = new Map<string, string>();

function nameOf(text: string): string {
  const known = names.get(text) ?? createHash('sha256').update(text).digest('hex').slice(0, 32);
  names.set(text, known);
  return known;
}

function keepStatements(client: pg.PoolClient): void {
  const send = trust<(...words: unknown[]) => unknown>(client.query.bind(client));
  Object.assign(client, {
    query: (...words: unknown[]) => {
      const [text, values, ...others] = words;
      return typeof text === 'string' && text.startsWith(keptMark)
        ? send({ name: nameOf(text), text, values }, ...others)
        : send(...words);
    },
  });
}

/** Connections for one process. Every statement is stopped after half a minute: long work belongs to jobs. */
export function openPool(connectionString: string, most = 12, openSocket?: () => Socket): pg.Pool {
  const pool = new pg.Pool({
    connectionString,
    max: most,
    // Below the five seconds within which whoever asks is told that the database is away.
    connectionTimeoutMillis: 4_000,
    application_name: 'regie',
    statement_timeout: 30_000,
    idle_in_transaction_session_timeout: 60_000,
    options: '-c TimeZone=UTC -c jit=off',
    ...(openSocket === undefined ? {} : { stream: openSocket }),
    types: { getTypeParser: (oid, format) => parsers.get(oid) ?? pg.types.getTypeParser(oid, format) },
  });
  pool.on('connect', keepStatements);
  return pool;
}

export function connectDatabase(pool: pg.Pool): Database {
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}
