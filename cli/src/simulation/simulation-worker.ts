import { parentPort } from 'node:worker_threads';
import { prepareSimulation, shardsOfWorker, simulateShards } from '@regie/engine/simulation';
import type { ShardsReply, ShardsRequest } from './messages.ts';
import { networkOfSource } from './source.ts';

function answer({ source, settings, worker, workers }: ShardsRequest): ShardsReply {
  const made = networkOfSource(source);
  if ('refused' in made) return { kind: 'refused', refusal: made };
  const prepared = prepareSimulation(made.network, settings);
  if ('refused' in prepared) return { kind: 'refused', refusal: prepared };
  const part = simulateShards(prepared, shardsOfWorker(worker, workers), () => {
    parentPort?.postMessage({ kind: 'progress' } satisfies ShardsReply);
    return true;
  });
  return { kind: 'done', part };
}

parentPort?.on('message', (request: ShardsRequest) => {
  const reply = answer(request);
  const { buffer } = reply.kind === 'done' ? reply.part.counts : {};
  // The counts are the bulk of a reply: they are handed over, not copied.
  parentPort?.postMessage(reply, buffer instanceof ArrayBuffer ? [buffer] : []);
});
