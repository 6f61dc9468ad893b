import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { logNothing, type RunningServer, readSettings, startServer } from '@regie/server';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { runAudit } from './audit.ts';
import { runCall } from './call.ts';
import { runExample } from './example.ts';

/** Making a database takes its time on a busy machine. */
const patientMs = 60_000;
const password = 'een brug te ver voor iedereen';
let folder = '';
let server: RunningServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'regie-call-'));
  vi.stubEnv('REGIE_DATA', join(folder, 'data'));
  vi.stubEnv('XDG_CONFIG_HOME', join(folder, 'config'));
  vi.stubEnv('LANG', 'nl_NL.UTF-8');
  vi.stubEnv('LC_ALL', '');
  const settings = readSettings({ ...process.env, REGIE_PORT: '0' });
  if ('refused' in settings) throw new Error(settings.reason);
  const started = await startServer({ settings, webFolder: '/none', version: 'test', log: logNothing });
  if ('refused' in started) throw new Error(started.refused);
  server = started;
  const body = {
    token: new URL(started.setUpUrl ?? '').searchParams.get('token'),
    organisationName: 'Gemeente Voorbeeld',
    language: 'nl',
    name: 'Pia Mol',
    email: 'pia@example.org',
    password,
    hasExample: false,
  };
  const headers = { 'content-type': 'application/json' };
  await fetch(`${server.url}/api/setup`, { method: 'POST', headers, body: JSON.stringify(body) });
}, patientMs);

afterAll(async () => {
  vi.unstubAllEnvs();
  await server.stop();
  await rm(folder, { recursive: true });
}, patientMs);

async function call(...args: string[]) {
  const printed: string[] = [];
  const complaints: string[] = [];
  const written: Record<string, string | Uint8Array> = {};
  const status = await runCall(args, {
    readFile: async (path) => (path === '-' ? Buffer.from(`${password}\n`) : await readFile(path)),
    writeFile: async (path, content) => {
      written[path] = content;
    },
    print: (line) => printed.push(line),
    complain: (line) => complaints.push(line),
  });
  return { status, text: printed.join('\n'), complaints: complaints.join('\n'), written };
}

test('Beside a server a call acts as its first administrator, and the history says that it came from the command line.', async () => {
  const me = await call('me.get');
  expect([me.status, JSON.parse(me.text).person.name]).toEqual([0, 'Pia Mol']);
  const { organisation } = JSON.parse(me.text);
  const made = await call(
    'portfolios.create',
    `scopeId=${organisation.id}`,
    'title=Mobiliteit',
    '--key',
    'k1',
  );
  expect(made.complaints).toBe('');
  const again = await call(
    'portfolios.create',
    `scopeId=${organisation.id}`,
    'title=Mobiliteit',
    '--key',
    'k1',
  );
  const { record, eventId } = JSON.parse(made.text);
  expect(JSON.parse(again.text).record.id).toBe(record.id);
  const history = JSON.parse((await call('events.list', `record=${record.id}`)).text);
  expect(history.rows.map(({ id, source }: { id: string; source: string }) => [id, source])).toEqual([
    [eventId, 'cli'],
  ]);
});

test('A file goes up and comes down as it was.', async () => {
  const { organisation } = JSON.parse((await call('me.get')).text);
  const { record } = JSON.parse(
    (await call('portfolios.create', `scopeId=${organisation.id}`, 'title=Water')).text,
  );
  const path = join(import.meta.dirname, 'call.ts');
  const up = await call('attachments.add', `id=${record.id}`, 'name=call.ts', '--file', path);
  const id = JSON.parse(up.text).attachment.id;
  const down = await call(
    'attachments.download',
    `id=${record.id}`,
    `attachmentId=${id}`,
    '--output',
    'terug',
  );
  expect(Buffer.from(down.written['terug'] ?? '').equals(await readFile(path))).toBe(true);
});

test('A refusal is told with its code, in the language of the terminal, with what to do.', async () => {
  const { organisation } = JSON.parse((await call('me.get')).text);
  const unknown = await call('portfolios.create', `scopeId=${organisation.id}`, 'title=x', 'kleur=rood');
  expect([unknown.status, unknown.complaints]).toEqual([1, expect.stringContaining('body.kleur klopt niet')]);
  const stale = await call('portfolios.update', `id=${organisation.id}`, 'title=x');
  expect([stale.status, stale.complaints]).toEqual([1, expect.stringContaining('request/version-missing')]);
  const other = await call('me.get', '--as', 'niemand@example.org');
  expect([other.status, other.complaints]).toEqual([1, expect.stringContaining('access/not-signed-in')]);
});

test('What is not understood changes nothing and says how.', async () => {
  expect((await call('portfolio.create')).status).toBe(2);
  expect((await call('portfolios.maak')).complaints).toContain('portfolios.create');
  expect((await call('portfolios.get')).complaints).toContain('needs id=…');
  expect((await call('me.get', '--kleur')).status).toBe(2);
  expect((await call('me.update', '--json', '{')).complaints).toContain('holds no JSON');
  expect((await call('portfolios.create', '--help')).text).toContain('scopeId');
  expect((await call()).text).toContain('risks.register');
});

test('Over HTTP a call signs in once, keeps the session in a file that only its owner reads, and signs out.', async () => {
  const far = async (...args: string[]) => await call(...args, '--url', server.url);
  expect((await far('me.get')).complaints).toContain('access/not-signed-in');
  const signedIn = await far('sessions.sign-in', 'email=pia@example.org', 'password=@-');
  expect([signedIn.status, signedIn.complaints]).toEqual([0, '']);
  const path = join(folder, 'config/regie/sessions.json');
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  const me = JSON.parse((await far('me.get')).text);
  expect(me.person.email).toBe('pia@example.org');
  expect((await far('me.update', 'theme=dark')).status).toBe(0);
  expect((await far('sessions.sign-out')).status).toBe(0);
  expect(await readFile(path, 'utf8')).not.toContain(server.url);
  expect((await call('me.get', '--url', 'http://localhost:1')).status).toBe(1);
});

test('The history verifies, its head is known again, and it can be exported.', async () => {
  const printed: string[] = [];
  const terminal = {
    readFile: async () => Buffer.alloc(0),
    print: (line: string) => printed.push(line),
    complain: (line: string) => printed.push(line),
  };
  expect(await runAudit(['verify'], terminal)).toBe(0);
  expect(printed.at(-1)).toMatch(/^\d+ events are sealed, 0 faults/);
  expect(await runAudit(['verify', '--head', `7:${'0'.repeat(64)}`], terminal)).toBe(1);
  expect(await runAudit(['verify', '--head', 'x'], terminal)).toBe(2);
  const path = join(folder, 'history.jsonl');
  expect(await runAudit(['export', '--output', path], terminal)).toBe(0);
  const lines = (await readFile(path, 'utf8')).trim().split('\n');
  expect(lines.map((line) => JSON.parse(line).operation)).toContain('setup.complete');
});

test('The example is removed beside a running server, which has none yet.', async () => {
  const printed: string[] = [];
  const terminal = {
    readFile: async () => Buffer.alloc(0),
    print: (line: string) => printed.push(line),
    complain: (line: string) => printed.push(line),
  };
  expect(await runExample(['remove'], terminal)).toBe(0);
  expect(printed).toEqual(['Removed 0 records, 0 people and 0 events of the example.']);
  expect(await runExample(['break'], terminal)).toBe(2);
});

test('Where no server runs, that is said.', async () => {
  vi.stubEnv('REGIE_DATA', join(folder, 'leeg'));
  const { status, complaints } = await call('me.get');
  expect([status, complaints]).toEqual([1, expect.stringContaining('No server runs on')]);
  vi.stubEnv('REGIE_DATA', join(folder, 'data'));
});
