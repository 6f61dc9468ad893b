import { type Plan, parsePlanMinute } from '@regie/engine/model';
import { schedule } from '@regie/engine/scheduling';
import { drawPlan, randomPlan } from '@regie/engine/testing';
import { describe, expect, test } from 'vitest';
import { type ChainLink, drivingChain } from './index.ts';

const at = (text: string): number => parsePlanMinute(text) ?? Number.NaN;

/** From the end back: `C<B B<A A:projectStart`. */
function draw(plan: Plan, name?: string): string {
  const nameOf = (uid: number): string => plan.activities.find((one) => one.uid === uid)?.name ?? '?';
  const uid = plan.activities.find((one) => one.name === name)?.uid;
  const { links, refusal } = drivingChain(plan, uid);
  if (links === undefined) return refusal.code;
  return links.map((link) => `${nameOf(link.activityUid)}${causeOf(link, nameOf)}`).join(' ');
}

function causeOf({ cause }: ChainLink, nameOf: (uid: number) => string): string {
  if (cause.kind === 'predecessor') return `<${nameOf(cause.activityUid)}`;
  return cause.kind === 'constraint' ? `:${cause.type}@${nameOf(cause.activityUid)}` : `:${cause.kind}`;
}

describe('why the project ends when it does', () => {
  test('is told by the longest way', () => {
    const plan = drawPlan(`
      A 2d
      B 1d
      C 3d A B
      D 1d B
      E 0 C D`);
    expect(draw(plan)).toBe('E<C C<A A:projectStart');
    expect(draw(plan, 'D')).toBe('D<B B:projectStart');
  });

  test('is told by a lag rather than by a later finish', () => {
    expect(draw(drawPlan('A 2d\nB 1d\nC 3d A B+3d'))).toBe('C<B B:projectStart');
  });

  test('is told through the starts and finishes that relations bind', () => {
    expect(draw(drawPlan('A 2d\nB 4d ASS+1d\nC 1d BFF'))).toBe('C<B B<A A:projectStart');
  });

  test('is told through summaries, by the leaf that decides', () => {
    const plan = drawPlan(`
      S 0
        A 2d
        B 3d
      T 0 S
        C 1d
        D 2d`);
    expect(draw(plan)).toBe('D<B B:projectStart');
    expect(draw(plan, 'S')).toBe('B:projectStart');
    expect(draw(plan, 'T')).toBe('D<B B:projectStart');
  });

  test('is told by a constraint where that is later', () => {
    const date = at('2024-01-10T08:00');
    const fields = { B: { constraint: { type: 'startNoEarlierThan' as const, date } } };
    expect(draw(drawPlan('A 2d\nB 3d A\nC 1d B', { fields }))).toBe('C<B B:startNoEarlierThan@B');
    expect(draw(drawPlan('A 20d\nB 3d A\nC 1d B', { fields }))).toBe('C<B B<A A:projectStart');
  });

  test('is told by a date before the project starts', () => {
    const early = { constraint: { type: 'startNoEarlierThan' as const, date: at('2023-12-28T08:00') } };
    expect(draw(drawPlan('A 9d', { fields: { A: early } }))).toBe('A:startNoEarlierThan@A');
  });

  test('is told by the constraint of a summary, and by one that is honoured against relations', () => {
    const late = { constraint: { type: 'startNoEarlierThan' as const, date: at('2024-01-10T08:00') } };
    expect(draw(drawPlan('S 0\n  A 2d', { fields: { S: late } }))).toBe('A:startNoEarlierThan@S');
    const pinned = { constraint: { type: 'mustStartOn' as const, date: at('2024-01-02T08:00') } };
    expect(draw(drawPlan('A 5d\nB 9d A', { fields: { B: pinned } }))).toBe('B:mustStartOn@B');
    const capped = { constraint: { type: 'finishNoLaterThan' as const, date: at('2024-01-08T17:00') } };
    expect(draw(drawPlan('A 5d\nB 3d A', { fields: { B: capped } }))).toBe('B:finishNoLaterThan@B');
  });

  test('is told by what happened, by hand and by lateness', () => {
    const begun = { progress: { percentComplete: 10, actualStart: at('2024-01-04T08:00') } };
    expect(draw(drawPlan('A 5d\nB 9d A', { fields: { B: begun } }))).toBe('B:actual');
    const waiting = {
      progress: {
        percentComplete: 50,
        actualStart: at('2024-01-01T08:00'),
        stop: at('2024-01-03T12:00'),
        resume: at('2024-01-03T13:00'),
        remainingDurationMinutes: 1200,
      },
    };
    expect(draw(drawPlan('A 5d\nB 5d A', { fields: { B: waiting } }))).toBe('B<A A:projectStart');
    const manual = { isManual: true, manual: { start: at('2024-01-15T08:00') } };
    expect(draw(drawPlan('A 5d\nB 9d A', { fields: { B: manual } }))).toBe('B:manual');
    const late = { constraint: { type: 'asLateAsPossible' as const } };
    expect(draw(drawPlan('A 5d\nB 1d', { fields: { B: late } }), 'B')).toBe('B:asLateAsPossible');
  });

  test('is not told where there is nothing, or a circle', () => {
    const plan = drawPlan('A 1d\nB 1d A');
    expect(drivingChain({ ...plan, activities: [], relations: [] }).links).toEqual([]);
    expect(drivingChain(plan, 99).links).toEqual([]);
    const [relation] = plan.relations;
    if (relation === undefined) throw new Error('the drawing has a relation');
    const back = { ...relation, predecessorUid: 2, successorUid: 1 };
    expect(draw({ ...plan, relations: [relation, back] })).toBe('scheduling/cycle');
  });

  test('ends at the finish of the project and hangs together, whatever the plan', () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const plan = randomPlan(seed, 40);
      const result = schedule(plan).schedule;
      const links = drivingChain(plan).links ?? [];
      expect(links[0]?.finish, `seed ${seed}`).toBe(Math.max(...activeFinishes(plan, result?.finish)));
      links.forEach(({ cause }, index) => {
        const isPredecessor = cause.kind === 'predecessor';
        expect(links[index + 1]?.activityUid).toBe(isPredecessor ? cause.activityUid : undefined);
      });
    }
  });

  test('holds: without the relation that decides, the activity stands earlier', () => {
    let tried = 0;
    for (let seed = 1; seed <= 150; seed += 1) {
      const plan = randomPlan(seed, 25);
      const before = schedule(plan).schedule;
      const [first] = drivingChain(plan).links ?? [];
      if (first?.cause.kind !== 'predecessor' || before === undefined) continue;
      const decisive = first.cause.relation;
      const after = schedule({
        ...plan,
        relations: plan.relations.filter((one) => one !== decisive),
      }).schedule;
      const place = plan.activities.findIndex(({ uid }) => uid === first.activityUid);
      const [was, is] = [before.start[place] ?? 0, after?.start[place] ?? 0];
      expect(is, `seed ${seed}`).toBeLessThanOrEqual(was);
      if (is < was) tried += 1;
    }
    expect(tried).toBeGreaterThan(20);
  });
});

function activeFinishes(plan: Plan, finish: Float64Array | undefined): number[] {
  return plan.activities.flatMap(({ isActive, isManual, isExternal, outlineLevel }, place) => {
    const isLeaf = (plan.activities[place + 1]?.outlineLevel ?? 0) <= outlineLevel;
    const hasOwnDates = isLeaf || isManual;
    return hasOwnDates && isActive && isExternal !== true ? [finish?.[place] ?? 0] : [];
  });
}
