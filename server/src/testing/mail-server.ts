import { createServer, type Socket } from 'node:net';

/** A mail server that keeps what it gets, and can refuse or be silent. */
export interface MailServer {
  readonly url: string;
  readonly received: string[];
  /** Messages still to be refused for the time being. */
  refusals: number;
  stop(): Promise<void>;
}

/** Speaks as much SMTP (RFC 5321) as a client needs to hand over a message. */
export async function startMailServer(): Promise<MailServer> {
  const received: string[] = [];
  const sockets = new Set<Socket>();
  const mail = { refusals: 0 };
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
    converse(socket, (message) => {
      if (mail.refusals > 0) {
        mail.refusals -= 1;
        return '451 later';
      }
      received.push(message);
      return '250 kept';
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return Object.assign(mail, {
    url: `smtp://127.0.0.1:${port}`,
    received,
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  });
}

function converse(socket: Socket, keep: (message: string) => string): void {
  let text = '';
  let isMessage = false;
  const say = (line: string) => socket.write(`${line}\r\n`);
  say('220 test');
  socket.on('data', (part) => {
    text += part.toString('utf8');
    for (;;) {
      const end = isMessage ? text.indexOf('\r\n.\r\n') : text.indexOf('\r\n');
      if (end < 0) return;
      const piece = text.slice(0, end);
      text = text.slice(end + (isMessage ? 5 : 2));
      if (isMessage) {
        isMessage = false;
        say(keep(piece));
      } else if (/^DATA/i.test(piece)) {
        isMessage = true;
        say('354 go on');
      } else if (/^QUIT/i.test(piece)) {
        say('221 bye');
        socket.end();
      } else say('250 fine');
    }
  });
}
