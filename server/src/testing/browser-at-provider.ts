import { type Answer, Client } from './client.ts';
import type { CameBack } from './start-provider.ts';

/** A browser that began to sign in: where it is sent, and the cookie that it keeps. */
export interface BegunSignIn {
  readonly address: string;
  readonly browser: string;
}

const headersOf = (browser: string) => ({ cookie: `regie-sign-in=${browser}`, 'regie-request': '1' });

export async function beginSignIn(url: string, next?: string, browser?: string): Promise<BegunSignIn> {
  const body = next === undefined ? {} : { next };
  const headers = browser === undefined ? {} : headersOf(browser);
  const answer = await new Client(url).post('/sign-in/provider', body, { headers });
  const kept = /regie-sign-in=([\w-]{43})/.exec(answer.headers.get('set-cookie') ?? '')?.[1];
  if (answer.status !== 200 || kept === undefined) throw new Error(JSON.stringify(answer.body));
  return { address: answer.body.address, browser: kept };
}

/** Comes back with what the provider said, in this browser or in one that never began. */
export async function finishSignIn(
  url: string,
  browser: string | undefined,
  back: Readonly<Record<string, unknown>> | CameBack,
): Promise<Answer> {
  return await new Client(url).post(
    '/sign-in/return',
    back,
    browser === undefined ? {} : { headers: headersOf(browser) },
  );
}
