import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** A process that cannot be mistaken for a later one that was given the same number. */
export interface ProcessIdentity {
  readonly pid: number;
  /** When it started, in the words of the operating system; empty where that cannot be asked. */
  readonly startMark: string;
}

/** The live process of a number; a zombie is dead, for nothing of it runs any more. */
export function findProcess(pid: number): ProcessIdentity | undefined {
  if (process.platform === 'linux') return findLinuxProcess(pid);
  if (process.platform === 'win32') return answersSignals(pid) ? { pid, startMark: '' } : undefined;
  const [state, ...start] = askPs(pid, 'stat=,lstart=').split(/\s+/);
  return !state || state.startsWith('Z') ? undefined : { pid, startMark: start.join(' ') };
}

/** Whether that very process still runs. */
export function isAlive(identity: ProcessIdentity): boolean {
  return findProcess(identity.pid)?.startMark === identity.startMark;
}

/** The command line of a process, words separated by spaces; empty where it is gone or cannot be asked. */
export function readCommandLine(pid: number): string {
  if (process.platform === 'win32') return '';
  if (process.platform !== 'linux') return askPs(pid, 'command=');
  return readIfThere(`/proc/${pid}/cmdline`).replaceAll('\0', ' ').trim();
}

/** Names the space in which process numbers mean something: this boot of this machine and this container. */
export function readHostMark(): string {
  if (process.platform !== 'linux') return hostname();
  const boot = readIfThere('/proc/sys/kernel/random/boot_id').trim();
  return `${boot} ${readlinkSync('/proc/self/ns/pid')}`;
}

/** Field 3 is the state and field 22 the start in clock ticks since boot (man proc_pid_stat). */
function findLinuxProcess(pid: number): ProcessIdentity | undefined {
  const stat = readIfThere(`/proc/${pid}/stat`);
  const fieldsFromState = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const state = fieldsFromState[0];
  const startMark = fieldsFromState[19];
  if (!startMark || state === 'Z' || state === 'X') return undefined;
  return { pid, startMark };
}

function answersSignals(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function askPs(pid: number, columns: string): string {
  try {
    return execFileSync('ps', ['-o', columns, '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
