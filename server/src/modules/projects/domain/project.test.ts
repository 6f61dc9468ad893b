import { expect, test } from 'vitest';
import { checkProject, newProject, type Project } from './project.ts';

const moment = { today: '2027-01-11', actorId: '018f0000-0000-7000-8000-000000000001' };
const none = new Map();
const manager = '018f0000-0000-7000-8000-000000000002';
const project: Project = { ...newProject(), title: 'Sporthal', code: 'SPORT-1' };

function refusalOf(after: Project, before: Project | null = null): string | undefined {
  return checkProject(after, before, moment, none, null)?.refused;
}

test('a code belongs to one project, in capitals or not', () => {
  const taken = new Map([['sport-1', { id: 'x', key: 'P-7' }]]);
  expect(checkProject(project, null, moment, taken, null)).toMatchObject({
    refused: 'projects/code-taken',
    facts: { other: 'P-7' },
  });
  expect(checkProject(project, null, moment, taken, 'x')).toBeUndefined();
});

test('a project does not end before it starts', () => {
  expect(refusalOf({ ...project, startsOn: '2027-02-01', endsOn: '2027-01-31' })).toBe(
    'projects/end-before-start',
  );
});

test('a project on hold says when it restarts', () => {
  expect(refusalOf({ ...project, state: 'on-hold' })).toBe('projects/on-hold-without-restart');
  expect(refusalOf({ ...project, state: 'on-hold', restartsOn: '2027-03-01' })).toBeUndefined();
});

test('an active project has a manager, but losing one does not block other changes', () => {
  expect(refusalOf({ ...project, state: 'active' })).toBe('projects/manager-missing');
  expect(refusalOf({ ...project, state: 'active', managerId: manager })).toBeUndefined();
  const orphan: Project = { ...project, state: 'active' };
  expect(refusalOf({ ...orphan, summary: 'x' }, orphan)).toBeUndefined();
});

test('red needs a reason', () => {
  expect(refusalOf({ ...project, reportedHealth: 'red', healthNote: ' ' })).toBe('projects/red-without-note');
  expect(
    refusalOf({ ...project, reportedHealth: 'red', healthNote: 'Vergunning geweigerd' }),
  ).toBeUndefined();
});
