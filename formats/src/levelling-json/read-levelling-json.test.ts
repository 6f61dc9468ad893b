import { formatPlanMinute } from '@regie/engine/model';
import { describe, expect, it } from 'vitest';
import { readLevellingJson } from './index.ts';

describe('what is agreed about plans that are levelled together', () => {
  it('is people with levels, what activities ask, and weights and due dates', () => {
    const { plan, findings } = readLevellingJson(`{
      "people": { "Ann": { "wood": 3 } },
      "asks": [{ "file": "a.xml", "activity": 4, "skill": "wood", "units": 0.5, "level": 2 },
               { "activity": 5, "skill": "wood" }],
      "projects": [{ "file": "a.xml", "weight": 2, "due": "2024-03-01T17:00" }] }`);
    expect(findings).toEqual([]);
    expect(plan?.people).toEqual([{ resource: 'Ann', skills: { wood: 3 } }]);
    expect(plan?.asks).toEqual([
      { file: 'a.xml', activityUid: 4, skill: 'wood', units: 0.5, leastLevel: 2 },
      { file: undefined, activityUid: 5, skill: 'wood', units: 1, leastLevel: 0 },
    ]);
    expect(plan?.projects.map(({ weight, due }) => [weight, formatPlanMinute(due ?? 0)])).toEqual([
      [2, '2024-03-01T17:00:00'],
    ]);
  });

  it('is read with a warning for what is misspelt or lacks something, and refused when it is no JSON', () => {
    const text =
      '{"persons":{},"asks":[{"skill":"wood"}],"projects":[{"file":"a","due":"soon"},{"weight":1}]}';
    expect(readLevellingJson(text).findings.map(({ code }) => code)).toEqual([
      'levelling-json/field-unknown',
      'levelling-json/ask-incomplete',
      'levelling-json/not-a-date',
      'levelling-json/project-incomplete',
    ]);
    expect(readLevellingJson('wood').plan).toBeUndefined();
  });
});
