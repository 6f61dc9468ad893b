import { projectClasses, projectPhases } from '@regie/contracts/projects';
import { type Gate, gateSchema } from '@regie/contracts/standards';
import { expect, test } from 'vitest';
import { changesFor, nextGate, refuseGates } from './life-cycle.ts';
import { standardGates } from './standard-life-cycle.ts';

const newest = { number: 3, gates: standardGates };
const [first, ...rest] = standardGates;
const changed: Gate = { ...(first ?? fail()), quorum: 2 };
function fail(): never {
  throw new Error('the standard has no gate');
}

test('The standard fits what may be published, and is said in both languages.', () => {
  for (const gate of standardGates) {
    expect(gateSchema.parse(gate)).toEqual(gate);
    const said = [
      gate.title,
      ...gate.criteria.map(({ text }) => text),
      ...gate.documents.map(({ name }) => name),
    ];
    for (const { nl = '', en = '' } of said) expect([nl !== '', en !== '']).toEqual([true, true]);
  }
});

test('Every class meets the start of execution, and nobody meets a gate before the phase after the next.', () => {
  for (const one of projectClasses) {
    for (const phase of projectPhases) {
      const gate = nextGate(standardGates, phase, one);
      if (gate === undefined) continue;
      expect(projectPhases.indexOf(gate.opens)).toBe(projectPhases.indexOf(phase) + 1);
      expect(gate.classes).toContain(one);
    }
    expect(nextGate(standardGates, 'preparation', one)?.opens).toBe('execution');
    expect(nextGate(standardGates, 'closure', one)).toBeUndefined();
  }
});

test('The next version has one gate a phase, codes of its own, something new, and follows the newest.', () => {
  expect(refuseGates([changed, ...rest], newest, 3)).toBeUndefined();
  expect(refuseGates([changed, ...rest], newest, 2)?.refused).toBe('life-cycle/version-newer');
  expect(refuseGates([...rest, ...(first === undefined ? [] : [first])], newest, 3)?.refused).toBe(
    'life-cycle/nothing-changed',
  );
  expect(refuseGates([changed, changed, ...rest], newest, 3)?.refused).toBe('life-cycle/gate-twice');
  const [criterion] = changed.criteria;
  const twice = { ...changed, criteria: criterion === undefined ? [] : [criterion, criterion] };
  expect(refuseGates([twice, ...rest], newest, 3)?.refused).toBe('life-cycle/code-twice');
});

test('Of another version only what is still ahead and of the own class is a change.', () => {
  const execution = standardGates.find(({ opens }) => opens === 'execution') ?? fail();
  const without = { ...execution, criteria: execution.criteria.slice(1) };
  const other = [changed, ...rest].map((gate) => (gate.opens === 'execution' ? without : gate));
  const at = (phase: 'initiation' | 'preparation' | 'execution', one: 'a' | 'c') =>
    changesFor({ phase, class: one }, standardGates, other).map(({ opens, dropped }) => [
      opens,
      dropped.length,
    ]);
  expect(at('initiation', 'a')).toEqual([
    ['definition', 0],
    ['execution', 1],
  ]);
  expect(at('initiation', 'c')).toEqual([['execution', 1]]);
  expect(at('preparation', 'a')).toEqual([['execution', 1]]);
  expect(at('execution', 'a')).toEqual([]);
});
