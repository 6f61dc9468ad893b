import { lookup as resolveName } from 'node:dns/promises';
import { request as askPlainly } from 'node:http';
import { request as askSecurely } from 'node:https';
import { type BlockList, isIP, type LookupFunction } from 'node:net';
import { mayConnectTo } from './addresses.ts';

/** A request to a server of somebody else, at an address that a person typed. */
export interface Outgoing {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Networks of the organisation itself that may be reached. */
  readonly allowed: BlockList;
  readonly longestMs?: number;
}

export type OutgoingOutcome =
  | { readonly status: number }
  /** Why nothing came of it, in a word: `address` was not even tried. */
  | { readonly failed: 'address' | 'name' | 'time' | 'connection' };

class ClosedAddress extends Error {}

/**
 * Sends a POST and gives the status. The name is resolved once, every address is checked, and the connection goes to an
 * address that was checked; redirects are not followed, and what the answer says is not read.
 */
export async function sendOutgoing(outgoing: Outgoing): Promise<OutgoingOutcome> {
  const url = findAddress(outgoing);
  if (url === undefined) return { failed: 'address' };
  const ask = url.protocol === 'https:' ? askSecurely : askPlainly;
  return await new Promise((resolve) => {
    const request = ask(url, {
      method: 'POST',
      agent: false,
      headers: { ...outgoing.headers, 'content-length': Buffer.byteLength(outgoing.body) },
      lookup: lookupWithin(outgoing.allowed),
      signal: AbortSignal.timeout(outgoing.longestMs ?? 10_000),
    });
    request.once('response', (response) => {
      const status = response.statusCode ?? 0;
      response.destroy();
      resolve({ status });
    });
    request.once('error', (error) => resolve({ failed: failureOf(error) }));
    request.end(outgoing.body);
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

function failureOf(error: Error): 'address' | 'name' | 'time' | 'connection' {
  if (error instanceof ClosedAddress) return 'address';
  if (error.name === 'TimeoutError' || error.name === 'AbortError') return 'time';
  return 'code' in error && (error.code === 'ENOTFOUND' || error.code === 'EAI_AGAIN')
    ? 'name'
    : 'connection';
}
