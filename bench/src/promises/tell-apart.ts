import { type Answer, Client, type OpenHouse, worldPassword } from '../testing.ts';

/** Two questions of which the answers must not tell whether the account is there. */
interface Pair {
  readonly name: string;
  readonly known: (number: number) => Promise<Answer>;
  readonly unknown: (number: number) => Promise<Answer>;
}

export interface ToldApart {
  readonly lines: readonly string[];
  readonly faults: readonly string[];
  readonly largestMs: number;
}

async function pairsOf(house: OpenHouse): Promise<readonly Pair[]> {
  const { people } = house.world;
  const client = new Client(house.url);
  const signIn = (email: string | undefined, password: string) =>
    client.post('/sessions', { email, password });
  const unknown = (number: number) => signIn(`wie-${number}@example.org`, `mis ${number} mis`);
  const invited = { name: 'Genodigd', email: 'genodigd@example.org' };
  await house.as('pmo').must('POST', '/people', { body: invited });
  const member = house.as('bridgeMember');
  const { secret } = await member.must('POST', '/me/authenticator', { body: { password: worldPassword } });
  if (typeof secret !== 'string') throw new Error('no secret');
  return [
    {
      name: 'sign in with a wrong password',
      known: (number) => signIn(people['bridgeManager']?.email, `mis ${number} mis`),
      unknown,
    },
    {
      name: 'sign in to a closed account with its password',
      known: () => signIn(people['closed']?.email, worldPassword),
      unknown,
    },
    {
      name: 'sign in to an account that was never opened',
      known: (number) => signIn(invited.email, `mis ${number} mis`),
      unknown,
    },
    {
      name: 'ask for a reset',
      known: () => client.post('/password-resets', { email: people['bridgeManager']?.email }),
      unknown: (number) => client.post('/password-resets', { email: `wie-${number}@example.org` }),
    },
    {
      name: 'ask for a reset of a closed account',
      known: () => client.post('/password-resets', { email: people['closed']?.email }),
      unknown: (number) => client.post('/password-resets', { email: `wie-${number}@example.org` }),
    },
  ];
}

const most = 10;

/** Asks about accounts that are there and others by turns; statuses, bodies and times are those of nobody. */
export async function tellApart(house: OpenHouse, tries: number): Promise<ToldApart> {
  const lines: string[] = [];
  const faults: string[] = [];
  let largestMs = 0;
  for (const { name, known, unknown } of await pairsOf(house)) {
    const differences: number[] = [];
    const bodies = { known: new Set<string>(), unknown: new Set<string>() };
    for (let number = 0; number < tries; number += 1) {
      await house.query('delete from sign_in_failure');
      const one = await timed(() => known(number));
      const other = await timed(() => unknown(number));
      differences.push(one.ms - other.ms);
      bodies.known.add(one.text);
      bodies.unknown.add(other.text);
    }
    const ms = Math.abs(medianOf(differences));
    largestMs = Math.max(largestMs, ms);
    lines.push(`${name}: median difference ${ms.toFixed(1)} ms over ${tries} pairs`);
    const all = new Set([...bodies.known, ...bodies.unknown]);
    if (all.size !== 1) faults.push(`${name}: told apart by ${[...all].join(' | ').slice(0, 400)}`);
    if (ms > most) faults.push(`${name}: told apart by ${ms.toFixed(1)} ms`);
  }
  return { lines, faults, largestMs };
}

async function timed(ask: () => Promise<Answer>): Promise<{ readonly ms: number; readonly text: string }> {
  const started = performance.now();
  const { status, headers, body } = await ask();
  const ms = performance.now() - started;
  const { requestId: _requestId, ...rest } = body ?? {};
  const names = [...headers.keys()].sort().join(',');
  return { ms, text: `${status} ${names} ${JSON.stringify(rest)}` };
}

function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
