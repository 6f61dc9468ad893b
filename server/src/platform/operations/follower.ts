import type { Unit } from './unit.ts';

/**
 * What keeps up with every write: asked once an operation has stored all it wanted, in its transaction, with the rows
 * that it wrote.
 */
export type Follower = (unit: Unit) => Promise<void>;
