import { logNothing, type RunningServer, readSettings, startServer } from '@regie/server';
import type { OpenHouse } from '../testing.ts';
import { type Guessing, guessings, wideGuessings } from './guessing.ts';

export interface Throttled {
  readonly lines: readonly string[];
  readonly faults: readonly string[];
}

const mostOfAccount = 20;
const mostOfAddress = 60;
const atOnce = 8;

/** Another server on the database of a house, as a second one beside it or after a restart. */
export async function secondServer(
  house: OpenHouse,
  more: Readonly<Record<string, string>> = {},
): Promise<RunningServer> {
  const settings = readSettings({ REGIE_PORT: '0', DATABASE_URL: house.connectionString, ...more });
  if ('refused' in settings) throw new Error(settings.reason);
  const server = await startServer({ settings, webFolder: '/none', version: 'bench', log: logNothing });
  if ('refused' in server) throw new Error(JSON.stringify(server));
  return server;
}

/** Guesses on every form, by turns at two servers, each guess saying that it comes from elsewhere. */
export async function letThrough(house: OpenHouse, tries: number): Promise<Throttled> {
  const lines: string[] = [];
  const faults: string[] = [];
  const other = await secondServer(house);
  const urls = [house.url, other.url];
  const judge = async (guessing: Guessing, most: number) => {
    await house.query('delete from sign_in_failure');
    const through = await tryAll(guessing, tries, urls);
    lines.push(`${guessing.name}: ${through} of ${tries} looked at`);
    if (through === 0) faults.push(`${guessing.name}: none was looked at, so that nothing was tried`);
    if (through > most) faults.push(`${guessing.name}: ${through} of ${tries} were looked at`);
    // After ten failures the account is closed for now, and elsewhere too.
    for (const url of urls) {
      const status = await guessing.guess(url, tries + 1, {});
      if (status !== 429) faults.push(`${guessing.name}: answered ${status} afterwards`);
    }
  };
  for (const guessing of guessings(house)) await judge(guessing, mostOfAccount);
  for (const guessing of wideGuessings()) await judge(guessing, mostOfAddress);
  faults.push(...(await survivesRestart(house, other)));
  await other.stop();
  faults.push(...(await believesProxy(house)));
  await house.query('delete from sign_in_failure');
  return { lines, faults };
}

async function tryAll({ guess, looked }: Guessing, tries: number, urls: readonly string[]): Promise<number> {
  let through = 0;
  for (let start = 0; start < tries; start += atOnce) {
    const statuses = await Promise.all(
      Array.from({ length: Math.min(atOnce, tries - start) }, (_, index) => {
        const number = start + index;
        const spoofed = { 'x-forwarded-for': `10.${number % 250}.${number >> 8}.7` };
        return guess(urls[number % urls.length] ?? '', number, spoofed);
      }),
    );
    through += statuses.filter((status) => looked.includes(status)).length;
  }
  return through;
}

/** The count outlives the process that made it. */
async function survivesRestart(house: OpenHouse, other: RunningServer): Promise<readonly string[]> {
  const [signIn] = guessings(house);
  if (signIn === undefined) return ['there is nothing to guess'];
  await house.query('delete from sign_in_failure');
  let closed = 0;
  for (let number = 0; number < 20 && closed !== 429; number += 1)
    closed = await signIn.guess(other.url, number, {});
  if (closed !== 429) return ['twenty failures do not close an account'];
  const next = await secondServer(house);
  const status = await signIn.guess(next.url, 99, {});
  await next.stop();
  return status === 429 ? [] : [`after a restart a guess is answered ${status}`];
}

/** Behind a proxy that is trusted, the address that it names counts, and only the one that it added itself. */
async function believesProxy(house: OpenHouse): Promise<readonly string[]> {
  await house.query('delete from sign_in_failure');
  const [wide] = wideGuessings();
  const server = await secondServer(house, { REGIE_TRUST_PROXY: 'true' });
  const one = wide === undefined ? 0 : await countFrom(wide, server.url, () => '203.0.113.7');
  const spoofed =
    wide === undefined ? 0 : await countFrom(wide, server.url, (n) => `198.51.100.${n}, 203.0.113.8`);
  await server.stop();
  return [
    ...(one > mostOfAddress ? [`from one address behind a proxy ${one} guesses were looked at`] : []),
    ...(spoofed > mostOfAddress
      ? [`naming another address before the proxy, ${spoofed} guesses were looked at`]
      : []),
  ];
}

async function countFrom(
  { guess, looked }: Guessing,
  url: string,
  addressOf: (number: number) => string,
): Promise<number> {
  let through = 0;
  for (let number = 0; number < 100; number += 1) {
    const status = await guess(url, 1000 + number, { 'x-forwarded-for': addressOf(number) });
    if (looked.includes(status)) through += 1;
  }
  return through;
}
