import { connect, createServer, type Socket } from 'node:net';

/** A line between two programs that can be cut in all the ways in which lines are cut. */
export interface Wire {
  readonly port: number;
  /**
   * `whole`: all passes. `cut`: every connection ends and none is taken. `silent`: nothing passes and nobody is told,
   * which is what a network that swallows packets looks like.
   */
  set(state: 'whole' | 'cut' | 'silent'): void;
  close(): Promise<void>;
}

/** Takes connections and passes them on to a port, or to the socket of a path. */
export async function openWire(to: { readonly port: number } | { readonly path: string }): Promise<Wire> {
  let state: 'whole' | 'cut' | 'silent' = 'whole';
  const pairs = new Set<readonly [Socket, Socket]>();
  const server = createServer((near) => {
    if (state === 'cut') {
      near.destroy();
      return;
    }
    const far = connect(to);
    const pair = [near, far] as const;
    pairs.add(pair);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      one.on('data', (bytes) => {
        // What is swallowed is gone: a line that comes back is another line.
        if (state === 'whole') other.write(bytes);
      });
      one.on('error', () => undefined);
      one.on('close', () => {
        if (state === 'silent') return;
        other.destroy();
        pairs.delete(pair);
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const destroyAll = () => {
    for (const pair of pairs) for (const socket of pair) socket.destroy();
    pairs.clear();
  };
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    set: (next) => {
      // Those that lost something while it was silent are of no use any more, and nobody says so.
      if (next === 'cut') destroyAll();
      state = next;
    },
    close: async () => {
      destroyAll();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
