import { join } from 'node:path';
import type { Account } from './unprivileged-account.ts';

/** One PostgreSQL cluster with the binaries that can open it. */
export interface Cluster {
  /** Holds everything below. */
  readonly folder: string;
  /** Who runs it; nobody in particular unless we are root. */
  readonly account: Account | undefined;
}

/** The copied package: bin, lib and share. */
export const binFolderOf = (folder: string) => join(folder, 'bin');
export const dataFolderOf = (folder: string) => join(folder, 'data');
export const socketFolderOf = (folder: string) => join(folder, 'run');
export const logFileOf = (folder: string) => join(folder, 'postgres.log');
export const passwordFileOf = (folder: string) => join(folder, 'password');

/** The path of one of the programs that the package ships. */
export function programOf(folder: string, name: 'initdb' | 'pg_ctl' | 'postgres'): string {
  return join(binFolderOf(folder), 'bin', process.platform === 'win32' ? `${name}.exe` : name);
}
