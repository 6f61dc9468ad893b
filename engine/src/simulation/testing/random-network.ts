import { createUniformSequence } from '../counter-random.ts';
import type { NetworkActivity, NetworkRelation, SimulationNetwork } from '../network.ts';

/**
 * A network of triangular durations in which each activity follows one or more of the fifty before it: about 1.75
 * relations per activity, as real plans have. The same for the same seed.
 */
export function randomNetwork(count: number, seed: number): SimulationNetwork {
  const random = createUniformSequence(seed);
  const activities: NetworkActivity[] = [];
  const relations: NetworkRelation[] = [];
  for (let index = 0; index < count; index++) {
    const mode = 480 + Math.floor(random() * 4320);
    const duration = { kind: 'triangular', low: mode * 0.8, mode, high: mode * 1.3 } as const;
    activities.push({ id: `A${index}`, duration });
    const wanted = index === 0 ? 0 : 1 + (random() < 0.5 ? 1 : 0) + (random() < 0.25 ? 1 : 0);
    const sources = new Set<number>();
    for (let draw = 0; draw < wanted; draw++) sources.add(Math.max(0, index - 1 - Math.floor(random() * 50)));
    for (const source of sources) relations.push({ from: `A${source}`, to: `A${index}`, kind: 'FS' });
  }
  return { activities, relations };
}
