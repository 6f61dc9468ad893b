import { outlineNumbers, type Plan } from '@regie/engine/model';
import { drawPlan, randomPlan } from '@regie/engine/testing';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type EditingOutcome,
  indentActivities,
  insertActivities,
  linkActivities,
  moveActivities,
  outdentActivities,
  parseRelationList,
  predecessorTexts,
  removeActivities,
  setPredecessors,
  unlinkActivities,
} from './index.ts';

/** The rows as they stand: number, name, indented by level. */
function draw({ plan, refusal }: EditingOutcome): string {
  if (plan === undefined) return `${refusal.code} ${refusal.activityUids.join(' ')}`;
  return plan.activities
    .map(({ number, name, outlineLevel }) => `${number} ${'·'.repeat(outlineLevel - 1)}${name}`)
    .join(', ');
}

const drawing = drawPlan(`
  S 0
    A 1d
    B 1d A
  C 1d
    D 1d
  E 1d D`);
const uidOf = (name: string): number => drawing.activities.find((one) => one.name === name)?.uid ?? 0;

describe('rows', () => {
  test('are added before another, on its level, and numbered anew', () => {
    const outcome = insertActivities(drawing, [{ name: 'X' }, { name: 'Y', outlineLevel: 5 }], uidOf('B'));
    expect(draw(outcome)).toBe('1 S, 2 ·A, 3 ·X, 4 ··Y, 5 ·B, 6 C, 7 ·D, 8 E');
    expect(outcome.plan?.activities[2]?.uid).toBe(7);
  });

  test('are added at the end, and in an empty plan', () => {
    expect(draw(insertActivities(drawing, [{ name: 'X' }]))).toBe('1 S, 2 ·A, 3 ·B, 4 C, 5 ·D, 6 E, 7 X');
    expect(draw(insertActivities({ ...drawing, activities: [] }, [{ name: 'X', outlineLevel: 3 }]))).toBe(
      '1 X',
    );
  });

  test('go with what is below them and what holds to them', () => {
    const outcome = removeActivities(drawing, [uidOf('C')]);
    expect(draw(outcome)).toBe('1 S, 2 ·A, 3 ·B, 4 E');
    expect(outcome.plan?.relations).toHaveLength(1);
  });

  test('are indented under the row above, together', () => {
    expect(draw(indentActivities(drawing, [uidOf('C'), uidOf('E')]))).toBe(
      '1 S, 2 ·A, 3 ·B, 4 ·C, 5 ··D, 6 ·E',
    );
    expect(draw(indentActivities(drawing, [uidOf('B')]))).toBe('editing/relation-within-itself 2 3');
    expect(draw(indentActivities(drawing, [uidOf('S')]))).toBe('editing/no-row-above 1');
    expect(draw(indentActivities(drawing, [uidOf('A')]))).toBe('editing/no-row-above 2');
  });

  test('are edited although a file brought a relation within a summary along', () => {
    const [relation] = drawing.relations;
    if (relation === undefined) throw new Error('the drawing has a relation');
    const within = { ...relation, predecessorUid: uidOf('S'), successorUid: uidOf('A') };
    const plan = { ...drawing, relations: [...drawing.relations, within] };
    expect(draw(indentActivities(plan, [uidOf('E')]))).toBe('1 S, 2 ·A, 3 ·B, 4 C, 5 ·D, 6 ·E');
  });

  test('are outdented; what follows comes below them', () => {
    const unlinked = unlinkActivities(drawing, [uidOf('A')]).plan ?? drawing;
    expect(draw(outdentActivities(unlinked, [uidOf('A')]))).toBe('1 S, 2 A, 3 ·B, 4 C, 5 ·D, 6 E');
    expect(draw(outdentActivities(drawing, [uidOf('S')]))).toBe('editing/at-top 1');
  });

  test('are moved with what is below them', () => {
    expect(draw(moveActivities(drawing, [uidOf('C')], uidOf('A')))).toBe('1 S, 2 ·C, 3 ··D, 4 ·A, 5 ·B, 6 E');
    expect(draw(moveActivities(drawing, [uidOf('A'), uidOf('B')]))).toBe('1 S, 2 C, 3 ·D, 4 E, 5 A, 6 B');
    expect(draw(moveActivities(drawing, [uidOf('C')], uidOf('D')))).toBe('editing/moved-into-itself 5');
    expect(draw(moveActivities(drawing, [99], uidOf('D')))).toBe('editing/activity-unknown 99');
  });

  test('stay a hierarchy without gaps, each relation between rows that are there, whatever is done', () => {
    const edit = fc.record({
      kind: fc.constantFrom('insert', 'remove', 'indent', 'outdent', 'move'),
      rows: fc.uniqueArray(fc.nat(30), { minLength: 1, maxLength: 3 }),
      before: fc.option(fc.nat(30), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.nat(1000), fc.array(edit, { maxLength: 8 }), (seed, edits) => {
        let plan: Plan = randomPlan(seed + 1, 12);
        const before = JSON.stringify(plan);
        const first = plan;
        for (const { kind, rows, before: target } of edits) {
          const outcome = apply(plan, kind, rows, target);
          if (outcome.plan !== undefined) plan = outcome.plan;
          expectWhole(plan);
        }
        expect(JSON.stringify(first)).toBe(before);
      }),
      { numRuns: 60 },
    );
  });
});

function apply(
  plan: Plan,
  kind: string,
  rows: readonly number[],
  before: number | undefined,
): EditingOutcome {
  if (kind === 'insert') return insertActivities(plan, [{ name: 'new' }], before);
  if (kind === 'remove') return removeActivities(plan, rows);
  if (kind === 'indent') return indentActivities(plan, rows);
  return kind === 'outdent' ? outdentActivities(plan, rows) : moveActivities(plan, rows, before);
}

function expectWhole({ activities, relations, assignments }: Plan): void {
  const uids = new Set(activities.map(({ uid }) => uid));
  expect(uids.size).toBe(activities.length);
  expect(activities.map(({ number }) => number)).toEqual(activities.map((_, place) => place + 1));
  activities.forEach(({ outlineLevel }, place) => {
    expect(outlineLevel).toBeGreaterThanOrEqual(1);
    expect(outlineLevel).toBeLessThanOrEqual((activities[place - 1]?.outlineLevel ?? 0) + 1);
  });
  for (const { predecessorUid, successorUid } of relations)
    expect(uids.has(predecessorUid) && uids.has(successorUid)).toBe(true);
  expect(assignments.every(({ activityUid }) => uids.has(activityUid))).toBe(true);
}

describe('relations', () => {
  const entries = (text: string) => parseRelationList(text, drawing.project) ?? [];

  test('are set by row numbers, as typed, and printed back', () => {
    const { plan } = setPredecessors(drawing, uidOf('E'), entries('2SS+3d; 5'));
    expect(plan === undefined ? '' : predecessorTexts(plan, 'nl').get(uidOf('E'))).toBe('2BB+3d; 5');
    expect(plan === undefined ? '' : predecessorTexts(plan, 'en').get(uidOf('E'))).toBe('2SS+3d; 5');
    expect(plan?.relations.find(({ predecessorUid }) => predecessorUid === uidOf('D'))).toBe(
      drawing.relations.find(({ predecessorUid }) => predecessorUid === uidOf('D')),
    );
  });

  test('are refused to unknown rows, within a summary, to itself and twice', () => {
    const code = (name: string, text: string) =>
      setPredecessors(drawing, uidOf(name), entries(text)).refusal?.code;
    expect(code('E', '77')).toBe('editing/activity-unknown');
    expect(code('E', '6')).toBe('editing/relation-within-itself');
    expect(code('A', '1')).toBe('editing/relation-within-itself');
    expect(code('S', '2')).toBe('editing/relation-within-itself');
    expect(code('E', '2;2SS')).toBe('editing/relation-twice');
  });

  test('link rows one after the other, and are taken away', () => {
    const linked = linkActivities(drawing, [uidOf('A'), uidOf('B'), uidOf('E')]).plan ?? drawing;
    expect(linked.relations.map((one) => `${one.predecessorUid}-${one.successorUid}`)).toEqual([
      '2-3',
      '5-6',
      '3-6',
    ]);
    expect(unlinkActivities(linked, [uidOf('B'), uidOf('E')]).plan?.relations).toHaveLength(2);
    expect(unlinkActivities(linked, [uidOf('B')]).plan?.relations).toHaveLength(1);
  });
});

test('outline numbers count siblings', () => {
  expect(outlineNumbers(drawing.activities)).toEqual(['1', '1.1', '1.2', '2', '2.1', '3']);
});
