import { resolve } from 'node:path';
import {
  backUp,
  type RestoreRefusal,
  readSettings,
  restore,
  type Settings,
  type StartRefusal,
  verifyBackup,
} from '@regie/server';
import { describeStartRefusal } from '../start-refusal.ts';
import type { ExitStatus, Terminal } from '../terminal.ts';
import { version } from '../version.ts';

/** `regie backup FILE`: everything at one moment, also while the server runs. */
export async function runBackup(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const asked = read(args, 'regie backup FILE', terminal);
  if (asked === undefined) return 2;
  const done = await backUp(asked.settings, asked.path, version);
  if ('refused' in done) return complain(done, terminal);
  terminal.print(`${asked.path}: ${done.rows} rows of ${done.tables} tables, as of ${done.at}`);
  return 0;
}

/** `regie restore FILE`: into an empty database that no server runs on. */
export async function runRestore(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const asked = read(args, 'regie restore FILE', terminal);
  if (asked === undefined) return 2;
  const done = await restore(asked.settings, asked.path);
  if ('refused' in done) return complain(done, terminal);
  terminal.print(`Restored ${done.rows} rows of ${done.tables} tables. Start Regie to go on.`);
  return 0;
}

/** `regie verify FILE`: whether every byte of a backup is as it was written; needs no database. */
export async function runVerify(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const [path, ...more] = args;
  if (path === undefined || more.length > 0) {
    terminal.complain('regie verify FILE');
    return 2;
  }
  const found = await verifyBackup(resolve(path)).catch((error: unknown) => ({ unreadable: String(error) }));
  if ('unreadable' in found) {
    terminal.complain(found.unreadable);
    return 1;
  }
  if ('refused' in found) return complain(found, terminal);
  terminal.print(
    `Whole: ${found.rows} rows of ${found.tables} tables, as of ${found.head.at}, by Regie ${found.head.version}`,
  );
  return 0;
}

function read(
  args: readonly string[],
  usage: string,
  terminal: Terminal,
): { readonly settings: Settings; readonly path: string } | undefined {
  const [path, ...more] = args;
  if (path === undefined || more.length > 0) {
    terminal.complain(usage);
    return undefined;
  }
  const settings = readSettings(process.env);
  if (!('refused' in settings)) return { settings, path: resolve(path) };
  terminal.complain(`${settings.variable}: ${settings.reason}`);
  return undefined;
}

function complain(refusal: RestoreRefusal | StartRefusal, terminal: Terminal): ExitStatus {
  terminal.complain(describe(refusal));
  return 1;
}

function describe(refusal: RestoreRefusal | StartRefusal): string {
  switch (refusal.refused) {
    case 'backup/not-a-backup':
      return 'This file is no backup of Regie.';
    case 'backup/damaged':
      return `This backup is damaged${refusal.place === undefined ? '' : ` (${refusal.place})`}: it is not as it was written. Use another.`;
    case 'restore/not-empty':
      return 'The database is not empty. Name an empty folder in REGIE_DATA, or an empty database in DATABASE_URL.';
    case 'restore/newer':
      return `This backup was written by a newer Regie (${refusal.version}). Restore it with that release.`;
    default:
      return describeStartRefusal(refusal);
  }
}
