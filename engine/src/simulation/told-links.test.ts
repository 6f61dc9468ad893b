import {
  formatPlanMinute,
  noLag,
  type Plan,
  parsePlanMinute,
  usualCalculationProfile,
} from '@regie/engine/model';
import { drawPlan } from '@regie/engine/testing';
import { describe, expect, test } from 'vitest';
import { linksToldBy, networkOfPlans, simulate } from './index.ts';

const other = drawPlan('Dig 2d\nPave 1d Dig');

/** A plan whose second row is a ghost before the first, known by a path. */
function waiting(path: string, ghostName = 'Pave', lag: Plan['relations'][number]['lag'] = noLag): Plan {
  const plan = drawPlan(`Open 1d\n${ghostName} 1d`);
  return {
    ...plan,
    activities: plan.activities.map((one) => (one.uid === 2 ? { ...one, isExternal: true } : one)),
    relations: [{ predecessorUid: 2, successorUid: 1, type: 'FS', lag, crossProject: { path } }],
  };
}

const told = (plan: Plan, further: Plan = other, name = 'roads.xml') =>
  linksToldBy([
    { name: 'waiting.xml', plan },
    { name, plan: further },
  ]);

const link = {
  from: { plan: 'roads.xml', uid: 2 },
  to: { plan: 'waiting.xml', uid: 1 },
  kind: 'FS',
  lagMinutes: 0,
};

describe('relations that plans tell of other plans', () => {
  test('are found by the name of the file and the number of the activity, and the ghost goes', () => {
    for (const path of ['C:\\plans\\Roads.mpp\\2', 'roads\\2', '<>\\Works\\Roads\\2']) {
      const { links, findings, plans } = told(waiting(path));
      expect(links).toEqual([link]);
      expect(findings).toEqual([]);
      expect(plans[0]?.plan.activities.map(({ isActive }) => isActive)).toEqual([true, false]);
      expect(plans[0]?.plan.relations).toEqual([]);
    }
  });

  test('are found by the name of the project, and keep lag of the clock', () => {
    const titled = { ...other, project: { ...other.project, title: 'Main road' } };
    const elapsed = { kind: 'elapsed', minutes: 1440 } as const;
    const { links } = told(waiting('P:\\Main road.mpp\\2', 'Pave', elapsed), titled, 'b.xml');
    expect(links).toEqual([{ ...link, from: { plan: 'b.xml', uid: 2 }, lagMinutes: 1440, isElapsed: true }]);
  });

  test('are guessed by name where the number has come to mean another activity', () => {
    const { links, findings } = told(waiting('roads.mpp\\1'));
    expect(links).toEqual([link]);
    expect(findings).toEqual([
      { code: 'simulation/other-plan-guessed', culprits: ['waiting.xml/1'], amount: 1 },
    ]);
  });

  test('are named where nothing is found, and the ghost keeps its dates', () => {
    for (const plan of [waiting('bridges.mpp\\2'), waiting('roads.mpp\\9', 'Plant')]) {
      const { links, findings, plans } = told(plan);
      expect(links).toEqual([]);
      expect(findings).toEqual([
        { code: 'simulation/other-plan-unknown', culprits: ['waiting.xml/1'], amount: 1 },
      ]);
      expect(plans[0]?.plan).toEqual(plan);
    }
  });

  test('of Primavera are found by the uid, once though both files tell them, and never by chance elsewhere', () => {
    const project = { profile: usualCalculationProfile };
    const crossing = { predecessorUid: 2, successorUid: 41, type: 'SS' as const, lag: noLag };
    const early = {
      ...drawPlan('Dig 2d\nPave 1d Dig', { project }),
      relations: [{ ...crossing, crossProject: { path: '4013' } }],
    };
    const drawn = drawPlan('Open 1d', { project });
    const late = {
      ...drawn,
      activities: drawn.activities.map((one) => ({ ...one, uid: 41 })),
      relations: [{ ...crossing, crossProject: { path: '4012' } }],
    };
    const answer = linksToldBy([
      { name: 'early.xer', plan: early },
      { name: 'late.xer', plan: late },
      { name: 'road.xml', plan: other },
    ]);
    expect(answer.links).toEqual([
      { from: { plan: 'early.xer', uid: 2 }, to: { plan: 'late.xer', uid: 41 }, kind: 'SS', lagMinutes: 0 },
    ]);
    expect(answer.findings).toEqual([]);
    const alone = linksToldBy([
      { name: 'late.xer', plan: late },
      { name: 'road.xml', plan: other },
    ]);
    expect([alone.links.length, alone.findings[0]?.culprits]).toEqual([0, ['late.xer/41']]);
  });

  test('that are not followed let the activity wait for the recorded dates of the ghost, which end nothing', () => {
    const at = (text: string): number => parsePlanMinute(text) ?? 0;
    const recorded = { start: at('2024-01-10T08:00'), finish: at('2024-01-10T17:00') };
    const ends = (type: 'FS' | 'SS'): string => {
      const plan = waiting('bridges.mpp\\2');
      const made = networkOfPlans(
        [
          {
            name: 'waiting.xml',
            plan: {
              ...plan,
              activities: plan.activities.map((one) => (one.uid === 2 ? { ...one, recorded } : one)),
              relations: plan.relations.map((one) => ({ ...one, type })),
            },
          },
        ],
        { spread: { low: 1, middle: 1, high: 1 } },
      );
      const result = 'refused' in made ? made : simulate(made.network, { runs: 5, seed: 1 });
      if (result === undefined || 'refused' in result) return 'refused';
      expect(result.activities.map(({ id }) => id)).toEqual(['1']);
      return formatPlanMinute(result.finish.mean).slice(0, 16);
    };
    expect([ends('FS'), ends('SS')]).toEqual(['2024-01-11T17:00', '2024-01-10T17:00']);
  });

  test('make the activity wait in the network', () => {
    const { plans, links } = told(waiting('roads.mpp\\2'));
    const made = networkOfPlans(plans, { spread: { low: 1, middle: 1, high: 1 } }, links);
    if ('refused' in made) throw new Error('refused');
    expect(made.network.relations).toContainEqual(
      expect.objectContaining({ from: 'roads.xml/2', to: 'waiting.xml/1', kind: 'FS' }),
    );
  });
});
