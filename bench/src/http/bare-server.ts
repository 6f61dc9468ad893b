/** A Fastify server with nothing but two routes that send given statements: what the least possible server would do. */
import { readFileSync } from 'node:fs';
import Fastify from 'fastify';
import pg from 'pg';

interface Orders {
  readonly connectionString: string;
  readonly list: { readonly text: string; readonly values: unknown[] };
  readonly single: { readonly text: string; readonly values: unknown[] };
}

const orders: Orders = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
const pool = new pg.Pool({
  connectionString: orders.connectionString,
  max: 12,
  options: '-c TimeZone=UTC -c jit=off',
});
const server = Fastify();
for (const name of ['list', 'single'] as const) {
  const { text, values } = orders[name];
  server.get(`/${name}`, async () => ({ rows: (await pool.query(text, values)).rows }));
}
await server.listen({ port: 0, host: 'localhost' });
const address = server.server.address();
console.log(typeof address === 'object' ? `port ${address?.port}` : '');
process.on('disconnect', () => process.exit(0));
