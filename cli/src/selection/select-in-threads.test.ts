import { once } from 'node:events';
import { checkSelection, loadHighsSolver, SharedAnswer } from '@regie/engine/selection';
import { randomSelectionProblem } from '@regie/engine/selection/testing';
import { expect, test } from 'vitest';
import { startThread } from '../threads/start-thread.ts';
import { selectInThreads } from './index.ts';
import type { ThreadTask } from './thread-task.ts';

const problem = randomSelectionProblem(2, {
  projects: 120,
  starts: 4,
  hasAllStarts: true,
  periods: 8,
  skills: 3,
});

test('several threads choose a portfolio that keeps every rule', async () => {
  const solver = await loadHighsSolver();
  const told: number[] = [];
  const answer = await selectInThreads(problem, {
    solver,
    seconds: 2,
    seed: 1,
    threads: 3,
    onImprovement: ({ objective }) => told.push(objective),
  });
  if ('refused' in answer) throw new Error(answer.refused);
  expect(checkSelection(problem, answer.chosen)).toEqual([]);
  expect(answer.gap).toBeLessThan(0.05);
  expect(told).toEqual(told.toSorted((left, right) => left - right));
  expect(told.at(-1)).toBe(answer.objective);
});

test('a thread beside puts what it finds into the shared memory', async () => {
  const memory = SharedAnswer.createMemory(problem.projects.length);
  const task: ThreadTask = { problem, memory, seed: 3, until: Date.now() + 2500 };
  const thread = startThread(import.meta.url, 'selection-worker', task);
  if (thread === undefined) throw new Error('There is no file for the thread');
  expect((await once(thread, 'exit'))[0]).toBe(0);
  expect(new SharedAnswer(memory).read().length).toBeGreaterThan(20);
});
