import {
  createHash,
  createHmac,
  createSign,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type CameBack, environmentOf } from './start-provider.ts';

type Claims = Readonly<Record<string, unknown>>;

/** How the next answers differ from what an honest provider gives. */
export interface Lie {
  readonly claims?: Claims;
  readonly header?: Claims;
  readonly sign?: 'none' | 'hmac-of-public-key' | 'hmac-of-secret' | 'other-key' | 'other-text';
  /** What the key set holds besides or instead. */
  readonly keys?: 'other' | 'none';
  readonly userinfo?: Claims;
  readonly metadata?: Claims;
  /** Replaces the answer of the token endpoint. */
  readonly tokens?: Claims;
  /** Gives a code without looking at the proof of the browser that asked for it. */
  readonly ignoresProof?: true;
}

export interface CrookedProvider {
  readonly issuer: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Who signs in next. */
  person: Claims;
  lie: Lie;
  /** What a browser comes back with that was sent to the address. */
  approve(address: string): CameBack;
  /** The last ID token that it gave. */
  lastToken(): string;
  stop(): Promise<void>;
}

interface Pending {
  readonly nonce: string;
  readonly challenge: string;
  readonly person: Claims;
}

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const newKeys = () => generateKeyPairSync('rsa', { modulusLength: 2048 });

/** A provider that is as honest as it is told to be; small, because what it is for is to lie. */
export async function startCrookedProvider(url: string): Promise<CrookedProvider> {
  const [own, other] = [newKeys(), newKeys()];
  let lastToken = '';
  const codes = new Map<string, Pending>();
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const bound = server.address();
  const issuer = `http://127.0.0.1:${typeof bound === 'object' && bound !== null ? bound.port : 0}`;
  const provider: CrookedProvider = {
    issuer,
    environment: environmentOf(issuer, url),
    person: {},
    lie: {},
    approve: (address) => {
      const asked = new URL(address).searchParams;
      const code = randomBytes(16).toString('hex');
      codes.set(code, {
        nonce: asked.get('nonce') ?? '',
        challenge: asked.get('code_challenge_method') === 'S256' ? (asked.get('code_challenge') ?? '') : '',
        person: provider.person,
      });
      return { code, state: asked.get('state') ?? '', issuer };
    },
    lastToken: () => lastToken,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };

  function signed({ nonce, person }: Pending): string {
    const { lie } = provider;
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      iss: issuer,
      aud: 'regie',
      iat: now,
      exp: now + 300,
      nonce,
      sub: person['sub'],
      ...lie.claims,
    };
    const alg = lie.sign === 'none' ? 'none' : lie.sign?.startsWith('hmac') === true ? 'HS256' : 'RS256';
    const text = `${encode({ alg, kid: 'one', typ: 'JWT', ...lie.header })}.${encode(claims)}`;
    lastToken = `${text}.${signatureOf(text, lie.sign)}`;
    return lastToken;
  }

  function signatureOf(text: string, way: Lie['sign']): string {
    const rsa = (key: KeyObject, what: string) =>
      createSign('RSA-SHA256').update(what).sign(key).toString('base64url');
    const hmac = (secret: string) => createHmac('sha256', secret).update(text).digest('base64url');
    if (way === 'none') return '';
    if (way === 'hmac-of-public-key')
      return hmac(String(own.publicKey.export({ type: 'spki', format: 'pem' })));
    if (way === 'hmac-of-secret') return hmac(provider.environment['REGIE_OIDC_CLIENT_SECRET'] ?? '');
    if (way === 'other-key') return rsa(other.privateKey, text);
    return rsa(own.privateKey, way === 'other-text' ? `${text}x` : text);
  }

  function answer(path: string, form: URLSearchParams, bearer: string): [status: number, body: Claims] {
    const { lie } = provider;
    if (path === '/.well-known/openid-configuration') return [200, metadataOf(issuer, lie)];
    if (path === '/keys') {
      const key = lie.keys === 'other' ? other.publicKey : own.publicKey;
      const shown = { ...key.export({ format: 'jwk' }), kid: 'one', use: 'sig', alg: 'RS256' };
      return [200, { keys: lie.keys === 'none' ? [] : [shown] }];
    }
    if (path === '/me') {
      const person = codes.get(`used ${bearer}`)?.person ?? {};
      return [200, { ...person, ...lie.userinfo }];
    }
    const code = form.get('code') ?? '';
    const pending = codes.get(code);
    const proof = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    const isProven = pending !== undefined && pending.challenge !== '' && proof === pending.challenge;
    if (pending === undefined || (!isProven && lie.ignoresProof !== true))
      return [400, { error: 'invalid_grant' }];
    codes.delete(code);
    codes.set(`used ${code}`, pending);
    return [200, { access_token: code, token_type: 'Bearer', id_token: signed(pending), ...lie.tokens }];
  }

  server.on('request', (request, response) => {
    void respond(request, response, answer);
  });
  return provider;
}

function metadataOf(issuer: string, lie: Lie): Claims {
  return {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    userinfo_endpoint: `${issuer}/me`,
    jwks_uri: `${issuer}/keys`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    // It offers what nobody should take.
    id_token_signing_alg_values_supported: ['RS256', 'HS256', 'none'],
    code_challenge_methods_supported: ['S256'],
    authorization_response_iss_parameter_supported: true,
    ...lie.metadata,
  };
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  answer: (path: string, form: URLSearchParams, bearer: string) => [number, Claims],
): Promise<void> {
  let body = '';
  for await (const piece of request) body += String(piece);
  const bearer = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
  const [status, content] = answer(request.url ?? '', new URLSearchParams(body), bearer);
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(content));
}
