/**
 * A provider of OpenID Connect of somebody else (oidc-provider, certified), as a process of its own: what a Regie that
 * signs in by one is tried against. Its first line is where it listens. People, by what they type, come in PEOPLE; the
 * addresses of the Regie in CLIENT.
 */
import { createServer } from 'node:http';
import Provider from 'oidc-provider';

const people = JSON.parse(process.env.PEOPLE ?? '{}');
const client = JSON.parse(process.env.CLIENT ?? '{}');

const server = createServer();
server.listen(0, '127.0.0.1', () => {
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(issuer, {
    clients: [{ token_endpoint_auth_method: 'client_secret_basic', ...client }],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name', 'groups'] },
    findAccount: (_context, id) => ({
      accountId: id,
      claims: () => ({ sub: id, ...people[id] }),
    }),
    cookies: { keys: ['a key for the cookies of a test'] },
  });
  server.on('request', provider.callback());
  process.stdout.write(`${issuer}\n`);
});
process.on('SIGTERM', () => process.exit(0));
