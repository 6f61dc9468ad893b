import { setTimeout as pause } from 'node:timers/promises';
import { type ServerProcess, startServerProcess } from '../several/server-process.ts';
import { buildWorld, Client, inspectDatabase, startThrowaway } from '../testing.ts';
import { openReceiver } from './receiver.ts';

export interface Told {
  readonly lines: readonly string[];
  readonly faults: readonly string[];
}

const longestWaitMs = 60_000;

/** Events by the thousand while the sender is killed now and then; in the end each was taken under one id. */
export async function tellAll(events: number, kills: number): Promise<Told> {
  const cluster = await startThrowaway();
  const receiver = await openReceiver();
  const database = inspectDatabase(cluster.connectionString);
  const more = { FIGURE_WORKER: 'yes', REGIE_OUTGOING_ALLOW: '127.0.0.1' };
  let server: ServerProcess = await startServerProcess(cluster.connectionString, more);
  try {
    const world = await buildWorld(server.url, server.setUpUrl ?? '', {});
    const token = world.people['pmo']?.token;
    const body = { url: receiver.url, description: 'Meting', subjects: ['comments'] };
    const added = await new Client(server.url, token).must('POST', '/webhooks', { body });
    receiver.secret = added.secret;
    const perLife = Math.ceil(events / (kills + 1));
    for (let life = 0; life <= kills; life += 1) {
      await writeComments(new Client(server.url, token), world.bridgeRisk, perLife);
      if (life === kills) break;
      await server.kill();
      server = await startServerProcess(cluster.connectionString, more);
    }
    const due = async () => {
      await database.query(
        "update webhook_message set next_try_at = now() where state = 'waiting' and tries > 0",
      );
      const [row] = await database.query<{ left: number }>(
        `select (select count(*) from event e where operation = 'comments.write'
          and not exists (select 1 from webhook_message m where m.event_id = e.id and m.state = 'sent'))::integer as left`,
      );
      return row?.left ?? 0;
    };
    const started = performance.now();
    let left = await due();
    while (left > 0 && performance.now() - started < longestWaitMs) {
      await pause(1_000);
      left = await due();
    }
    const rows = await database.query<{ id: string }>(
      "select id from event where operation = 'comments.write'",
    );
    const taken = [...receiver.taken.values()];
    const missing = rows.filter(({ id }) => !taken.includes(id)).length;
    const doubled = taken.length - new Set(taken).size;
    return {
      lines: [
        `${rows.length} events, ${receiver.tries()} tries, ${receiver.repeated()} repetitions that a receiver can tell, ${kills} kills`,
      ],
      faults: [
        ...receiver.faults,
        ...(missing > 0 ? [`${missing} events were not told`] : []),
        ...(doubled > 0 ? [`${doubled} events were told under a second id`] : []),
        ...(left > 0 ? [`${left} messages were still waiting`] : []),
      ],
    };
  } finally {
    await database.close();
    await server.end();
    await receiver.close();
    await cluster.stop();
  }
}

async function writeComments(client: Client, recordId: string, many: number): Promise<void> {
  const atOnce = 8;
  for (let made = 0; made < many; made += atOnce) {
    await Promise.all(
      Array.from({ length: Math.min(atOnce, many - made) }, (_, index) =>
        client.must('POST', `/records/${recordId}/comments`, { body: { body: `Nieuws ${made + index}` } }),
      ),
    );
  }
}
