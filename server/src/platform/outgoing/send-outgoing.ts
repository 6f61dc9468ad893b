import { lookup as resolveName } from 'node:dns/promises';
import { request as askPlainly, type IncomingMessage } from 'node:http';
import { request as askSecurely } from 'node:https';
import { type BlockList, isIP, type LookupFunction } from 'node:net';
import { mayConnectTo } from './addresses.ts';

/** A request to a server of somebody else, at an address that a person typed or another server gave. */
export interface Outgoing {
  readonly url: string;
  readonly method?: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Networks of the organisation itself that may be reached. */
  readonly allowed: BlockList;
  readonly longestMs?: number;
}

/** Why nothing came of it, in a word: `address` was not even tried. */
export type OutgoingFailure = 'address' | 'name' | 'time' | 'connection' | 'size';

export type OutgoingOutcome = { readonly status: number } | { readonly failed: OutgoingFailure };

export interface OutgoingAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

class ClosedAddress extends Error {}
class LargeAnswer extends Error {}

/** Sends a POST and gives the status; what the answer says is not read. */
export async function sendOutgoing(outgoing: Outgoing): Promise<OutgoingOutcome> {
  return await ask(outgoing, (response) => {
    response.destroy();
    return Promise.resolve({ status: response.statusCode ?? 0 });
  });
}

const largestAnswerBytes = 1024 * 1024;

/** Asks something of another server and reads what it answers, as long as that is not large. */
export async function askOutgoing(
  outgoing: Outgoing,
): Promise<OutgoingAnswer | { readonly failed: OutgoingFailure }> {
  return await ask(outgoing, async (response) => {
    const pieces: Buffer[] = [];
    let sizeBytes = 0;
    for await (const piece of response) {
      const bytes = Buffer.from(piece);
      sizeBytes += bytes.length;
      if (sizeBytes > largestAnswerBytes) throw new LargeAnswer();
      pieces.push(bytes);
    }
    const headers = Object.entries(response.headers).map(([name, value]) => [name, String(value)] as const);
    return {
      status: response.statusCode ?? 0,
      headers: Object.fromEntries(headers),
      body: Buffer.concat(pieces),
    };
  });
}

/**
 * The one way out. The name is resolved once, every address is checked, and the connection goes to an address that was
 * checked; redirects are not followed.
 */
async function ask<Answer>(
  outgoing: Outgoing,
  read: (response: IncomingMessage) => Promise<Answer>,
): Promise<Answer | { readonly failed: OutgoingFailure }> {
  const url = findAddress(outgoing);
  if (url === undefined) return { failed: 'address' };
  const { method = 'POST', body, headers } = outgoing;
  const send = url.protocol === 'https:' ? askSecurely : askPlainly;
  const hasBody = method !== 'GET';
  return await new Promise((resolve) => {
    const fail = (error: Error) => resolve({ failed: failureOf(error) });
    const request = send(url, {
      method,
      agent: false,
      headers: { ...headers, ...(hasBody ? { 'content-length': Buffer.byteLength(body) } : {}) },
      lookup: lookupWithin(outgoing.allowed),
      signal: AbortSignal.timeout(outgoing.longestMs ?? 10_000),
    });
    request.once('response', (response) => {
      read(response).then(resolve, (error: Error) => {
        response.destroy();
        fail(error);
      });
    });
    request.once('error', fail);
    request.end(hasBody ? body : undefined);
  });
}

/** An address to which something can be sent; whether it may be is seen when it is sent. */
export function readAddress(url: string): URL | undefined {
  if (!URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  const isPlain = parsed.username === '' && parsed.password === '';
  return isPlain && ['https:', 'http:'].includes(parsed.protocol) ? parsed : undefined;
}

/** A name is checked when it is resolved, an address in figures here. */
function findAddress({ url, allowed }: Outgoing): URL | undefined {
  const parsed = readAddress(url);
  if (parsed === undefined) return undefined;
  // The parser has brought 127.1, 0x7f000001 and the like into their usual form.
  const host = parsed.hostname.replace(/^\[|\]$/g, '');
  return isIP(host) === 0 || mayConnectTo(host, allowed) ? parsed : undefined;
}

function lookupWithin(allowed: BlockList): LookupFunction {
  return (hostname, options, callback) => {
    resolveName(hostname, { all: true }).then(
      (found) => {
        const [first] = found;
        if (first === undefined || found.some(({ address }) => !mayConnectTo(address, allowed))) {
          callback(new ClosedAddress(hostname), '', 4);
        } else if (options.all === true) callback(null, [first]);
        else callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, '', 4),
    );
  };
}

function failureOf(error: Error): OutgoingFailure {
  if (error instanceof ClosedAddress) return 'address';
  if (error instanceof LargeAnswer) return 'size';
  if (error.name === 'TimeoutError' || error.name === 'AbortError') return 'time';
  return 'code' in error && (error.code === 'ENOTFOUND' || error.code === 'EAI_AGAIN')
    ? 'name'
    : 'connection';
}
