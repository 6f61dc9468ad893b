import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';

const program = resolve(import.meta.dirname, '../../server/src/testing/provider-program.mjs');

/** A provider of single sign-on that we did not make, in a process of its own. */
export interface RunningProvider {
  /** What a Regie is started with to sign in by it, on the port that is registered there. */
  readonly environment: Readonly<Record<string, string>>;
  readonly url: string;
  stop(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

export async function startProvider(people: unknown): Promise<RunningProvider> {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const client = {
    client_id: 'regie',
    client_secret: 'a secret that both know',
    redirect_uris: [`${url}/sign-in/return`],
    post_logout_redirect_uris: [`${url}/sign-in`],
  };
  const child = spawn(process.execPath, [program], {
    env: { ...process.env, PEOPLE: JSON.stringify(people), CLIENT: JSON.stringify(client) },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [line] = await once(child.stdout, 'data');
  return {
    url,
    environment: {
      REGIE_PORT: String(port),
      REGIE_OIDC_ISSUER: String(line).trim(),
      REGIE_OIDC_NAME: 'T-Aanbieder',
      REGIE_OIDC_CLIENT_ID: client.client_id,
      REGIE_OIDC_CLIENT_SECRET: client.client_secret,
      REGIE_OIDC_ALLOW: '127.0.0.1',
      REGIE_OIDC_CREATE: 'always',
      REGIE_PASSWORDS: 'administrators',
    },
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** The pages of the provider: who one is, and that Regie may know it. */
export async function signInThere(page: Page, login: string): Promise<void> {
  await page.locator('input[name=login]').fill(login);
  await page.locator('input[name=password]').fill('x');
  await page.locator('button[type=submit]').click();
  await page.locator('input[name=prompt][value=consent]').waitFor({ state: 'attached' });
  await page.locator('button[type=submit]').click();
}
