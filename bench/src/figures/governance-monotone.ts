import type { Figure, Measurement } from '../figure.ts';
import { actorKinds, cellSettings, classes } from '../governance/situations.ts';
import { columns, expectedOutcome, integrity, letterOf, letters } from '../governance/table.ts';
import { witnessesOf } from '../governance/witnesses.ts';
import { controls, evaluateControl } from '../testing.ts';

const passes = (outcome: string) => outcome === 'allowed' || outcome === 'advised';
const letterOfSetting = { advise: 'A', require: 'R', reserve: 'V' } as const;

interface Tried {
  readonly outcome: string;
  readonly expected: string;
}

/** One control under one model in one situation, by the code and by the hand-copied table. */
function tryOne(
  control: (typeof controls)[number],
  column: number,
  projectClass: (typeof classes)[number],
  actor: (typeof actorKinds)[number],
  truth: 'holds' | 'broken' | 'unknown',
  isWaived: boolean,
  setting: (typeof cellSettings)[number],
): Tried {
  const { holds, broken } = witnessesOf(control.condition);
  const facts = { holds, broken, unknown: {} }[truth];
  const model = columns[column] ?? 'supporting';
  const overrides = setting === undefined ? [] : [{ control: control.code, class: null, setting } as const];
  const waived = new Set(isWaived ? [control.code] : []);
  const situation = { model, class: projectClass, overrides, facts, isOfOffice: actor.isOfOffice, waived };
  const { outcome } = evaluateControl(control, situation);
  const isHonesty = integrity.has(control.code);
  const letter =
    setting === undefined || isHonesty
      ? letterOf(control.code, column, projectClass)
      : letterOfSetting[setting];
  const isExcused = isWaived && !isHonesty;
  return { outcome, expected: expectedOutcome(letter, truth === 'broken', isExcused, actor.isOfOffice) };
}

function measure(): Measurement {
  const wrong: string[] = [];
  let tried = 0;
  if (controls.length !== letters.size)
    wrong.push(`${controls.length} controls, ${letters.size} in the table`);
  for (const control of controls) {
    for (const projectClass of classes) {
      for (const actor of actorKinds) {
        for (const truth of ['holds', 'broken', 'unknown'] as const) {
          for (const isWaived of [false, true]) {
            for (const setting of cellSettings) {
              const found = columns.map((_model, column) =>
                tryOne(control, column, projectClass, actor, truth, isWaived, setting),
              );
              tried += found.length;
              const what = `${control.code} class ${projectClass}, ${actor.name}, ${truth}${isWaived ? ', waived' : ''}, ${setting ?? 'standard'}`;
              const outcomes = found.map(({ outcome }) => outcome);
              for (const [column, { outcome, expected }] of found.entries()) {
                if (outcome !== expected)
                  wrong.push(`${what}, ${columns[column]}: ${outcome}, not ${expected}`);
              }
              const [supporting = '', controlling = '', directive = ''] = outcomes;
              if (passes(directive) && !passes(controlling))
                wrong.push(`${what}: directive passes, controlling not`);
              if (passes(controlling) && !passes(supporting))
                wrong.push(`${what}: controlling passes, supporting not`);
              if (control.kind === 'integrity' && new Set(outcomes).size !== 1)
                wrong.push(`${what}: models differ`);
              if (control.kind === 'state' && setting === undefined && outcomes.includes('reserved'))
                wrong.push(`${what}: a state is reserved`);
            }
          }
        }
      }
    }
  }
  return {
    value: wrong.length,
    ok: wrong.length === 0 && controls.length >= 31,
    detail: [`${controls.length} controls, ${tried} evaluations, each done twice`, ...wrong.slice(0, 20)],
  };
}

export const figure: Figure = {
  name: 'governance-monotone',
  unit: 'situations in which a harder model passes what a softer one stops, or that a second evaluation sees otherwise',
  target: '= 0 (all controls x models x classes x actors x truths x waivers x settings)',
  seconds: 2,
  run: async () => measure(),
};
