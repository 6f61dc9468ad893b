import { type AnyOperation, type Problem, problemSchema } from '@regie/contracts';
import type { PlacedWords } from './place-words.ts';

/** A call as both ways of doing it take it. */
export interface PlacedCall extends PlacedWords {
  readonly operation: AnyOperation;
  readonly version?: string;
  readonly key?: string;
  readonly file?: Uint8Array;
}

export type Outcome =
  | { readonly response: unknown; readonly session?: string }
  | { readonly bytes: Uint8Array }
  | { readonly problem: Problem }
  | { readonly unreachable: string };

/** With a token for programs, or with a session as a browser has one. */
export type Credentials = { readonly token: string } | { readonly session: string } | undefined;

function headersOf(
  { version, key, body, file }: PlacedCall,
  credentials: Credentials,
): Record<string, string> {
  const headers: Record<string, string> = { 'regie-request': '1' };
  if (body !== undefined) headers['content-type'] = 'application/json';
  if (file !== undefined) headers['content-type'] = 'application/octet-stream';
  if (version !== undefined) headers['if-match'] = `"${version}"`;
  if (key !== undefined) headers['idempotency-key'] = key;
  if (credentials !== undefined && 'token' in credentials)
    headers['authorization'] = `Bearer ${credentials.token}`;
  if (credentials !== undefined && 'session' in credentials) {
    headers['cookie'] = `regie=${credentials.session}; __Host-regie=${credentials.session}`;
  }
  return headers;
}

/** Sends a call to a server over HTTP. */
export async function callRemote(
  origin: string,
  call: PlacedCall,
  credentials: Credentials,
): Promise<Outcome> {
  const { operation, parameters, query, body, file } = call;
  const path = operation.path.replace(/\{(\w+)\}/g, (_whole, name: string) =>
    encodeURIComponent(parameters[name] ?? ''),
  );
  const words = new URLSearchParams(query).toString();
  const content = file === undefined ? (body === undefined ? null : JSON.stringify(body)) : Buffer.from(file);
  try {
    const answer = await fetch(`${origin}/api${path}${words === '' ? '' : `?${words}`}`, {
      method: operation.method,
      headers: headersOf(call, credentials),
      body: content,
    });
    return await readAnswer(answer, operation);
  } catch (error) {
    return { unreachable: error instanceof Error ? error.message : String(error) };
  }
}

async function readAnswer(answer: Response, operation: AnyOperation): Promise<Outcome> {
  if (answer.ok && operation.media === 'download')
    return { bytes: new Uint8Array(await answer.arrayBuffer()) };
  const content: unknown = await answer.json();
  if (!answer.ok) {
    const problem = problemSchema.safeParse(content);
    return problem.success ? { problem: problem.data } : { unreachable: `answered ${answer.status}` };
  }
  const session = /regie=([\w-]{43})/.exec(answer.headers.get('set-cookie') ?? '')?.[1];
  return { response: content, ...(session === undefined ? {} : { session }) };
}
