import type { Answer } from '../testing.ts';
import type { DocumentedOperation } from './document.ts';
import type { Parts } from './places.ts';
import type { OwnRequest } from './prepare.ts';

/** A prepared request in its parts. */
export function partsOf({ path }: DocumentedOperation, request: OwnRequest): Parts {
  const [asked = '', query = ''] = request.path.split('?');
  const words = asked.split('/');
  const inPath = path.split('/').flatMap((word, index) => {
    const name = /^\{(\w+)\}$/.exec(word)?.[1];
    return name === undefined ? [] : [[name, words[index] ?? '']];
  });
  return {
    path: Object.fromEntries(inPath),
    query: Object.fromEntries(new URLSearchParams(query)),
    body: request.body,
  };
}

export async function sendParts(
  { method, path }: DocumentedOperation,
  { client, version, bytes, key, headers }: OwnRequest,
  parts: Parts,
): Promise<Answer> {
  const filled = path.replace(/\{(\w+)\}/g, (_whole, name: string) =>
    encodeURIComponent((parts.path[name] ?? '').replace(/\p{Cs}/gu, '\ufffd')),
  );
  const query = [new URLSearchParams(parts.query).toString(), parts.more ?? ''].filter(Boolean).join('&');
  return await client.send(method, query === '' ? filled : `${filled}?${query}`, {
    ...(parts.body === undefined ? {} : { body: parts.body }),
    ...(version === undefined ? {} : { version }),
    ...(bytes === undefined ? {} : { bytes }),
    ...(key === undefined ? {} : { key }),
    ...(headers === undefined ? {} : { headers }),
  });
}
