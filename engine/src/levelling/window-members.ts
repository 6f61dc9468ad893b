import type { PackedNetwork } from './packed-network.ts';
import { inWindow } from './window-position.ts';

/** The activities of a window by place, lower ranks first, with the relations among them. */
export class WindowMembers {
  readonly #network: PackedNetwork;
  readonly #placeOf: Int32Array;
  count = 0;
  readonly ranks: Int32Array;
  readonly durations: Int32Array;
  /** Per place a stretch of `predecessors`, which holds places. */
  readonly predecessorStart: Int32Array;
  readonly predecessors: Int32Array;

  constructor(network: PackedNetwork) {
    const { count } = network;
    this.#network = network;
    this.#placeOf = new Int32Array(count);
    this.ranks = new Int32Array(count);
    this.durations = new Int32Array(count);
    this.predecessorStart = new Int32Array(count + 1);
    this.predecessors = new Int32Array(network.predecessors.length);
  }

  /** Takes in the activities that stand in the window. */
  gather(position: Uint8Array): void {
    const { predecessorStart, predecessors, durations, count } = this.#network;
    let place = 0;
    let relation = 0;
    for (let rank = 0; rank < count; rank += 1) {
      this.#placeOf[rank] = -1;
      if (position[rank] !== inWindow) continue;
      this.#placeOf[rank] = place;
      this.ranks[place] = rank;
      this.durations[place] = durations[rank] ?? 0;
      for (let at = predecessorStart[rank] ?? 0; at < (predecessorStart[rank + 1] ?? 0); at += 1) {
        const other = this.#placeOf[predecessors[at] ?? 0] ?? -1;
        if (other < 0) continue;
        this.predecessors[relation] = other;
        relation += 1;
      }
      place += 1;
      this.predecessorStart[place] = relation;
    }
    this.count = place;
  }
}
