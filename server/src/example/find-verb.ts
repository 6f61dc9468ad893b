import assert from 'node:assert/strict';
import { type AnyOperation, trust } from '@regie/contracts';
import type { House, Verb } from '../platform/operations/perform.ts';
import { modulesOf } from '../regie.ts';

export type FindVerb = <O extends AnyOperation>(operation: O) => Verb<O, unknown, unknown>;

/** The verbs of a house by their operation, for code that is itself a user of the one door. */
export function verbsOf(house: House): FindVerb {
  const verbs = new Map(
    modulesOf(house).flatMap((module) => module.verbs.map((verb) => [verb.operation.id, verb])),
  );
  return <O extends AnyOperation>(operation: O) => {
    const verb = verbs.get(operation.id);
    assert(verb, `${operation.id} has no verb`);
    // The verb was registered under the id of this very operation.
    return trust<Verb<O, unknown, unknown>>(verb);
  };
}
