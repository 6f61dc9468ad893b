import { readFileSync } from 'node:fs';
import type { BlockList } from 'node:net';
import { resolve } from 'node:path';
import { readSignInSettings, type SignInSettings } from './accounts/read-sign-in-settings.ts';
import { readNetworks } from './outgoing/addresses.ts';

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
  /** How many proxies of one's own stand before it: so many addresses at the end of X-Forwarded-For are believed. */
  readonly proxies: number;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  /** How long a server that is to end still takes requests, for a balancer to see that it is not ready any more. */
  readonly drainSeconds: number;
  /** Networks of the organisation to which webhooks may go. */
  readonly outgoing: BlockList;
  /** Lets a program elsewhere read /metrics. */
  readonly metricsToken: string | undefined;
  /** Whether each answer is logged too, and not only what goes wrong. */
  readonly logsAll: boolean;
  readonly signIn: SignInSettings;
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
  const drainSeconds = Number(read(environment, 'REGIE_DRAIN_SECONDS') ?? '0');
  if (!(drainSeconds >= 0 && drainSeconds <= 60)) {
    return { refused: 'settings/invalid', variable: 'REGIE_DRAIN_SECONDS', reason: 'not from 0 to 60' };
  }
  const proxies = readProxies(read(environment, 'REGIE_TRUST_PROXY') ?? 'false');
  if (proxies === undefined) {
    return {
      refused: 'settings/invalid',
      variable: 'REGIE_TRUST_PROXY',
      reason: 'not true, false or 0 to 9',
    };
  }
  const outgoing = readNetworks(read(environment, 'REGIE_OUTGOING_ALLOW') ?? '');
  if (outgoing === undefined) {
    const reason = 'not networks such as 10.1.0.0/16, 192.168.3.4';
    return { refused: 'settings/invalid', variable: 'REGIE_OUTGOING_ALLOW', reason };
  }
  const publicUrl = read(environment, 'REGIE_URL') ?? `http://localhost:${port}`;
  if (!URL.canParse(publicUrl)) {
    return { refused: 'settings/invalid', variable: 'REGIE_URL', reason: 'not an address' };
  }
  const address = publicUrl.replace(/\/$/, '');
  const signIn = readSignInSettings((name) => read(environment, name), address);
  if ('reason' in signIn) return { refused: 'settings/invalid', ...signIn };
  return {
    port,
    host: read(environment, 'REGIE_HOST') ?? 'localhost',
    dataFolder: resolve(read(environment, 'REGIE_DATA') ?? 'data'),
    isDataFolderNamed: read(environment, 'REGIE_DATA') !== undefined,
    databaseUrl: read(environment, 'DATABASE_URL'),
    publicUrl: address,
    proxies,
    smtpUrl: read(environment, 'REGIE_SMTP_URL'),
    drainSeconds,
    outgoing,
    metricsToken: read(environment, 'REGIE_METRICS_TOKEN'),
    logsAll: read(environment, 'REGIE_LOG') === 'all',
    signIn,
    mailFrom: read(environment, 'REGIE_MAIL_FROM') ?? 'regie@localhost',
  };
}

/** `true` is one proxy: what stands before the address that it added was said by who came to it. */
function readProxies(text: string): number | undefined {
  if (text === 'true' || text === 'false') return text === 'true' ? 1 : 0;
  return /^\d$/.test(text) ? Number(text) : undefined;
}
