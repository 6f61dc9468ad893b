import { setTimeout as pause } from 'node:timers/promises';
import type { MixedRequest } from './mixed-requests.ts';

export interface Sent {
  readonly name: string;
  readonly isWrite: boolean;
  /** From when it was due, so that a server which holds up the sender does not look quick. */
  readonly ms: number;
  readonly status: number;
}

/** Sends requests at fixed times, whether or not those before were answered. */
export async function sendOpen(
  next: () => MixedRequest,
  perSecond: number,
  seconds: number,
): Promise<readonly Sent[]> {
  const begun = performance.now();
  const all: Promise<Sent>[] = [];
  for (let nth = 0; nth < perSecond * seconds; nth += 1) {
    const dueAt = begun + (nth * 1000) / perSecond;
    const early = dueAt - performance.now();
    if (early > 1) await pause(early);
    all.push(sendOne(next(), dueAt));
  }
  return await Promise.all(all);
}

async function sendOne({ name, isWrite, send }: MixedRequest, dueAt: number): Promise<Sent> {
  const status = await send().then(
    (answer) => answer.status,
    () => 0,
  );
  return { name, isWrite, ms: performance.now() - dueAt, status };
}
