import { Client, type OpenHouse, worldPassword } from '../testing.ts';

/** A form on which something secret can be guessed. */
export interface Guessing {
  readonly name: string;
  /** A wrong guess about the one account that is tried; what it gives is the status. */
  readonly guess: (url: string, number: number, headers: Readonly<Record<string, string>>) => Promise<number>;
  /** Statuses of a guess that was looked at. */
  readonly looked: readonly number[];
}

const victim = 'bridgeManager';

/** Every operation that takes a secret. */
export function guessings(house: OpenHouse): readonly Guessing[] {
  const person = house.world.people[victim];
  const signedIn = (url: string) => new Client(url, person?.token);
  const post = async (
    client: Client,
    path: string,
    body: unknown,
    headers: Readonly<Record<string, string>>,
  ) => (await client.post(path, body, { headers })).status;
  return [
    {
      name: 'sign in',
      guess: (url, number, headers) =>
        post(new Client(url), '/sessions', { email: person?.email, password: `mis ${number}` }, headers),
      looked: [401],
    },
    {
      name: 'sign in, written otherwise each time',
      guess: (url, number, headers) => {
        const email = [...(house.world.people['southManager']?.email ?? '')]
          .map((sign, index) => ((number >> (index % 10)) & 1 ? sign.toUpperCase() : sign))
          .join('');
        return post(new Client(url), '/sessions', { email, password: `mis ${number}` }, headers);
      },
      looked: [401],
    },
    {
      name: 'change password',
      guess: (url, number, headers) =>
        post(signedIn(url), '/me/password', { current: `mis ${number}`, next: worldPassword }, headers),
      looked: [401, 403, 422],
    },
    {
      name: 'begin an authenticator',
      guess: (url, number, headers) =>
        post(signedIn(url), '/me/authenticator', { password: `mis ${number}` }, headers),
      looked: [401, 403, 422],
    },
    {
      name: 'confirm an authenticator',
      guess: (url, number, headers) =>
        post(signedIn(url), '/me/authenticator/confirm', { code: String(100_000 + number) }, headers),
      looked: [401, 403, 422],
    },
    {
      name: 'remove an authenticator',
      guess: (url, number, headers) =>
        post(signedIn(url), '/me/authenticator/remove', { password: `mis ${number}` }, headers),
      looked: [401, 403, 422],
    },
    {
      name: 'ask for a reset',
      guess: (url, _number, headers) =>
        post(new Client(url), '/password-resets', { email: person?.email }, headers),
      looked: [200],
    },
  ];
}

/** Guesses about something else each time, which only the address they come from can bound. */
export function wideGuessings(): readonly Guessing[] {
  const post = async (url: string, path: string, body: unknown, headers: Readonly<Record<string, string>>) =>
    (await new Client(url).post(path, body, { headers })).status;
  return [
    {
      name: 'sign in as another each time',
      guess: (url, number, headers) =>
        post(url, '/sessions', { email: `wie-${number}@example.org`, password: 'een wachtwoord' }, headers),
      looked: [401],
    },
    {
      name: 'another link each time',
      guess: (url, number, headers) =>
        post(url, '/activation', { token: `t${number}`.padEnd(43, 'x'), password: worldPassword }, headers),
      looked: [404, 422],
    },
    {
      name: 'another link to a record each time',
      guess: (url, number, headers) => post(url, '/shared', { token: `t${number}`.padEnd(43, 'x') }, headers),
      looked: [404],
    },
    {
      name: 'another token each time',
      guess: async (url, number, headers) => {
        const token = `regie_${`t${number}`.padEnd(43, 'x')}`;
        return (
          await new Client(url).send('GET', '/me', {
            headers: { ...headers, authorization: `Bearer ${token}` },
          })
        ).status;
      },
      looked: [401],
    },
    {
      name: 'a reset of another each time',
      guess: (url, number, headers) =>
        post(url, '/password-resets', { email: `wie-${number}@example.org` }, headers),
      looked: [200],
    },
  ];
}
