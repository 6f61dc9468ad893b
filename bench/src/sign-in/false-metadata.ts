import { createServer } from 'node:http';
import { secondServer } from '../promises/let-through.ts';
import { beginSignIn, finishSignIn, type OpenHouse, startCrookedProvider } from '../testing.ts';

/** What a provider says of itself where it leads elsewhere; each is told to a Regie that has read nothing yet. */
const falsehoods = (canary: string) =>
  [
    ['another issuer', { issuer: 'https://elsewhere.example.org' }],
    ['keys in a network that is nobody’s business', { jwks_uri: `${canary}/keys` }],
    ['tokens in a network that is nobody’s business', { token_endpoint: `${canary}/token` }],
    ['tokens of the machine that runs it', { token_endpoint: 'http://169.254.169.254/token' }],
    ['people in a network that is nobody’s business', { userinfo_endpoint: `${canary}/me` }],
    ['no keys at all', { jwks_uri: undefined }],
  ] as const;

export interface FalseMetadata {
  readonly tried: number;
  readonly accepted: readonly string[];
}

/** Nobody comes in by them, and nobody listens in vain: the canary hears nothing. */
export async function tryFalseMetadata(house: OpenHouse, url: string): Promise<FalseMetadata> {
  let connections = 0;
  const canary = createServer((_request, response) => response.end('{}'));
  canary.on('connection', () => {
    connections += 1;
  });
  await new Promise<void>((done) => canary.listen(0, '127.0.0.2', done));
  const bound = canary.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  const accepted: string[] = [];
  const told = falsehoods(`http://127.0.0.2:${port}`);
  for (const [name, metadata] of told) {
    const provider = await startCrookedProvider(url);
    provider.person = { sub: 'x', name: 'X', email: 'x@example.org', email_verified: true };
    provider.lie = { metadata };
    const server = await secondServer(house, provider.environment);
    const status = await signInAt(server.url, provider.approve);
    if (status === 200) accepted.push(name);
    await server.stop();
    await provider.stop();
  }
  canary.close();
  if (connections > 0) accepted.push(`${connections} connections to another network`);
  return { tried: told.length, accepted };
}

async function signInAt(url: string, approve: (address: string) => object): Promise<number> {
  const begun = await beginSignIn(url).catch(() => undefined);
  if (begun === undefined) return 0;
  return (await finishSignIn(url, begun.browser, { ...approve(begun.address) })).status;
}
