import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { superviseChild } from './index.ts';

const module = JSON.stringify(new URL('./index.ts', import.meta.url).href);

/** A process that runs until a signal and takes some time to stop; its lines come one by one. */
function runProcess(code: string) {
  const words = ['--import', import.meta.resolve('tsx'), '--input-type=module', '--eval'];
  const child = spawn(process.execPath, [...words, `const house = await import(${module});${code}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  const ended = new Promise((resolve) => {
    child.once('exit', (status, signal) => resolve(signal ?? status));
  });
  return { child, ended, output: () => output };
}

const slowStop = (milliseconds: number) => `
  const ended = house.runUntilSignal(async () => {
    console.log('stopping');
    await new Promise((resolve) => setTimeout(resolve, ${milliseconds}));
    console.log('stopped');
  });
  console.log('running');
  await ended;`;

async function until(isSo: () => boolean): Promise<void> {
  for (let round = 0; round < 500; round += 1) {
    if (isSo()) return;
    await pause(20);
  }
  throw new Error('It never came to that.');
}

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s ends a server cleanly, once, though it comes twice at once.',
  async (signal) => {
    const server = runProcess(slowStop(200));
    await until(() => server.output().includes('running'));
    server.child.kill(signal);
    await pause(30);
    server.child.kill(signal);
    expect(await server.ended).toBe(0);
    expect(server.output()).toBe('running\nstopping\nstopped\n');
  },
);

test('A second Ctrl-C forces the end of a stop that hangs.', async () => {
  const server = runProcess(slowStop(60_000));
  await until(() => server.output().includes('running'));
  server.child.kill('SIGINT');
  await pause(1_100);
  server.child.kill('SIGINT');
  expect(await server.ended).toBe(130);
});

function superviseNode(code: string, lines: string[]) {
  return superviseChild({
    command: process.execPath,
    args: ['--eval', code],
    log: (line) => lines.push(line),
    firstPauseMilliseconds: 20,
    graceMilliseconds: 300,
  });
}

test('A worker that dies is started again, each time after a longer wait, until it is stopped.', async () => {
  const lines: string[] = [];
  const worker = superviseNode("console.log('alive'); setTimeout(() => process.exit(3), 10)", lines);
  await until(() => lines.filter((line) => line === 'alive').length >= 3);
  await worker.stop();
  const waits = lines.flatMap((line) => /status 3.* in (\d+) ms/.exec(line)?.[1] ?? []);
  expect(waits.slice(0, 2)).toEqual(['20', '40']);
  const count = lines.length;
  await pause(400);
  expect(lines.length - count).toBeLessThanOrEqual(1);
  expect(worker.pid).toBeUndefined();
});

test('A killed worker comes back as another process, and stays away once stopped.', async () => {
  const lines: string[] = [];
  const worker = superviseNode("console.log('alive'); setInterval(() => {}, 1000)", lines);
  await until(() => lines.includes('alive'));
  const first = worker.pid ?? 0;
  process.kill(first, 'SIGKILL');
  await until(() => lines.filter((line) => line === 'alive').length === 2);
  expect(worker.pid).not.toBe(first);
  await worker.stop();
  expect(worker.pid).toBeUndefined();
});

test('A worker that does not listen is killed after its grace.', async () => {
  const lines: string[] = [];
  const worker = superviseNode(
    "process.on('SIGTERM', () => {}); console.log('alive'); setInterval(() => {}, 1000)",
    lines,
  );
  await until(() => lines.includes('alive'));
  await worker.stop();
  expect(worker.pid).toBeUndefined();
});

test('A command that does not exist is reported and tried again.', async () => {
  const lines: string[] = [];
  const worker = superviseChild({
    command: '/no/such/program',
    args: [],
    log: (line) => lines.push(line),
    firstPauseMilliseconds: 10,
  });
  await until(() => lines.length >= 2);
  await worker.stop();
  expect(lines[0]).toContain('ENOENT');
});

test('A worker ends by itself when its server is killed.', async () => {
  const worker = `const house = await import(${module});${slowStop(10)}`;
  const words = JSON.stringify([
    '--import',
    import.meta.resolve('tsx'),
    '--input-type=module',
    '--eval',
    worker,
  ]);
  const server = runProcess(`
    const child = house.superviseChild({ command: process.execPath, args: ${words}, log: console.log });
    console.log('worker ' + child.pid);`);
  await until(() => server.output().includes('running'));
  const pid = Number(/worker (\d+)/.exec(server.output())?.[1]);
  server.child.kill('SIGKILL');
  await until(() => {
    try {
      return !process.kill(pid, 0);
    } catch {
      return true;
    }
  });
});
