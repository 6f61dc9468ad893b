import type { PlanMinute } from '@regie/engine/model';
import type { UseProfile } from '../plans/use-profile.ts';
import type { Person, PortfolioItem } from './portfolio-item.ts';

/** The person of each slot of an item; or none, and the first minute at which somebody else comes free. */
export type Team = { readonly people: readonly number[] } | { readonly notBefore: PlanMinute };

/** When somebody who is not free for a stretch can begin one that lasts as long; undefined when they are free. */
function busyUntil(
  person: Person,
  item: PortfolioItem,
  units: number,
  [start, finish]: readonly [PlanMinute, PlanMinute],
  profiles: readonly UseProfile[],
): PlanMinute | undefined {
  const busy = profiles[person.resource]?.shortUntil(start, finish, units);
  const away = person.awayFrom(item.clock)?.shortUntil(start, finish, 1);
  return busy === undefined || away === undefined ? (busy ?? away) : Math.max(busy, away);
}

/** Finds for a slot one of those who are free, moving others to another slot where that helps (Kuhn 1955). */
function fill(
  slot: number,
  freeFor: readonly (readonly number[])[],
  slotOf: Map<number, number>,
  seen: Set<number>,
): boolean {
  for (const person of freeFor[slot] ?? []) {
    if (seen.has(person)) continue;
    seen.add(person);
    const other = slotOf.get(person);
    if (other !== undefined && !fill(other, freeFor, slotOf, seen)) continue;
    slotOf.set(person, slot);
    return true;
  }
  return false;
}

/** Different people for all slots of which the lists name who can; undefined when there are too few. */
export function matchPeople(freeFor: readonly (readonly number[])[]): readonly number[] | undefined {
  const slotOf = new Map<number, number>();
  for (let slot = 0; slot < freeFor.length; slot++)
    if (!fill(slot, freeFor, slotOf, new Set())) return undefined;
  const people = new Array<number>(freeFor.length).fill(-1);
  for (const [person, slot] of slotOf) people[slot] = person;
  return people;
}

/**
 * Chooses different people, free as long as the item runs, for all its slots: those with the fewest skills first, or
 * by rank where ranks are given.
 */
export function chooseTeam(
  item: PortfolioItem,
  stretch: readonly [PlanMinute, PlanMinute],
  people: readonly Person[],
  profiles: readonly UseProfile[],
  ranks: Float64Array | undefined,
): Team {
  let notBefore = Number.POSITIVE_INFINITY;
  const freeFor = item.slots.map(({ candidates, units }) =>
    candidates.filter((candidate) => {
      const person = people[candidate];
      const until =
        person === undefined ? Number.POSITIVE_INFINITY : busyUntil(person, item, units, stretch, profiles);
      if (until !== undefined) notBefore = Math.min(notBefore, until);
      return until === undefined;
    }),
  );
  if (ranks !== undefined)
    for (const free of freeFor) free.sort((one, other) => (ranks[one] ?? 0) - (ranks[other] ?? 0));
  const found = matchPeople(freeFor);
  return found === undefined ? { notBefore } : { people: found };
}
