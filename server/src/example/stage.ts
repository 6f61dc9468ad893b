import assert from 'node:assert/strict';
import type { Chronicle } from './chronicle.ts';
import type { PersonCode } from './content/people.ts';
import type { Past } from './past.ts';

/** What the story has made so far, by the codes that the content uses. */
export interface Stage {
  readonly chronicle: Chronicle;
  readonly past: Past;
  /** The administrator in whose organisation the example is made. */
  readonly ownerId: string;
  readonly people: Map<PersonCode, string>;
  /** Scopes of portfolios, programmes and projects. */
  readonly places: Map<string, string>;
  /** Who works for which portfolio, as `person portfolio`. */
  readonly seats: Set<string>;
  /** Keys of the custom fields. */
  readonly fields: Map<string, string>;
}

/** Something that somebody does at a moment of the past. */
export interface Step {
  readonly at: Date;
  readonly act: (stage: Stage) => Promise<unknown>;
}

export function personOn(stage: Stage, code: PersonCode): string {
  const id = stage.people.get(code);
  assert(id, `${code} has not joined yet`);
  return id;
}

export function placeOn(stage: Stage, code: string): string {
  const id = stage.places.get(code);
  assert(id, `${code} does not exist yet`);
  return id;
}

/** Story steps in the order of their moments; those of one moment as they were told. */
export function inOrder(steps: readonly Step[]): readonly Step[] {
  return [...steps].sort((a, b) => a.at.getTime() - b.at.getTime());
}
