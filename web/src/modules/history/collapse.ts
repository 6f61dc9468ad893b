import type { EventView } from '@regie/contracts/records';

/** Preferences of a person are of little interest to others, and come in numbers: theme and language are tried out. */
const collapsing: ReadonlySet<string> = new Set(['me.update']);

/** An event with those before it that tell the same; `count` is 1 for all others. */
export interface ToldEvent {
  readonly event: EventView;
  readonly count: number;
}

/** Puts events that follow each other, by one person on one day, together where each alone says little. */
export function collapse(
  events: readonly EventView[],
  dayOf: (event: EventView) => string,
): readonly ToldEvent[] {
  const told: ToldEvent[] = [];
  for (const event of events) {
    const last = told.at(-1);
    const isSame =
      last !== undefined &&
      collapsing.has(event.operation) &&
      last.event.operation === event.operation &&
      last.event.actorId === event.actorId &&
      dayOf(last.event) === dayOf(event);
    if (isSame) told[told.length - 1] = { event: last.event, count: last.count + 1 };
    else told.push({ event, count: 1 });
  }
  return told;
}
