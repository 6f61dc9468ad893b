import { type AnyOperation, defineOperation } from '@regie/contracts';
import { expect, test } from 'vitest';
import { asAnswers, asVerbs, type Module } from './module.ts';
import { makeRegistry } from './registry.ts';

const operation = (more: Partial<AnyOperation>): AnyOperation =>
  defineOperation({
    id: 'things.list',
    method: 'GET',
    path: '/things',
    summary: 'List things',
    scope: 'visible',
    permission: 'project.read',
    refusals: {},
    ...more,
  });
const moduleOf = (read: AnyOperation, isVerb = false): Module => ({
  name: 'things',
  kinds: [],
  verbs: isVerb ? asVerbs({ operation: read, place: () => ({ paths: [] }) }) : [],
  answers: isVerb ? [] : asAnswers({ operation: read }),
});

test('An operation with a permission and one implementation is registered.', () => {
  const list = operation({});
  expect(makeRegistry([moduleOf(list)], [], [list]).answers.get('things.list')).toBeDefined();
});

test('An operation without a permission does not let the server start.', () => {
  const { permission: _permission, ...open } = operation({});
  expect(() => makeRegistry([moduleOf(open)], [], [open])).toThrow('has no permission');
});

test('A permission that is never asked does not let the server start.', () => {
  const own = operation({ scope: 'self' });
  expect(() => makeRegistry([moduleOf(own)], [], [own])).toThrow('never asked');
});

test('An operation that nobody or two implement, or that is not declared, does not let the server start.', () => {
  const list = operation({});
  expect(() => makeRegistry([], [], [list])).toThrow('0 implementations');
  expect(() => makeRegistry([moduleOf(list)], ['things.list'], [list])).toThrow('2 implementations');
  expect(() => makeRegistry([moduleOf(list)], [], [])).toThrow('not declared');
});

test('What workers perform needs no implementation here, and has none.', () => {
  const run = operation({ method: 'POST', isForWorkers: true });
  expect(makeRegistry([], [], [run]).verbs.size).toBe(0);
  expect(() => makeRegistry([moduleOf(run, true)], [], [run])).toThrow('1 implementations');
});

test('A write that is implemented as an answer does not let the server start.', () => {
  const write = operation({ method: 'POST' });
  expect(() => makeRegistry([moduleOf(write)], [], [write])).toThrow('wrong way round');
});
