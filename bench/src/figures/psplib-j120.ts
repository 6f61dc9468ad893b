import type { Figure } from '../figure.ts';
import { measureDeviation } from '../levelling/psplib-deviation.ts';

const limit = 1.7;

export const figure: Figure = {
  name: 'psplib-j120',
  unit: '% mean deviation from best known at 5,000 schedules',
  target: `<= ${limit}`,
  seconds: 200,
  needsCorpus: true,
  run: ({ corpus = '' }) => measureDeviation(corpus, 'j120', { schedules: 5000, limit }),
};
