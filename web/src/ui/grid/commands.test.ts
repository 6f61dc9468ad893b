import { expect, test } from 'vitest';
import { commandOfEditingKey, commandOfKey, type Press } from './commands.ts';

const press = (key: string, more: Partial<Press> = {}): Press => ({
  key,
  isShift: false,
  isControl: false,
  isAlt: false,
  ...more,
});

test('a letter begins editing with that letter, also one outside the basic plane', () => {
  expect(commandOfKey(press('q'), false)).toEqual({ do: 'edit', typed: 'q' });
  expect(commandOfKey(press('😀'), false)).toEqual({ do: 'edit', typed: '😀' });
});

test('Tab leaves the grid, so that nobody is caught in it, and goes on editing while editing', () => {
  expect(commandOfKey(press('Tab'), false)).toBeUndefined();
  expect(commandOfEditingKey(press('Tab'))).toEqual({ do: 'commit', onward: 'next', isEditingOn: true });
});

test('Shift extends, Control jumps', () => {
  expect(commandOfKey(press('ArrowDown', { isShift: true }), false)).toMatchObject({
    motion: 'down',
    isExtending: true,
  });
  expect(commandOfKey(press('End', { isControl: true }), false)).toMatchObject({ motion: 'last' });
  expect(commandOfKey(press('c', { isControl: true }), false)).toBeUndefined();
});

test('on the head of a group Enter and Space open or close it and letters do nothing', () => {
  expect(commandOfKey(press('Enter'), true)).toEqual({ do: 'toggle-group' });
  expect(commandOfKey(press(' '), true)).toEqual({ do: 'toggle-group' });
  expect(commandOfKey(press('x'), true)).toBeUndefined();
});
