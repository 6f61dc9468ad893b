import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** How a Regie is run: from REGIE_* variables, or files named by REGIE_*_FILE. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly dataFolder: string;
  /** Whether the folder was named, and is not just where one happens to be. */
  readonly isDataFolderNamed: boolean;
  /** An existing PostgreSQL; absent for the embedded one. */
  readonly databaseUrl: string | undefined;
  /** The address people use; https makes cookies secure. */
  readonly publicUrl: string;
  readonly isProxyTrusted: boolean;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
}

export interface SettingsFault {
  readonly refused: 'settings/invalid';
  readonly variable: string;
  readonly reason: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** A value, or the content of the file that `NAME_FILE` names, so that secrets need not stand in the environment. */
function read(environment: Environment, name: string): string | undefined {
  const file = environment[`${name}_FILE`];
  const value = file === undefined || file === '' ? environment[name] : readFileSync(file, 'utf8').trim();
  return value === undefined || value === '' ? undefined : value;
}

export function readSettings(environment: Environment): Settings | SettingsFault {
  const port = Number(read(environment, 'REGIE_PORT') ?? '3000');
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    return { refused: 'settings/invalid', variable: 'REGIE_PORT', reason: 'not a port from 0 to 65535' };
  }
  const publicUrl = read(environment, 'REGIE_URL') ?? `http://localhost:${port}`;
  if (!URL.canParse(publicUrl)) {
    return { refused: 'settings/invalid', variable: 'REGIE_URL', reason: 'not an address' };
  }
  return {
    port,
    host: read(environment, 'REGIE_HOST') ?? 'localhost',
    dataFolder: resolve(read(environment, 'REGIE_DATA') ?? 'data'),
    isDataFolderNamed: read(environment, 'REGIE_DATA') !== undefined,
    databaseUrl: read(environment, 'DATABASE_URL'),
    publicUrl: publicUrl.replace(/\/$/, ''),
    isProxyTrusted: read(environment, 'REGIE_TRUST_PROXY') === 'true',
    smtpUrl: read(environment, 'REGIE_SMTP_URL'),
    mailFrom: read(environment, 'REGIE_MAIL_FROM') ?? 'regie@localhost',
  };
}
