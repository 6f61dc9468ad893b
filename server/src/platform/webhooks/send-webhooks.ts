import { createHmac } from 'node:crypto';
import type { BlockList } from 'node:net';
import type { WebhookNews } from '@regie/contracts/shared/webhooks';
import type { House } from '../operations/perform.ts';
import { type OutgoingOutcome, sendOutgoing } from '../outgoing/send-outgoing.ts';
import { type DueMessage, gatherMessages, settleMessage, switchOff, takeDue } from './webhook-store.ts';

const atOnce = 20;
const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
/** Waits between tries: ten tries over more than a day. */
const waitsMs = [
  5 * second,
  30 * second,
  2 * minute,
  10 * minute,
  30 * minute,
  2 * hour,
  6 * hour,
  8 * hour,
  10 * hour,
];

/** A fifth more or less, so that what failed together does not come back together. */
function waitMs(tries: number, chance: number): number | undefined {
  const wait = waitsMs[tries];
  return wait === undefined ? undefined : Math.round(wait * (0.8 + 0.4 * chance));
}

/**
 * The signature of Standard Webhooks 1.0.0: HMAC with SHA-256 over id, time and body, in base 64. While a secret is
 * exchanged there are two, with a space between.
 */
export function signWebhook(secret: string, id: string, atSeconds: number, body: string): string {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  return `v1,${createHmac('sha256', key).update(`${id}.${atSeconds}.${body}`).digest('base64')}`;
}

/** A round of a worker: tells each receiver what was sealed since the last, and again what did not arrive. */
export function sendWebhooks(house: House, allowed: BlockList): () => Promise<void> {
  return async () => {
    await gatherMessages(house.database, house.clock.now());
    for (;;) {
      const due = await takeDue(house.database, house.clock.now(), atOnce);
      await Promise.all(due.map((message) => send(house, message, allowed)));
      if (due.length < atOnce) return;
    }
  };
}

async function send(house: House, message: DueMessage, allowed: BlockList): Promise<void> {
  const { operation, at, eventId, actorId, recordIds } = message;
  const news: WebhookNews = {
    type: operation,
    timestamp: new Date(at).toISOString(),
    data: { eventId, actorId, recordIds: [...recordIds] },
  };
  const body = JSON.stringify(news);
  const atSeconds = Math.floor(house.clock.now().getTime() / 1000);
  const secrets = [message.secret, ...(message.formerSecret === null ? [] : [message.formerSecret])];
  const signatures = secrets.map((secret) => signWebhook(secret, message.id, atSeconds, body));
  const outcome = await sendOutgoing({
    url: message.url,
    headers: {
      'content-type': 'application/json',
      'user-agent': 'Regie',
      'webhook-id': message.id,
      'webhook-timestamp': String(atSeconds),
      'webhook-signature': signatures.join(' '),
    },
    body,
    allowed,
  });
  await settle(house, message, outcome);
}

async function settle(
  house: House,
  { id, webhookId, tries }: DueMessage,
  outcome: OutgoingOutcome,
): Promise<void> {
  const now = house.clock.now();
  const status = 'status' in outcome ? outcome.status : undefined;
  const said = 'status' in outcome ? String(outcome.status) : outcome.failed;
  if (status !== undefined && status >= 200 && status < 300) {
    await settleMessage(house.database, id, { state: 'sent', outcome: said, nextTryAt: now });
    return;
  }
  const wait = waitMs(tries, Math.random());
  const isOver = status === 410 || wait === undefined;
  const nextTryAt = new Date(now.getTime() + (wait ?? 0));
  await settleMessage(house.database, id, { state: isOver ? 'failed' : 'waiting', outcome: said, nextTryAt });
  if (status === 410) await switchOff(house.database, webhookId, said);
}
