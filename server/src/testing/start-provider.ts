import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';

/** What a provider says of somebody. */
export interface ProviderPerson {
  readonly name: string;
  readonly email: string;
  readonly email_verified: boolean;
  readonly groups?: readonly string[];
}

export interface RunningProvider {
  readonly issuer: string;
  /** What a Regie is started with to sign in by it. */
  readonly environment: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

const clientId = 'regie';
const clientSecret = 'a secret that both know';
export const providerName = 'T-Aanbieder';

/** A port that was free a moment ago: what is registered at a provider must be known before the server listens. */
export async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

export function environmentOf(issuer: string, url: string): Readonly<Record<string, string>> {
  return {
    REGIE_URL: url,
    REGIE_OIDC_ISSUER: issuer,
    REGIE_OIDC_NAME: providerName,
    REGIE_OIDC_CLIENT_ID: clientId,
    REGIE_OIDC_CLIENT_SECRET: clientSecret,
    REGIE_OIDC_ALLOW: '127.0.0.1',
    REGIE_OIDC_CREATE: 'always',
  };
}

/** Starts a provider that was not made by us, in a process of its own, for a Regie at an address. */
export async function startProvider(
  url: string,
  people: Readonly<Record<string, ProviderPerson>>,
): Promise<RunningProvider> {
  const registered = {
    client_id: clientId,
    client_secret: clientSecret,
    redirect_uris: [`${url}/sign-in/return`],
    post_logout_redirect_uris: [`${url}/sign-in`],
  };
  const child = spawn(process.execPath, [join(import.meta.dirname, 'provider-program.mjs')], {
    env: { ...process.env, PEOPLE: JSON.stringify(people), CLIENT: JSON.stringify(registered) },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [line] = await Promise.race([
    once(child.stdout, 'data'),
    once(child, 'exit').then(() => {
      throw new Error('the provider did not start');
    }),
  ]);
  const issuer = String(line).trim();
  return {
    issuer,
    environment: environmentOf(issuer, url),
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** What the address says that the provider sends a browser back to. */
export interface CameBack {
  readonly code?: string;
  readonly state: string;
  readonly issuer?: string;
  readonly error?: string;
}

export function readReturn(address: URL): CameBack {
  const given = (name: string) => address.searchParams.get(name) ?? undefined;
  const [code, issuer, error] = [given('code'), given('iss'), given('error')];
  return {
    state: given('state') ?? '',
    ...(code === undefined ? {} : { code }),
    ...(issuer === undefined ? {} : { issuer }),
    ...(error === undefined ? {} : { error }),
  };
}

/** Goes through the pages of the provider as a person with a browser does, until it sends them back. */
export async function signInThere(address: string, login: string): Promise<CameBack> {
  const cookies = new Map<string, string>();
  const { origin } = new URL(address);
  let next = address;
  let form: URLSearchParams | undefined;
  for (let steps = 0; steps < 20; steps += 1) {
    const response = await fetch(next, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form === undefined ? {} : { method: 'POST', body: form }),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      cookies.set(name, value);
    }
    const onwards = response.headers.get('location');
    if (onwards !== null) {
      const to = new URL(onwards, next);
      if (to.origin !== origin) return readReturn(to);
      next = to.href;
      form = undefined;
      continue;
    }
    const page = await response.text();
    const action = /<form[^>]*action="([^"]+)"/.exec(page)?.[1];
    const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1];
    if (action === undefined || prompt === undefined) throw new Error(`the provider shows:\n${page}`);
    next = new URL(action, next).href;
    form = new URLSearchParams({ prompt, ...(prompt === 'login' ? { login, password: 'x' } : {}) });
  }
  throw new Error('the provider sends round in circles');
}
