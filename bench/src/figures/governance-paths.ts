import type { Figure, Measurement } from '../figure.ts';
import { explore } from '../governance/life-cycle-paths.ts';
import { standardGates, starterSetOf } from '../testing.ts';

const lifeCycles = { standard: standardGates, ...mapGates() };

function mapGates() {
  return Object.fromEntries(Object.entries(starterSetOf).map(([code, { gates }]) => [code, gates]));
}

function measure(): Measurement {
  const wrong: string[] = [];
  const detail: string[] = [];
  let runs = 0;
  for (const [name, gates] of Object.entries(lifeCycles)) {
    const sum = { states: 0, transitions: 0, advised: 0, stopped: 0, unknown: 0 };
    for (const model of ['supporting', 'controlling', 'directive'] as const) {
      for (const projectClass of ['a', 'b', 'c'] as const) {
        for (const isOfOffice of [false, true]) {
          const found = explore(gates, { model, class: projectClass, isOfOffice });
          runs += 1;
          sum.states += found.states;
          sum.transitions += found.transitions;
          sum.advised += found.advised;
          sum.stopped += found.stopped;
          sum.unknown += found.unknown;
          wrong.push(...found.wrong.map((line) => `${name}, ${line}`));
        }
      }
    }
    detail.push(
      `${name}: ${sum.states} states, ${sum.transitions} transitions, ${sum.advised} with advice, ${sum.stopped} stopped, ${sum.unknown} releases where no review was asked for`,
    );
  }
  return {
    value: wrong.length,
    ok: wrong.length === 0 && runs === 108,
    detail: [...detail, ...wrong.slice(0, 20)],
  };
}

export const figure: Figure = {
  name: 'governance-paths',
  unit: 'ways to execution, release or spending without what the model requires, or with advice that is not given',
  target: '= 0 (every state of every starter life cycle x models x classes x actors)',
  seconds: 60,
  run: async () => measure(),
};
