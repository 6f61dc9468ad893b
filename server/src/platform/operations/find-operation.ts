import assert from 'node:assert/strict';
import type { AnyOperation } from '@regie/contracts';
import { allOperations } from '@regie/contracts/operations';

const operations: ReadonlyMap<string, AnyOperation> = new Map(
  allOperations.map((operation) => [operation.id, operation]),
);

/** The declaration of an operation by its id; an id that is not declared is a bug. */
export function findOperation(id: string): AnyOperation {
  const operation = operations.get(id);
  assert(operation, `operation ${id} is not declared`);
  return operation;
}

export function hasOperation(id: string): boolean {
  return operations.has(id);
}
