import { chooseBusyStretch, crossFinishes, mutateFinishes } from './genetic-crossover.ts';
import type { PackedNetwork } from './packed-network.ts';
import { RankOrder } from './rank-order.ts';
import type { ScheduleBudget } from './schedule-budget.ts';
import { type PackedSchedule, SerialScheduler } from './serial-schedule.ts';

/** The two directions of time in which a problem is searched: forwards, and mirrored. */
export type BothDirections = readonly [PackedNetwork, PackedNetwork];

/** What a search tells about each schedule it finds; direction 1 is the mirrored one. */
export type ScheduleSink = (schedule: PackedSchedule, direction: 0 | 1) => void;

/** Settings of the genetic search. */
export interface GeneticSettings {
  readonly populationSize: number;
  readonly mutation: { readonly share: number; readonly reach: number };
}

function loadOf({ count, demandStart, demandWord, demandBits, capacities, guards }: PackedNetwork) {
  const load = new Float64Array(count);
  for (let rank = 0; rank < count; rank += 1)
    for (let index = demandStart[rank] ?? 0; index < (demandStart[rank + 1] ?? 0); index += 1) {
      const word = demandWord[index] ?? 0;
      load[rank] =
        (load[rank] ?? 0) + laneShares(demandBits[index] ?? 0, capacities[word] ?? 0, guards[word] ?? 0);
    }
  return load;
}

/** Sum over the lanes of a word of demand over capacity. */
function laneShares(bits: number, capacity: number, guard: number): number {
  let shares = 0;
  let shift = 0;
  for (let bit = 0; bit < 32; bit += 1) {
    if (((guard >>> bit) & 1) === 0) continue;
    const mask = bit - shift >= 32 ? -1 : (1 << (bit - shift)) - 1;
    const most = (capacity >>> shift) & mask;
    if (most > 0) shares += ((bits >>> shift) & mask) / most;
    shift = bit + 1;
  }
  return shares;
}

/**
 * A genetic search with two populations, one scheduled forwards and one backwards. A child of one population is
 * built in the other direction of time, so that every pass also justifies. Source: Debels, Vanhoucke 2005.
 */
export class GeneticSearch {
  readonly #networks: BothDirections;
  readonly #schedulers: readonly [SerialScheduler, SerialScheduler];
  readonly #populations: readonly [PackedSchedule[], PackedSchedule[]] = [[], []];
  readonly #loads: readonly [Float64Array, Float64Array];
  readonly #random: () => number;
  readonly #sink: ScheduleSink;
  readonly #settings: GeneticSettings;
  readonly #order: RankOrder;
  readonly #finishes: Float64Array;
  readonly #keys: Float64Array;

  /** A search that tells each schedule to `sink`. */
  constructor(
    networks: BothDirections,
    settings: GeneticSettings,
    surroundings: { budget: ScheduleBudget; random: () => number; sink: ScheduleSink },
  ) {
    const count = networks[0].count;
    this.#networks = networks;
    this.#random = surroundings.random;
    this.#sink = surroundings.sink;
    this.#settings = settings;
    this.#schedulers = [
      new SerialScheduler(networks[0], surroundings.budget),
      new SerialScheduler(networks[1], surroundings.budget),
    ];
    this.#loads = [loadOf(networks[0]), loadOf(networks[1])];
    this.#order = new RankOrder(count);
    this.#finishes = new Float64Array(count);
    this.#keys = new Float64Array(count);
  }

  /** Adds the schedule of an order of the forward network, justified to the right and to the left again. */
  admit(order: Int32Array): void {
    const built = this.#schedulers[0].build(order);
    this.#sink(built, 0);
    const right = this.#justify(built, 0);
    this.#populations[1].push(right);
    this.#populations[0].push(this.#justify(right, 1));
  }

  /** Schedules in the forward population. */
  get size(): number {
    return this.#populations[0].length;
  }

  /** Breeds one child in each direction. */
  breed(): void {
    this.#breedFrom(0);
    this.#breedFrom(1);
  }

  #breedFrom(direction: 0 | 1): void {
    const parents = this.#populations[direction];
    const network = this.#networks[direction];
    const mother = this.#pick(parents);
    const stretch = chooseBusyStretch(network, mother, this.#loads[direction], this.#random);
    crossFinishes(network, mother, this.#pick(parents), stretch, this.#finishes);
    mutateFinishes(this.#finishes, this.#settings.mutation, this.#random);
    const other = direction === 0 ? 1 : 0;
    this.#keepBest(this.#populations[other], this.#buildReversed(other));
  }

  #justify(schedule: PackedSchedule, direction: 0 | 1): PackedSchedule {
    const { durations, count } = this.#networks[direction];
    for (let rank = 0; rank < count; rank += 1)
      this.#finishes[rank] = (schedule.starts[rank] ?? 0) + (durations[rank] ?? 0);
    return this.#buildReversed(direction === 0 ? 1 : 0);
  }

  /** Builds in `direction` by the finishes of the other direction, the latest first. */
  #buildReversed(direction: 0 | 1): PackedSchedule {
    const { count, predecessorStart, predecessors } = this.#networks[direction];
    const keys = this.#keys;
    for (let rank = 0; rank < count; rank += 1) {
      let key = -(this.#finishes[count - 1 - rank] ?? 0);
      for (let at = predecessorStart[rank] ?? 0; at < (predecessorStart[rank + 1] ?? 0); at += 1)
        key = Math.max(key, keys[predecessors[at] ?? 0] ?? key);
      keys[rank] = key;
    }
    const schedule = this.#schedulers[direction].build(this.#order.sort(keys));
    this.#sink(schedule, direction);
    return schedule;
  }

  #pick(population: readonly PackedSchedule[]): PackedSchedule {
    const one = population[Math.floor(this.#random() * population.length)];
    const other = population[Math.floor(this.#random() * population.length)];
    if (one === undefined || other === undefined) throw new Error('the population is empty');
    return other.makespan < one.makespan ? other : one;
  }

  /** Puts a schedule in the place of the worst, unless it is worse or is there already. */
  #keepBest(population: PackedSchedule[], schedule: PackedSchedule): void {
    let worst = 0;
    for (let index = 0; index < population.length; index += 1) {
      const member = population[index];
      if (member === undefined) continue;
      if (member.makespan === schedule.makespan && haveEqualStarts(member, schedule)) return;
      const worstMakespan = population[worst]?.makespan ?? 0;
      const isTied = member.makespan === worstMakespan && this.#random() < 0.3;
      if (member.makespan > worstMakespan || isTied) worst = index;
    }
    if (schedule.makespan <= (population[worst]?.makespan ?? 0)) population[worst] = schedule;
  }
}

function haveEqualStarts(one: PackedSchedule, other: PackedSchedule): boolean {
  for (let rank = 0; rank < one.starts.length; rank += 1)
    if (one.starts[rank] !== other.starts[rank]) return false;
  return true;
}
