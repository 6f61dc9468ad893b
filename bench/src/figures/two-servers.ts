import type { Figure, Measurement } from '../figure.ts';
import { shareDatabase } from '../several/share-database.ts';

async function run(): Promise<Measurement> {
  const { lines, faults } = await shareDatabase();
  return { value: faults.length, ok: faults.length === 0, detail: [...lines, ...faults.slice(0, 30)] };
}

export const figure: Figure = {
  name: 'two-servers',
  unit: 'faults of four servers and workers on one database, begun at once on an empty one and used by turns',
  target: '= 0 (migrated once, jobs run once, hints heard elsewhere <= 2 s)',
  seconds: 60,
  run,
};
