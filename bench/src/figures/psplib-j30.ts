import type { Figure } from '../figure.ts';
import { measureDeviation } from '../levelling/psplib-deviation.ts';

const limit = 0.1;

export const figure: Figure = {
  name: 'psplib-j30',
  unit: '% mean deviation from best known at 5,000 schedules',
  target: `<= ${limit}`,
  seconds: 240,
  needsCorpus: true,
  run: ({ corpus = '' }) => measureDeviation(corpus, 'j30', { schedules: 5000, limit }),
};
