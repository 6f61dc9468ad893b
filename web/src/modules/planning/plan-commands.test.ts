import type { PlanEdit } from '@regie/contracts/planning';
import { expect, test } from 'vitest';
import { commandTexts } from './command-texts.ts';
import { drawPlan } from './plan.testing.ts';
import { makePlan } from './plan.ts';
import { type CommandSetup, planCommands, reasonOf } from './plan-commands.ts';

const plan = makePlan(
  drawPlan([
    { uid: 1, level: 1, name: 'a' },
    { uid: 2, level: 2, name: 'b' },
    { uid: 3, level: 2, name: 'c' },
  ]),
);

function setupOf(uids: readonly number[], whyLocked?: string) {
  const sent: PlanEdit[] = [];
  const setup: CommandSetup = {
    plan,
    uids,
    words: commandTexts.en,
    whyLocked,
    closed: new Set(),
    setClosed: () => undefined,
    edit: (make) => {
      sent.push(...make(plan));
    },
    add: () => undefined,
    open: () => undefined,
    showBar: () => undefined,
  };
  return { setup, sent };
}

test('every command has a label in both languages, and no key means two commands', () => {
  for (const { name } of planCommands) {
    expect(commandTexts.nl.labels[name]).toBeTruthy();
    expect(commandTexts.en.labels[name]).toBeTruthy();
  }
  const keys = planCommands.flatMap((command) => command.keys ?? []);
  expect(new Set(keys).size).toBe(keys.length);
});

test('who may only read is refused every change and no look', () => {
  const { setup } = setupOf([2, 3], 'locked');
  for (const command of planCommands.filter(({ isView }) => isView !== true))
    expect(reasonOf(command, setup)).toBe('locked');
  const views = planCommands.filter(({ isView }) => isView === true).map(({ name }) => name);
  expect(views).toEqual(['details', 'open', 'close', 'openAll', 'closeAll', 'showBar']);
});

test('a command that can be done sends edits, one that cannot says why', () => {
  for (const command of planCommands.filter(({ isView }) => isView !== true)) {
    const { setup, sent } = setupOf([2, 3]);
    if (reasonOf(command, setup) !== undefined || command.name === 'add') continue;
    command.run(setup);
    expect(sent.length, command.name).toBeGreaterThan(0);
  }
  const reasons = planCommands.map((command) => reasonOf(command, setupOf([]).setup));
  expect(reasons.filter((reason) => reason === undefined)).toHaveLength(3);
});

test('linking makes one chain in the order of the plan', () => {
  const { setup, sent } = setupOf([2, 3]);
  planCommands.find(({ name }) => name === 'link')?.run(setup);
  expect(sent).toEqual([{ kind: 'chain', uids: [2, 3] }]);
});
