import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';

/** Somebody who is told of events, forgets nothing, and fails the first time for every other message. */
export interface Receiver {
  readonly url: string;
  secret: string;
  /** Messages that were taken, by `webhook-id`, with the event that each tells of. */
  readonly taken: ReadonlyMap<string, string>;
  readonly tries: () => number;
  readonly repeated: () => number;
  readonly faults: readonly string[];
  close(): Promise<void>;
}

/** Checks as the convention says, by a reading of it that shares nothing with the sender. */
function isSigned(secret: string, id: string, at: string, signature: string, body: string): boolean {
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
  const expected = createHmac('sha256', key).update([id, at, body].join('.')).digest();
  return signature.split(' ').some((one) => {
    const [version, text = ''] = one.split(',');
    const given = Buffer.from(text, 'base64');
    return version === 'v1' && given.length === expected.length && timingSafeEqual(given, expected);
  });
}

export async function openReceiver(): Promise<Receiver> {
  const taken = new Map<string, string>();
  const failedOnce = new Set<string>();
  const faults: string[] = [];
  let tries = 0;
  let repeated = 0;
  const receiver = { secret: '' };
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => {
      body += String(part);
    });
    request.on('end', () => {
      tries += 1;
      const header = (name: string) => String(request.headers[name] ?? '');
      const id = header('webhook-id');
      if (!isSigned(receiver.secret, id, header('webhook-timestamp'), header('webhook-signature'), body))
        faults.push(`${id} is not signed`);
      const event: string = JSON.parse(body).data.eventId;
      const known = taken.get(id);
      if (known !== undefined) repeated += 1;
      if (known !== undefined && known !== event) faults.push(`${id} tells of two events`);
      if (tries % 2 === 0 && !failedOnce.has(id) && known === undefined) {
        failedOnce.add(id);
        response.writeHead(tries % 4 === 0 ? 500 : 301, { location: '/elsewhere' }).end();
        return;
      }
      taken.set(id, event);
      response.writeHead(204).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return Object.assign(receiver, {
    url: `http://127.0.0.1:${port}/`,
    taken,
    tries: () => tries,
    repeated: () => repeated,
    faults,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  });
}
