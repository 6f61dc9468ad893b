import type { BlockList } from 'node:net';
import { readNetworks } from '../outgoing/addresses.ts';
import type { ProviderRules } from './sign-in-provider.ts';
import type { SignInRules } from './sign-in-rules.ts';

/** A provider as the operator named it. */
export interface ProviderSettings extends ProviderRules {
  readonly clientSecret: string | undefined;
  readonly scopes: string;
  /** Networks of the organisation in which the provider may stand. */
  readonly allowed: BlockList;
  /** Whether an address counts as verified that the provider says nothing of; one that it calls unverified never does. */
  readonly trustsEmail: boolean;
  /** Whether signing out here signs out there. */
  readonly signsOutThere: boolean;
}

export interface SignInSettings extends Omit<SignInRules, 'provider'> {
  readonly provider: ProviderSettings | undefined;
}

/** Which variable is wrong, and why. */
export interface SignInFault {
  readonly variable: string;
  readonly reason: string;
}

type Read = (name: string) => string | undefined;

export function readSignInSettings(read: Read, publicUrl: string): SignInSettings | SignInFault {
  const idle = readMinutes(read, 'REGIE_SESSION_IDLE_MINUTES', 30, { least: 5, most: 10_080 });
  if (typeof idle === 'object') return idle;
  const longest = readMinutes(read, 'REGIE_SESSION_HOURS', 12, { least: 1, most: 720 });
  if (typeof longest === 'object') return longest;
  const provider = readProvider(read, publicUrl);
  if (provider !== undefined && 'reason' in provider) return provider;
  const passwords = read('REGIE_PASSWORDS') ?? 'everybody';
  if (passwords !== 'everybody' && passwords !== 'administrators')
    return { variable: 'REGIE_PASSWORDS', reason: 'not everybody or administrators' };
  if (passwords === 'administrators' && provider === undefined)
    return { variable: 'REGIE_PASSWORDS', reason: 'nobody else could sign in: REGIE_OIDC_ISSUER is not set' };
  return { sessionIdleMinutes: idle, sessionLongestMinutes: longest * 60, passwords, provider };
}

function readMinutes(
  read: Read,
  variable: string,
  usual: number,
  { least, most }: { readonly least: number; readonly most: number },
): number | SignInFault {
  const value = Number(read(variable) ?? usual);
  return Number.isInteger(value) && value >= least && value <= most
    ? value
    : { variable, reason: `not a whole number from ${least} to ${most}` };
}

const choices = {
  REGIE_OIDC_LINK: ['verified-email', 'never'],
  REGIE_OIDC_CREATE: ['never', 'with-role', 'always'],
  REGIE_OIDC_EMAIL: ['verified', 'trusted'],
  REGIE_OIDC_SIGN_OUT: ['provider', 'regie'],
} as const;

function readChoice<Name extends keyof typeof choices>(
  read: Read,
  variable: Name,
): (typeof choices)[Name][number] | SignInFault {
  const options: readonly (typeof choices)[Name][number][] = choices[variable];
  const [usual] = options;
  const given = read(variable);
  const found = given === undefined ? usual : options.find((option) => option === given);
  return found ?? { variable, reason: `not ${options.join(' or ')}` };
}

function readProvider(read: Read, publicUrl: string): ProviderSettings | SignInFault | undefined {
  const issuer = read('REGIE_OIDC_ISSUER');
  if (issuer === undefined) return undefined;
  if (!isIssuer(issuer))
    return { variable: 'REGIE_OIDC_ISSUER', reason: 'not an https address (http on this machine only)' };
  const clientId = read('REGIE_OIDC_CLIENT_ID');
  if (clientId === undefined) return { variable: 'REGIE_OIDC_CLIENT_ID', reason: 'not set' };
  const allowed = readNetworks(read('REGIE_OIDC_ALLOW') ?? '');
  if (allowed === undefined)
    return { variable: 'REGIE_OIDC_ALLOW', reason: 'not networks such as 10.1.0.0/16, 192.168.3.4' };
  const link = readChoice(read, 'REGIE_OIDC_LINK');
  const creates = readChoice(read, 'REGIE_OIDC_CREATE');
  const email = readChoice(read, 'REGIE_OIDC_EMAIL');
  const signOut = readChoice(read, 'REGIE_OIDC_SIGN_OUT');
  for (const one of [link, email, signOut]) if (typeof one === 'object') return one;
  if (typeof creates === 'object') return creates;
  return {
    issuer,
    clientId,
    clientSecret: read('REGIE_OIDC_CLIENT_SECRET'),
    name: read('REGIE_OIDC_NAME') ?? new URL(issuer).hostname,
    returnAddress: `${publicUrl}/sign-in/return`,
    scopes: read('REGIE_OIDC_SCOPES') ?? 'openid profile email',
    groupsClaim: read('REGIE_OIDC_GROUPS_CLAIM') ?? 'groups',
    allowed,
    linksByEmail: link === 'verified-email',
    creates,
    trustsEmail: email === 'trusted',
    signsOutThere: signOut === 'provider',
  };
}

/** Over http what it says could be changed on the way; on this machine there is no way. */
function isIssuer(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password, search, hash } = new URL(text);
  if (username + password + search + hash !== '') return false;
  return (
    protocol === 'https:' ||
    (protocol === 'http:' && /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname))
  );
}
