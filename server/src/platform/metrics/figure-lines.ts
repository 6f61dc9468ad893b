import { monitorEventLoopDelay } from 'node:perf_hooks';
import { sql } from 'kysely';
import type pg from 'pg';
import type { Database } from '../database/connect.ts';

/** One figure with its meaning, as Prometheus reads it; by one label where it has several values. */
interface Measured {
  readonly name: string;
  readonly help: string;
  readonly kind: 'gauge' | 'counter';
  readonly values: readonly (readonly [labels: string, value: number])[];
}

function linesOf({ name, help, kind, values }: Measured): readonly string[] {
  return [
    `# HELP ${name} ${help}`,
    `# TYPE ${name} ${kind}`,
    ...values.map(([labels, value]) => `${name}${labels === '' ? '' : `{${labels}}`} ${value}`),
  ];
}

const delay = monitorEventLoopDelay({ resolution: 20 });

/** From when on delays of the process are measured. */
export function measureDelays(): () => void {
  delay.enable();
  return () => delay.disable();
}

/** What the process itself uses. */
export function processLines(pool: pg.Pool): readonly string[] {
  const { user, system } = process.cpuUsage();
  const figures: readonly Measured[] = [
    {
      name: 'process_cpu_seconds_total',
      help: 'Processor time.',
      kind: 'counter',
      values: [['', (user + system) / 1e6]],
    },
    {
      name: 'process_resident_memory_bytes',
      help: 'Memory in use.',
      kind: 'gauge',
      values: [['', process.memoryUsage.rss()]],
    },
    {
      name: 'process_uptime_seconds',
      help: 'Age of the process.',
      kind: 'gauge',
      values: [['', Math.round(process.uptime())]],
    },
    {
      name: 'nodejs_eventloop_delay_seconds',
      help: 'How late the process comes to what is due, since the last look.',
      kind: 'gauge',
      values: [50, 99].map((part) => [`quantile="0.${part}"`, delay.percentile(part) / 1e9] as const),
    },
    {
      name: 'regie_database_connections',
      help: 'Connections of this process, and requests that wait for one.',
      kind: 'gauge',
      values: [
        ['state="open"', pool.totalCount],
        ['state="idle"', pool.idleCount],
        ['state="awaited"', pool.waitingCount],
      ],
    },
  ];
  delay.reset();
  return figures.flatMap(linesOf);
}

interface HouseRow {
  readonly name: string;
  readonly label: string;
  readonly value: number;
}

const meanings: Readonly<Record<string, string>> = {
  regie_jobs: 'Jobs that wait or run.',
  regie_job_wait_seconds: 'How long the oldest waiting job waits.',
  regie_deliveries: 'Messages that are not sent, by state.',
  regie_delivery_wait_seconds: 'How long the oldest message is overdue.',
  regie_events_unsealed: 'Events that are not in the chain yet.',
};

/** What waits in the whole house, the same whichever server is asked. */
export async function houseLines(database: Database, now: Date): Promise<readonly string[]> {
  const at = now.toISOString();
  const { rows } = await sql<HouseRow>`
    select 'regie_jobs' as name, format('state="%s"', state) as label, count(*)::float8 as value
      from job where state in ('waiting', 'running') group by state
    union all select 'regie_job_wait_seconds', '',
      coalesce(extract(epoch from ${at}::timestamptz - min(created_at)), 0)::float8 from job where state = 'waiting'
    union all select 'regie_deliveries', format('state="%s"', state), count(*)::float8
      from delivery where state <> 'sent' group by state
    union all select 'regie_delivery_wait_seconds', '',
      greatest(0, coalesce(extract(epoch from ${at}::timestamptz - min(next_try_at)), 0))::float8
      from delivery where state = 'waiting'
    union all select 'regie_events_unsealed', '', count(*)::float8 from event e
      where not exists (select 1 from seal s where s.event_id = e.id)`.execute(database);
  return Object.entries(meanings).flatMap(([name, help]) => {
    const values = rows.filter((row) => row.name === name).map(({ label, value }) => [label, value] as const);
    return values.length === 0 ? [] : linesOf({ name, help, kind: 'gauge', values });
  });
}
