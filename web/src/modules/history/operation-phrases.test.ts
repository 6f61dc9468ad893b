import { isWrite } from '@regie/contracts';
import { allOperations } from '@regie/contracts/operations';
import { expect, test } from 'vitest';
import { operationPhrases, phraseFor } from './operation-phrases.ts';
import { canBeUndone } from './undoable-operations.ts';

const writes = allOperations.filter(isWrite);

test('every operation that changes something is told in both languages', () => {
  for (const phrases of [operationPhrases.en, operationPhrases.nl]) {
    expect(writes.map(({ id }) => id).filter((id) => phrases[id] === undefined)).toEqual([]);
  }
});

test('both languages have the same phrases', () => {
  expect(Object.keys(operationPhrases.nl).sort()).toEqual(Object.keys(operationPhrases.en).sort());
});

test('a phrase names what it was done to, and an operation without one shows itself', () => {
  expect(phraseFor(operationPhrases.nl, 'risks.register', '‘Brug’')).toBe('meldde het risico ‘Brug’');
  expect(phraseFor(operationPhrases.en, 'x.y', '‘Brug’')).toBe('x.y ‘Brug’');
});

test('the page offers to undo exactly what the contract says can be undone', () => {
  expect(writes.filter(({ id }) => canBeUndone(id)).map(({ id }) => id)).toEqual(
    writes.filter((operation) => operation.canBeUndone === true).map(({ id }) => id),
  );
});
