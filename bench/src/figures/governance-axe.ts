import type { Figure } from '../figure.ts';
import { lookAtPages } from '../pages/look-at-pages.ts';

const steps = ['purpose', 'sponsor', 'practice', 'structure', 'tools', 'measures', 'adoption', 'improvement'];

export const figure: Figure = {
  name: 'governance-axe',
  unit: 'violations on the pages of the PMO and of its set-up, in 3 themes and 2 languages',
  target: '= 0 (the set-up by keyboard is e2e/pmo-set-up.e2e.ts)',
  seconds: 240,
  run: async () =>
    await lookAtPages({
      isWanted: (route) => /^\/(pmo|charters|offices|mandates|gates|life-cycles|proposals)\b/.test(route),
      looks: steps.map((step) => `/pmo?step=${step}`),
    }),
};
