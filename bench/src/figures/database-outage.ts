import type { Figure, Measurement } from '../figure.ts';
import { endureOutage } from '../outage/endure-outage.ts';
import { openWire } from '../outage/wire.ts';
import { secondServer } from '../promises/let-through.ts';
import { openHouse } from '../testing.ts';

/** Where PostgreSQL listens, of an address that names a folder or a port. */
function endpointOf(connectionString: string) {
  const url = new URL(connectionString);
  const folder = url.searchParams.get('host');
  const port = Number(url.port === '' ? '5432' : url.port);
  return folder === null ? { port } : { path: `${folder}/.s.PGSQL.${port}` };
}

function through(connectionString: string, port: number): string {
  const url = new URL(connectionString);
  url.searchParams.delete('host');
  url.hostname = '127.0.0.1';
  url.port = String(port);
  return url.href;
}

async function run(): Promise<Measurement> {
  const house = await openHouse({});
  const wire = await openWire(endpointOf(house.connectionString));
  const server = await secondServer(house, { DATABASE_URL: through(house.connectionString, wire.port) });
  try {
    const lines: string[] = [];
    const faults: string[] = [];
    for (const state of ['cut', 'silent'] as const) {
      const endured = await endureOutage(house, server.url, wire, state, 7);
      lines.push(...endured.lines);
      faults.push(...endured.faults);
    }
    return { value: faults.length, ok: faults.length === 0, detail: [...lines, ...faults.slice(0, 30)] };
  } finally {
    await server.stop();
    await wire.close();
    await house.close();
  }
}

export const figure: Figure = {
  name: 'database-outage',
  unit: 'faults while the line to the database is cut or silent: answers other than 200 or 503, late, lost or twice',
  target: '= 0 (503 with Retry-After <= 5 s, live, not ready, back <= 10 s without a restart)',
  seconds: 40,
  run,
};
