import { readFile, stat } from 'node:fs/promises';

/** The user and group a process runs under. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** Accounts that own nothing worth protecting from a database, most fitting first. */
export const accountNames = ['regie', 'postgres', 'nobody'] as const;

/** Whether we run as root, under which PostgreSQL refuses to start. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/**
 * The account for a cluster: whoever owns it already, so that a folder made before keeps working; else the first
 * suitable name. initdb looks its user up by name, so a free number would not do.
 */
export async function findAccount(dataFolder: string): Promise<Account | undefined> {
  const owner = await stat(dataFolder).catch(() => undefined);
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const lines = (await readFile('/etc/passwd', 'utf8').catch(() => '')).split('\n');
  const entries = new Map(lines.map((line) => [line.split(':')[0], line.split(':')]));
  for (const name of accountNames) {
    const entry = entries.get(name);
    const account = { uid: Number(entry?.[2]), gid: Number(entry?.[3]) };
    if (account.uid > 0 && account.gid > 0) return account;
  }
  return undefined;
}
