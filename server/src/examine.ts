import { statfs } from 'node:fs/promises';
import { connect } from 'node:net';
import { isRefusal } from '@regie/contracts';
import { sql } from 'kysely';
import { verifyAudit } from './audit.ts';
import { migrations } from './migrations/index.ts';
import { makeSignInRules } from './platform/accounts/open-id-provider.ts';
import type { Database } from './platform/database/connect.ts';
import { openDatabase } from './platform/database/open-database.ts';
import type { Settings } from './platform/settings.ts';

/** What was looked at, and how it is: something to know, or to mend. */
export interface Finding {
  readonly subject:
    | 'node'
    | 'settings'
    | 'disk'
    | 'database'
    | 'versions'
    | 'clock'
    | 'worker'
    | 'mail'
    | 'sign-in'
    | 'history';
  readonly state: 'good' | 'noted' | 'wrong';
  readonly text: string;
}

const quietly = () => undefined;
const leastFreeBytes = 1024 ** 3;
const mostApartMs = 2_000;
const mostWaitSeconds = 120;
const oldestNode = [20, 19] as const;

/** Looks at everything that a Regie needs, changes nothing, and goes on when something is missing. */
export async function examine(settings: Settings): Promise<readonly Finding[]> {
  const findings: Finding[] = [examineNode(), ...examineSettings(settings), await examineDisk(settings)];
  const opened = await openDatabase(settings, 'attach', quietly, 2).catch((error: unknown) => String(error));
  if (typeof opened === 'string' || 'refused' in opened) {
    const why = typeof opened === 'string' ? opened : opened.refused;
    findings.push({ subject: 'database', state: 'wrong', text: `cannot be reached: ${why}` });
  } else {
    try {
      findings.push(...(await examineDatabase(opened.database)), await examineHistory(settings));
    } catch (error) {
      findings.push(wrong('database', String(error)));
    } finally {
      await opened.close();
    }
  }
  return [...findings, await examineMail(settings), ...(await examineProvider(settings))];
}

function examineNode(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const isOld = major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1]);
  return {
    subject: 'node',
    state: isOld ? 'wrong' : 'good',
    text: `Node.js ${process.versions.node}${isOld ? `; ${oldestNode.join('.')} or newer is needed` : ''}`,
  };
}

function examineSettings({ publicUrl, host, proxies }: Settings): readonly Finding[] {
  const { protocol, hostname } = new URL(publicUrl);
  const isOpen = !['localhost', '127.0.0.1', '::1'].includes(host);
  const isLocal = hostname === 'localhost';
  const notes = [
    ...(protocol === 'http:' && !isLocal
      ? ['people come by http: cookies and passwords can be read on the way']
      : []),
    ...(isOpen && isLocal
      ? ['it listens to others, and REGIE_URL still says localhost: links in mail will not work']
      : []),
    ...(protocol === 'https:' && proxies === 0
      ? [
          'https without REGIE_TRUST_PROXY: all people seem to come from one address, and are throttled together',
        ]
      : []),
  ];
  if (notes.length === 0) return [{ subject: 'settings', state: 'good', text: publicUrl }];
  return notes.map((text) => ({ subject: 'settings', state: 'noted', text }));
}

async function examineDisk({ dataFolder, databaseUrl }: Settings): Promise<Finding> {
  try {
    const { bavail, bsize } = await statfs(dataFolder);
    const freeBytes = bavail * bsize;
    const text = `${(freeBytes / 1024 ** 3).toFixed(1)} GB free at ${dataFolder}`;
    return { subject: 'disk', state: freeBytes < leastFreeBytes ? 'wrong' : 'good', text };
  } catch (error) {
    const state = databaseUrl === undefined ? 'wrong' : 'noted';
    return { subject: 'disk', state, text: `${dataFolder}: ${String(error)}` };
  }
}

async function examineDatabase(database: Database): Promise<readonly Finding[]> {
  const asked = Date.now();
  const { rows } = await sql<{ version: string; now: string; fsync: string; size: string }>`
    select current_setting('server_version') as version, clock_timestamp() as now,
      current_setting('fsync') as fsync, pg_size_pretty(pg_database_size(current_database())) as size`.execute(
    database,
  );
  const [row] = rows;
  if (row === undefined) return [];
  const apartMs = Math.abs(new Date(row.now).getTime() - (asked + Date.now()) / 2);
  return [
    { subject: 'database', state: 'good', text: `PostgreSQL ${row.version}, ${row.size}` },
    ...(row.fsync === 'on'
      ? []
      : [wrong('database', 'fsync is off: a power cut loses what was acknowledged')]),
    {
      subject: 'clock',
      state: apartMs > mostApartMs ? 'wrong' : 'good',
      text: `this machine and the database are ${Math.round(apartMs)} ms apart`,
    },
    await examineMigrations(database),
    await examineWorker(database),
  ];
}

function wrong(subject: Finding['subject'], text: string): Finding {
  return { subject, state: 'wrong', text };
}

async function examineMigrations(database: Database): Promise<Finding> {
  const { rows } = await sql<{ name: string }>`select name from migration`.execute(database);
  const done = new Set(rows.map(({ name }) => name));
  const missing = Object.keys(migrations).filter((name) => !done.has(name));
  const newer = [...done].filter((name) => !(name in migrations));
  if (newer.length > 0) return wrong('versions', `the database is of a newer release (${newer.join(', ')})`);
  if (missing.length > 0)
    return { subject: 'versions', state: 'noted', text: 'the next start brings the database up to date' };
  return {
    subject: 'versions',
    state: 'good',
    text: `the database is of this release (${done.size} migrations)`,
  };
}

/** A worker seals the history each second and takes jobs at once; what waits longer waits for one that is not there. */
async function examineWorker(database: Database): Promise<Finding> {
  const { rows } = await sql<{ waits: number; failed: number }>`
    select coalesce(extract(epoch from clock_timestamp() - least(
        (select min(created_at) from job where state = 'waiting'),
        (select min(e.at) from event e where not exists (select 1 from seal s where s.event_id = e.id)))), 0)::float8 as waits,
      (select count(*)::integer from delivery where state = 'failed') as failed`.execute(database);
  const { waits = 0, failed = 0 } = rows[0] ?? {};
  if (waits > mostWaitSeconds)
    return wrong('worker', `work waits for ${Math.round(waits / 60)} minutes: does a worker run?`);
  if (failed > 0)
    return { subject: 'worker', state: 'noted', text: `${failed} messages could not be delivered` };
  return { subject: 'worker', state: 'good', text: 'nothing waits' };
}

async function examineHistory(settings: Settings): Promise<Finding> {
  const verified = await verifyAudit(settings, undefined);
  if ('refused' in verified) return wrong('history', verified.refused);
  const { sealed, faults } = verified;
  return faults.length === 0
    ? { subject: 'history', state: 'good', text: `${sealed} events, the chain is whole` }
    : wrong('history', `${faults.length} faults in the chain: regie audit verify says where`);
}

/** Whether the provider of single sign-on says of itself what is needed; nobody is sent there. */
async function examineProvider({ signIn }: Settings): Promise<readonly Finding[]> {
  const { provider } = makeSignInRules(signIn);
  if (provider === undefined) return [];
  const { name, issuer } = provider.rules;
  const address = await provider.begin({ state: 'x', nonce: 'x', verifier: 'x'.repeat(43) });
  if (isRefusal(address)) return [wrong('sign-in', `${name} (${issuer}): ${address.refused}`)];
  return [{ subject: 'sign-in', state: 'good', text: `${name} answers at ${issuer}` }];
}

const longestConnectMs = 3_000;

async function examineMail({ smtpUrl }: Settings): Promise<Finding> {
  if (smtpUrl === undefined)
    return { subject: 'mail', state: 'noted', text: 'no mail server is named: messages are held' };
  const { hostname, port, protocol } = new URL(smtpUrl);
  const reached = await new Promise<string | undefined>((resolve) => {
    const socket = connect({
      host: hostname,
      port: Number(port === '' ? (protocol === 'smtps:' ? 465 : 25) : port),
    });
    const end = (fault: string | undefined) => {
      socket.destroy();
      resolve(fault);
    };
    socket.setTimeout(longestConnectMs, () => end('no answer'));
    socket.once('connect', () => end(undefined));
    socket.once('error', (error) => end(error.message));
  });
  return reached === undefined
    ? { subject: 'mail', state: 'good', text: `${hostname} answers` }
    : wrong('mail', `${hostname}: ${reached}`);
}
