import assert from 'node:assert/strict';
import { type AnyOperation, isWrite } from '@regie/contracts';
import { allOperations } from '@regie/contracts/operations';
import type { RecordKind } from '../records/record-kind.ts';
import type { AnyAnswer, AnyVerb, Module } from './module.ts';

export interface Registry {
  readonly verbs: ReadonlyMap<string, AnyVerb>;
  readonly answers: ReadonlyMap<string, AnyAnswer>;
  readonly kinds: readonly RecordKind[];
}

/**
 * Joins what the modules bring with what is declared. An operation without permission, without an implementation or
 * with two, or a reading operation that says it can be undone, does not let the server start. What workers perform is
 * implemented where they run.
 */
export function makeRegistry(
  modules: readonly Module[],
  streams: readonly string[],
  operations: readonly AnyOperation[] = allOperations,
): Registry {
  const verbs = new Map(
    modules.flatMap((module) => module.verbs.map((verb) => [verb.operation.id, verb] as const)),
  );
  const answers = new Map(
    modules.flatMap((module) => module.answers.map((reader) => [reader.operation.id, reader] as const)),
  );
  for (const operation of operations) {
    const { id, scope, permission } = operation;
    const isOpen = scope === 'anonymous' || scope === 'self';
    assert(isOpen || permission !== undefined, `operation ${id} has no permission`);
    assert(isOpen === (permission === undefined), `operation ${id} has a permission that is never asked`);
    const found = [verbs.has(id), answers.has(id), streams.includes(id)].filter(Boolean).length;
    const wanted = operation.isForWorkers === true ? 0 : 1;
    assert.equal(found, wanted, `operation ${id} has ${found} implementations`);
    assert(
      isWrite(operation) === verbs.has(id) || wanted === 0,
      `operation ${id} is implemented the wrong way round`,
    );
    assert(
      !isOpen || scope === 'anonymous' || verbs.get(id)?.place === undefined,
      `operation ${id} asks a place for nothing`,
    );
  }
  const declared = new Set(operations.map(({ id }) => id));
  for (const id of [...verbs.keys(), ...answers.keys()])
    assert(declared.has(id), `operation ${id} is not declared`);
  return { verbs, answers, kinds: modules.flatMap(({ kinds }) => kinds) };
}
