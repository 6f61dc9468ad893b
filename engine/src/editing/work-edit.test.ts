import { type Activity, newAssignment, newResource, type Plan, parsePlanMinute } from '@regie/engine/model';
import { schedule } from '@regie/engine/scheduling';
import { drawPlan } from '@regie/engine/testing';
import { describe, expect, test } from 'vitest';
import {
  assignResources,
  changeActivityType,
  changeAssignment,
  changeDuration,
  changeWork,
  type EditingOutcome,
  parseDurationText,
  removeAssignments,
} from './index.ts';

const at = (text: string): number => parsePlanMinute(text) ?? Number.NaN;
const resources = [
  newResource({ uid: 1, name: 'Ada' }),
  newResource({ uid: 2, name: 'Bas' }),
  newResource({ uid: 3, name: 'Sand', kind: 'material' }),
];

/** A of four days, done by Ada full time and by Bas half. */
function plan(fields: Partial<Activity> = {}): Plan {
  return drawPlan('A 4d\nS 0\n  B 1d', {
    fields: { A: fields },
    plan: {
      resources,
      assignments: [
        newAssignment({ uid: 1, activityUid: 1, resourceUid: 1, workMinutes: 1920 }),
        newAssignment({ uid: 2, activityUid: 1, resourceUid: 2, units: 0.5, workMinutes: 960 }),
        newAssignment({ uid: 3, activityUid: 1, resourceUid: 3, units: 7 }),
      ],
    },
  });
}

/** `4d 48h: Ada 100% 32h, Bas 50% 16h`. */
function draw(outcome: EditingOutcome, place = 0): string {
  if (outcome.plan === undefined) return `${outcome.refusal.code} ${outcome.refusal.activityUids.join(' ')}`;
  const { activities, assignments } = outcome.plan;
  const activity = activities[place];
  const drawn = assignments
    .filter(({ activityUid }) => activityUid === activity?.uid)
    .map(({ resourceUid, units, workMinutes }) => {
      const name = resources.find(({ uid }) => uid === resourceUid)?.name ?? 'nobody';
      return `${name} ${Math.round(units * 100)}% ${workMinutes / 60}h`;
    });
  const work = activity?.workMinutes === undefined ? '' : ` ${activity.workMinutes / 60}h`;
  return `${(activity?.durationMinutes ?? 0) / 480}d${work}: ${drawn.join(', ')}`;
}

function lasting(before: Plan, text: string): EditingOutcome {
  const entry = parseDurationText(text, before.project);
  if (entry === undefined) throw new Error(`${text} is no duration`);
  return changeDuration(before, 1, entry);
}

const sand = 'Sand 700% 0h';

describe('an edit', () => {
  test('of the duration changes work, or units where the work is fixed', () => {
    expect(draw(lasting(plan(), '8d'))).toBe(`8d 96h: Ada 100% 64h, Bas 50% 32h, ${sand}`);
    expect(draw(lasting(plan({ type: 'fixedWork' }), '8d'))).toBe(
      `8d 48h: Ada 50% 32h, Bas 25% 16h, ${sand}`,
    );
  });

  test('of the work changes the duration, or units where the duration is fixed', () => {
    expect(draw(changeWork(plan(), 1, 96 * 60))).toBe(`8d 96h: Ada 100% 64h, Bas 50% 32h, ${sand}`);
    expect(draw(changeWork(plan({ type: 'fixedDuration' }), 1, 24 * 60))).toBe(
      `4d 24h: Ada 50% 16h, Bas 25% 8h, ${sand}`,
    );
  });

  test('of one assignment changes the duration where it is the last to be done', () => {
    expect(draw(changeAssignment(plan(), 2, { units: 0.25 }))).toBe(
      `8d 48h: Ada 100% 32h, Bas 25% 16h, ${sand}`,
    );
    expect(draw(changeAssignment(plan(), 2, { workMinutes: 480 }))).toBe(
      `4d 40h: Ada 100% 32h, Bas 50% 8h, ${sand}`,
    );
    expect(draw(changeAssignment(plan(), 3, { units: 9 }))).toBe(
      '4d: Ada 100% 32h, Bas 50% 16h, Sand 900% 0h',
    );
  });

  test('that takes somebody away gives his work to the others, if it is effort-driven', () => {
    expect(draw(removeAssignments(plan({ isEffortDriven: true }), [2]))).toBe(
      `6d 48h: Ada 100% 48h, ${sand}`,
    );
    expect(draw(removeAssignments(plan(), [2]))).toBe(`4d 32h: Ada 100% 32h, ${sand}`);
    expect(draw(removeAssignments(plan(), [1, 2, 3]))).toBe('4d: ');
  });

  test('that brings somebody shares the work, if it is effort-driven', () => {
    const alone = removeAssignments(plan(), [2]).plan ?? plan();
    const driven = changeActivityType(alone, 1, 'fixedUnits', true).plan ?? alone;
    const bas = [{ resourceUid: 2, units: 1 }];
    expect(draw(assignResources(driven, 1, bas))).toBe(`2d 32h: Ada 100% 16h, ${sand}, Bas 100% 16h`);
    expect(draw(assignResources(alone, 1, bas))).toBe(`4d 64h: Ada 100% 32h, ${sand}, Bas 100% 32h`);
    expect(draw(assignResources(alone, 1, [{ resourceUid: 1, units: 1 }]))).toBe(draw({ plan: alone }));
  });

  test('that brings the first gives him the work that was entered, or that nobody had', () => {
    const ada = [{ resourceUid: 1, units: 1 }];
    const bare = drawPlan('A 4d', { plan: { resources } });
    expect(draw(assignResources(bare, 1, ada))).toBe('4d 32h: Ada 100% 32h');
    const entered = changeWork(bare, 1, 80 * 60).plan ?? bare;
    expect(draw(assignResources(entered, 1, ada))).toBe('10d 80h: Ada 100% 80h');
    const assignments = [newAssignment({ uid: 1, activityUid: 1, workMinutes: 40 * 60 })];
    expect(draw(assignResources({ ...bare, assignments }, 1, ada))).toBe('5d 40h: Ada 100% 40h');
    expect(draw(assignResources(bare, 1, [{ resourceUid: 3, units: 2 }]))).toBe('4d: Sand 200% 0h');
  });

  test('leaves alone what is done', () => {
    const progress = {
      percentComplete: 25,
      actualStart: at('2024-01-01T08:00'),
      remainingDurationMinutes: 1440,
    };
    const begun = plan({ progress });
    const assignments = begun.assignments.map((one) =>
      one.uid === 1 ? { ...one, actualWorkMinutes: 480, remainingWorkMinutes: 1440 } : one,
    );
    const { plan: after } = lasting({ ...begun, assignments }, '7d');
    expect(after?.activities[0]?.progress).toMatchObject({
      percentComplete: 14,
      remainingDurationMinutes: 2880,
    });
    expect(after?.assignments[0]).toMatchObject({ workMinutes: 3360, remainingWorkMinutes: 2880 });
    expect(lasting(begun, '4h').refusal?.code).toBe('editing/out-of-range');
  });

  test('keeps how a duration was typed, and makes a milestone of nothing', () => {
    const bare = drawPlan('A 4d');
    expect(lasting(bare, '2ew?').plan?.activities[0]).toMatchObject({
      durationMinutes: 20_160,
      isElapsed: true,
      isEstimated: true,
      durationFormat: 42,
    });
    const moment = lasting(bare, '0d').plan ?? bare;
    expect(moment.activities[0]?.isMilestone).toBe(true);
    expect(lasting(moment, '1d').plan?.activities[0]?.isMilestone).toBe(false);
  });

  test('of a split activity changes its last piece', () => {
    const pieces = [
      { start: at('2024-01-01T08:00'), finish: at('2024-01-02T17:00') },
      { start: at('2024-01-04T08:00'), finish: at('2024-01-05T17:00') },
    ];
    const split = drawPlan('A 4d', { fields: { A: { pieces } } });
    expect(lasting(split, '5d').plan?.activities[0]?.pieces?.at(-1)?.finish).toBe(at('2024-01-08T17:00'));
    expect(lasting(split, '1d').plan?.activities[0]?.pieces).toEqual([
      { start: at('2024-01-01T08:00'), finish: at('2024-01-01T17:00') },
    ]);
  });

  test('of an activity that is planned by hand moves its finish', () => {
    const manual = { start: at('2024-01-03T08:00'), finish: at('2024-01-08T17:00') };
    const byHand = drawPlan('A 4d', { fields: { A: { isManual: true, manual } } });
    const after = lasting(byHand, '1d').plan ?? byHand;
    expect(schedule(after).schedule?.finish[0]).toBe(at('2024-01-03T17:00'));
  });

  test('is refused for summaries, for what is completed and for rows that are not there', () => {
    expect(draw(changeWork(plan(), 2, 60))).toBe('editing/summary-sums-up 2');
    expect(draw(changeWork(plan(), 99, 60))).toBe('editing/activity-unknown 99');
    const progress = {
      percentComplete: 100,
      actualStart: at('2024-01-01T08:00'),
      actualFinish: at('2024-01-04T17:00'),
    };
    expect(draw(changeWork(plan({ progress }), 1, 60))).toBe('editing/completed 1');
    expect(draw(changeAssignment(plan(), 1, { units: 0 }))).toBe('editing/out-of-range 1');
    expect(draw(changeAssignment(plan(), 77, { units: 1 }))).toBe('editing/assignment-unknown ');
  });

  test('changes nothing of the plan it was given', () => {
    const before = plan();
    const text = JSON.stringify(before);
    lasting(before, '9d');
    removeAssignments(before, [1]);
    expect(JSON.stringify(before)).toBe(text);
  });
});
