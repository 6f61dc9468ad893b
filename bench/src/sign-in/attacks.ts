import { type Answer, beginSignIn, type CrookedProvider, finishSignIn, type Lie } from '../testing.ts';

/** Where an attack is tried: a Regie that signs in by a provider which says what it is told to say. */
export interface Stage {
  readonly url: string;
  readonly provider: CrookedProvider;
  /** Addresses of people who have an account: one whom nobody signed in as, one who did, one who is closed. */
  readonly addresses: { readonly unlinked: string; readonly linked: string; readonly closed: string };
  /** An ID token that was good for another sign-in. */
  readonly oldToken: string;
  age(): Promise<void>;
}

/** One way in that must be shut, and how its refusal is called: another would mean that something else was tried. */
export interface Attack {
  readonly name: string;
  readonly refused: string;
  readonly run: (stage: Stage) => Promise<Answer>;
}

const untrusted = 'accounts/provider-untrusted';
const gone = 'accounts/attempt-gone';
const refusedThere = 'accounts/provider-refused';
const now = () => Math.floor(Date.now() / 1000);

const stranger = {
  sub: 'a stranger',
  name: 'Een Vreemde',
  email: 'vreemde@example.org',
  email_verified: true,
};

/** Signs in from the beginning to the end at a provider that lies. */
async function lied({ url, provider }: Stage, lie: Lie, person: object = stranger): Promise<Answer> {
  Object.assign(provider, { person, lie });
  const { address, browser } = await beginSignIn(url);
  return await finishSignIn(url, browser, provider.approve(address));
}

const lies: readonly (readonly [name: string, lie: Lie])[] = [
  ['alg none, not signed', { sign: 'none' }],
  ['alg none, signed all the same', { header: { alg: 'none' } }],
  ['HS256 with the public key as secret', { sign: 'hmac-of-public-key' }],
  ['HS256 with the secret of the client', { sign: 'hmac-of-secret' }],
  ['RS256 by another key', { sign: 'other-key' }],
  ['a signature of another text', { sign: 'other-text' }],
  ['another key that is named', { sign: 'other-key', header: { kid: 'two' } }],
  [
    'another key that the token brings along',
    { sign: 'other-key', header: { jwk: { kty: 'RSA', n: 'AQAB', e: 'AQAB' } } },
  ],
  [
    'another key at an address in the token',
    { sign: 'other-key', header: { jku: 'http://127.0.0.1:1/keys' } },
  ],
  ['another issuer', { claims: { iss: 'https://elsewhere.example.org' } }],
  ['no issuer', { claims: { iss: undefined } }],
  ['for another client', { claims: { aud: 'another' } }],
  ['for several clients, given to another', { claims: { aud: ['regie', 'another'], azp: 'another' } }],
  ['for nobody', { claims: { aud: undefined } }],
  ['another nonce', { claims: { nonce: 'x'.repeat(43) } }],
  ['no nonce', { claims: { nonce: undefined } }],
  ['expired', { claims: { exp: now() - 60 } }],
  ['without an end', { claims: { exp: undefined } }],
  ['not yet valid', { claims: { nbf: now() + 3600 } }],
  ['of nobody', { claims: { sub: undefined } }],
  ['of another than the provider says besides', { userinfo: { sub: 'another' } }],
  ['no ID token', { tokens: { id_token: undefined } }],
  ['something that is no token', { tokens: { id_token: 'a.b.c' } }],
  ['crit that nobody understands', { header: { crit: ['x'], x: true } }],
];

const forgeries: readonly Attack[] = lies.map(([name, lie]) => ({
  name,
  refused: untrusted,
  run: async (stage) => await lied(stage, lie),
}));

const byPerson = (
  name: string,
  refused: string,
  personOf: (stage: Stage) => object,
  lie: Lie = {},
): Attack => ({
  name,
  refused,
  run: async (stage) => await lied(stage, lie, { ...stranger, ...personOf(stage) }),
});

const takeovers: readonly Attack[] = [
  byPerson('an account by an address that is not verified', 'accounts/email-unverified', ({ addresses }) => ({
    email: addresses.unlinked,
    email_verified: false,
  })),
  byPerson(
    'an account by an address of which nothing is said',
    'accounts/email-unverified',
    ({ addresses }) => ({
      email: addresses.unlinked,
      email_verified: undefined,
    }),
  ),
  byPerson(
    'an account by an address that is verified in words',
    'accounts/email-unverified',
    ({ addresses }) => ({
      email: addresses.unlinked,
      email_verified: 'true',
    }),
  ),
  byPerson(
    'an account of somebody else of the same provider',
    'accounts/identity-other',
    ({ addresses }) => ({
      email: addresses.linked,
    }),
  ),
  byPerson('a closed account', 'accounts/account-closed', ({ addresses }) => ({ email: addresses.closed })),
  byPerson('an account by no address', 'accounts/email-unverified', () => ({ email: undefined })),
  byPerson('two addresses in one', 'accounts/email-unverified', ({ addresses }) => ({
    email: `${addresses.unlinked},vreemde@example.org`,
  })),
];

/** A token names an address, and the page about the person says that another is verified. */
const mixed: Attack = {
  name: 'an address of one answer with the verification of another',
  refused: 'accounts/email-unverified',
  run: async (stage) => await lied(stage, { claims: { email: stage.addresses.unlinked } }),
};

async function began({ url, provider }: Stage) {
  Object.assign(provider, { person: stranger, lie: {} });
  const { address, browser } = await beginSignIn(url);
  return { browser, back: provider.approve(address) };
}

const detours: readonly Attack[] = [
  {
    name: 'a state that nobody began',
    refused: gone,
    run: async (stage) => {
      const { browser, back } = await began(stage);
      return await finishSignIn(stage.url, browser, { ...back, state: 'x'.repeat(43) });
    },
  },
  {
    name: 'what came back in a browser that began nothing',
    refused: gone,
    run: async (stage) => await finishSignIn(stage.url, undefined, (await began(stage)).back),
  },
  {
    name: 'what came back in the browser of a victim who began as well',
    refused: gone,
    run: async (stage) =>
      await finishSignIn(stage.url, (await began(stage)).browser, (await began(stage)).back),
  },
  {
    name: 'a code of somebody else put into one’s own way back',
    refused: refusedThere,
    run: async (stage) => {
      const [own, theirs] = [await began(stage), await began(stage)];
      return await finishSignIn(stage.url, own.browser, { ...own.back, code: theirs.back.code });
    },
  },
  {
    name: 'the same at a provider that looks at no proof',
    refused: untrusted,
    run: async (stage) => {
      const [own, theirs] = [await began(stage), await began(stage)];
      Object.assign(stage.provider, { lie: { ignoresProof: true } });
      return await finishSignIn(stage.url, own.browser, { ...own.back, code: theirs.back.code });
    },
  },
  {
    name: 'a token that was good for another sign-in',
    refused: untrusted,
    run: async (stage) => await lied(stage, { tokens: { id_token: stage.oldToken } }),
  },
  {
    name: 'a code that was never given',
    refused: refusedThere,
    run: async (stage) => {
      const { browser, back } = await began(stage);
      return await finishSignIn(stage.url, browser, { ...back, code: 'x' });
    },
  },
  {
    name: 'no code',
    refused: untrusted,
    run: async (stage) => {
      const { browser, back } = await began(stage);
      return await finishSignIn(stage.url, browser, { state: back.state, issuer: back.issuer });
    },
  },
  {
    name: 'the answer of another provider',
    refused: untrusted,
    run: async (stage) => {
      const { browser, back } = await began(stage);
      return await finishSignIn(stage.url, browser, { ...back, issuer: 'https://elsewhere.example.org' });
    },
  },
  {
    name: 'the answer of nobody in particular',
    refused: untrusted,
    run: async (stage) => {
      const { browser, back } = await began(stage);
      return await finishSignIn(stage.url, browser, { state: back.state, code: back.code });
    },
  },
  {
    name: 'a sign-in that was begun too long ago',
    refused: gone,
    run: async (stage) => {
      const { browser, back } = await began(stage);
      await stage.age();
      return await finishSignIn(stage.url, browser, back);
    },
  },
  {
    name: 'the same answer once more after it was refused',
    refused: gone,
    run: async (stage) => {
      const { browser, back } = await began(stage);
      Object.assign(stage.provider, { lie: { sign: 'other-key' } });
      await finishSignIn(stage.url, browser, back);
      Object.assign(stage.provider, { lie: {} });
      return await finishSignIn(stage.url, browser, back);
    },
  },
];

export const attacks: readonly Attack[] = [...forgeries, ...takeovers, mixed, ...detours];
