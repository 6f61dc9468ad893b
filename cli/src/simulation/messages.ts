import type { ShardsResult, SimulationRefusal, SimulationSettings } from '@regie/engine/simulation';
import type { SimulationSource } from './source.ts';

/** What a thread is asked to do: its share of the shards. */
export interface ShardsRequest {
  readonly source: SimulationSource;
  readonly settings: SimulationSettings;
  readonly worker: number;
  readonly workers: number;
}

/** What a thread tells: that a shard is done, or at the end what it found. */
export type ShardsReply =
  | { readonly kind: 'progress' }
  | { readonly kind: 'done'; readonly part: ShardsResult }
  | { readonly kind: 'refused'; readonly refusal: SimulationRefusal };
