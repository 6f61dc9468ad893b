import { newAssignment, newResource, type Plan, parsePlanMinute } from '@regie/engine/model';
import { type Schedule, schedule } from '@regie/engine/scheduling';
import { drawPlan, drawSchedule } from '@regie/engine/testing';
import { describe, expect, test } from 'vitest';
import {
  type EditingOutcome,
  keepByHand,
  moveFinish,
  moveStart,
  rescheduleRemainingWork,
  setPercentComplete,
} from './index.ts';

const at = (text: string): number => parsePlanMinute(text) ?? Number.NaN;

function dates(plan: Plan): Schedule {
  const result = schedule(plan).schedule;
  if (result === undefined) throw new Error('the plan has a circle');
  return result;
}

function draw({ plan, refusal }: EditingOutcome): string {
  if (plan === undefined) return refusal.code;
  return drawSchedule(plan, dates(plan))
    .split('\n')
    .map((line) => line.replace(/ float.*/, ''))
    .join(', ');
}

const two = drawPlan('A 2d\nB 1d A');

describe('a start', () => {
  test('is moved by the softest constraint', () => {
    expect(draw(moveStart(two, 1, at('2024-01-03T08:00')))).toBe(
      'A 01-03 08:00 – 01-04 17:00, B 01-05 08:00 – 01-05 17:00',
    );
    const fromFinish = { ...two, project: { ...two.project, scheduleFrom: 'finish' as const } };
    expect(moveStart(fromFinish, 1, 0).plan?.activities[0]?.constraint.type).toBe('startNoLaterThan');
  });

  test('by hand takes the finish along', () => {
    const byHand = keepByHand(two, 2, { start: at('2024-01-09T08:00'), finish: at('2024-01-09T17:00') });
    expect(draw(byHand)).toBe('A 01-01 08:00 – 01-02 17:00, B 01-09 08:00 – 01-09 17:00');
    const moved = moveStart(byHand.plan ?? two, 2, at('2024-01-10T13:00'));
    expect(draw(moved)).toBe('A 01-01 08:00 – 01-02 17:00, B 01-10 13:00 – 01-11 12:00');
    expect(draw(keepByHand(moved.plan ?? two, 2, undefined))).toBe(draw({ plan: two }));
  });

  test('that is an actual one stays actual', () => {
    const begun = setPercentComplete(two, dates(two), 1, 50).plan ?? two;
    const moved = moveStart(begun, 1, at('2024-01-02T08:00'));
    expect(moved.plan?.activities[0]?.progress.actualStart).toBe(at('2024-01-02T08:00'));
    expect(draw(moved)).toBe('A 01-02 08:00 – 01-03 17:00, B 01-04 08:00 – 01-04 17:00');
  });

  test('is refused where it follows or has been', () => {
    const done = setPercentComplete(two, dates(two), 1, 100).plan ?? two;
    expect(draw(moveStart(done, 1, 0))).toBe('editing/completed');
    expect(draw(moveStart(drawPlan('S 0\n  A 1d'), 1, 0))).toBe('editing/summary-sums-up');
    expect(draw(moveStart(two, 9, 0))).toBe('editing/activity-unknown');
  });
});

describe('a finish', () => {
  test('is moved with the start, or by hand alone', () => {
    expect(draw(moveFinish(two, 2, at('2024-01-09T17:00')))).toBe(
      'A 01-01 08:00 – 01-02 17:00, B 01-09 08:00 – 01-09 17:00',
    );
    const byHand = keepByHand(two, 2, { start: at('2024-01-09T08:00'), finish: at('2024-01-09T17:00') });
    const longer = moveFinish(byHand.plan ?? two, 2, at('2024-01-10T17:00'));
    expect(draw(longer)).toBe('A 01-01 08:00 – 01-02 17:00, B 01-09 08:00 – 01-10 17:00');
    expect(longer.plan?.activities[1]?.durationMinutes).toBe(960);
    expect(draw(moveFinish(byHand.plan ?? two, 2, at('2024-01-08T17:00')))).toBe('editing/out-of-range');
  });
});

describe('progress', () => {
  const worked: Plan = {
    ...two,
    resources: [newResource({ uid: 1 })],
    assignments: [newAssignment({ uid: 1, activityUid: 1, resourceUid: 1, workMinutes: 960 })],
  };

  test('begins an activity where it was scheduled, with its work', () => {
    const { plan } = setPercentComplete(worked, dates(worked), 1, 25);
    expect(plan?.activities[0]?.progress).toEqual({
      percentComplete: 25,
      actualStart: at('2024-01-01T08:00'),
      actualDurationMinutes: 240,
      remainingDurationMinutes: 720,
      stop: at('2024-01-01T12:00'),
      resume: at('2024-01-01T13:00'),
    });
    expect(plan?.assignments[0]).toMatchObject({ actualWorkMinutes: 240, remainingWorkMinutes: 720 });
    expect(draw({ plan: plan ?? two })).toBe(draw({ plan: two }));
  });

  test('completes it, and takes it back', () => {
    const done = setPercentComplete(worked, dates(worked), 1, 100).plan ?? worked;
    expect(done.activities[0]?.progress.actualFinish).toBe(at('2024-01-02T17:00'));
    const back = setPercentComplete(done, dates(done), 1, 0).plan;
    expect(back?.activities[0]?.progress).toEqual({ percentComplete: 0 });
    expect(back?.assignments[0]?.remainingWorkMinutes).toBe(960);
  });

  test('is refused out of range, in part of a milestone, and on a summary', () => {
    const rows = drawPlan('S 0\n  A 1d\nM 0');
    expect(draw(setPercentComplete(rows, dates(rows), 2, 101))).toBe('editing/out-of-range');
    expect(draw(setPercentComplete(rows, dates(rows), 3, 50))).toBe('editing/out-of-range');
    expect(draw(setPercentComplete(rows, dates(rows), 1, 50))).toBe('editing/summary-sums-up');
  });
});

describe('work that was not done', () => {
  const rows = drawPlan('A 4d\nS 0\n  B 1d\n  C 1d\nD 1d');
  const begun = setPercentComplete(rows, dates(rows), 1, 50).plan ?? rows;
  const friday = at('2024-01-05T08:00');

  test('is put after the status date: what remains, and what has not begun', () => {
    expect(draw({ plan: rescheduleRemainingWork(begun, dates(begun), friday) })).toBe(
      [
        'A 01-01 08:00 – 01-08 17:00',
        'S 01-05 08:00 – 01-05 17:00',
        'B 01-05 08:00 – 01-05 17:00',
        'C 01-05 08:00 – 01-05 17:00',
        'D 01-05 08:00 – 01-05 17:00',
      ].join(', '),
    );
  });

  test('is put there for the rows that are named, with what is below them', () => {
    const after = rescheduleRemainingWork(begun, dates(begun), friday, [2]);
    expect(after.activities.map(({ constraint }) => constraint.type)).toEqual([
      'asSoonAsPossible',
      'asSoonAsPossible',
      'startNoEarlierThan',
      'startNoEarlierThan',
      'asSoonAsPossible',
    ]);
    expect(after.activities[0]).toBe(begun.activities[0]);
  });
});
