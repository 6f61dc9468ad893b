/** An answer as a test looks at it. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // Tests read what they expect; a wrong guess fails the test.
  // biome-ignore lint/suspicious/noExplicitAny: test support
  readonly body: any;
}

export interface Sending {
  readonly body?: unknown;
  readonly version?: number;
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly bytes?: Uint8Array;
}

/** Somebody who speaks to the server over HTTP, with the session that the token stands for. */
export class Client {
  readonly url: string;
  readonly token: string | undefined;

  constructor(url: string, token?: string) {
    this.url = url;
    this.token = token;
  }

  get(path: string): Promise<Answer> {
    return this.send('GET', path);
  }

  post(path: string, body?: unknown, sending: Sending = {}): Promise<Answer> {
    return this.send('POST', path, { ...sending, body });
  }

  patch(path: string, version: number | undefined, body: unknown): Promise<Answer> {
    return this.send('PATCH', path, { body, ...(version === undefined ? {} : { version }) });
  }

  delete(path: string): Promise<Answer> {
    return this.send('DELETE', path);
  }

  async send(method: string, path: string, sending: Sending = {}): Promise<Answer> {
    const { body, bytes, version, key } = sending;
    const content =
      bytes === undefined
        ? body === undefined
          ? {}
          : { body: JSON.stringify(body), type: 'application/json' }
        : { body: bytes, type: 'application/octet-stream' };
    const response = await fetch(`${this.url}/api${path}`, {
      method,
      headers: {
        ...(content.type === undefined ? {} : { 'content-type': content.type }),
        ...(this.token === undefined ? {} : { cookie: `regie=${this.token}`, 'regie-request': '1' }),
        ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
        ...(key === undefined ? {} : { 'idempotency-key': key }),
        ...sending.headers,
      },
      ...(content.body === undefined ? {} : { body: content.body }),
    });
    const type = response.headers.get('content-type') ?? '';
    if (type === 'text/event-stream') {
      await response.body?.cancel();
      return { status: response.status, headers: response.headers, body: undefined };
    }
    const isJson = /json/.test(type);
    return {
      status: response.status,
      headers: response.headers,
      body: isJson ? await response.json() : Buffer.from(await response.arrayBuffer()),
    };
  }

  /** For what must go well before a test begins. */
  async must(method: string, path: string, sending: Sending = {}) {
    const answer = await this.send(method, path, sending);
    if (answer.status !== 200) {
      throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    }
    return answer.body;
  }
}

/** The token in the cookie that an answer sets. */
export function tokenOf(answer: Answer): string {
  const token = /regie=([\w-]{43})/.exec(answer.headers.get('set-cookie') ?? '')?.[1];
  if (token === undefined) throw new Error(`no session in ${JSON.stringify(answer.body)}`);
  return token;
}
