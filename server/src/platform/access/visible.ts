import { type Permission, trust } from '@regie/contracts';
import { type RawBuilder, sql } from 'kysely';
import { type Actor, placesWith } from './actor.ts';

declare const brand: unique symbol;

/**
 * What an actor may see by one permission, as a condition on the path of a scope. Store functions ask for it, and only
 * platform/operations makes it, so a query that forgets the scope does not compile.
 */
export interface Visible {
  readonly [brand]: true;
  readonly permission: Permission;
  readonly places: readonly string[];
  readonly organisationId: string;
}

export function seeAs(actor: Actor, permission: Permission, organisationId: string): Visible {
  // The brand exists for the compiler only.
  return trust<Visible>({ permission, places: placesWith(actor, permission), organisationId });
}

export function seesEverything(visible: Visible): boolean {
  return visible.places.includes(visible.organisationId);
}

/** SQL that is true for a scope path the actor may see. `path` is the expression of the path. */
export function isVisible(visible: Visible, path: RawBuilder<unknown> = sql`s.path`): RawBuilder<boolean> {
  if (seesEverything(visible)) return sql<boolean>`true`;
  if (visible.places.length === 0) return sql<boolean>`false`;
  return sql<boolean>`${path} && ${visible.places}::uuid[]`;
}
