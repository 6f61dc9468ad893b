import type { Figure } from '../figure.ts';
import { measureDeviation } from '../levelling/psplib-deviation.ts';

const limit = 0.75;

export const figure: Figure = {
  name: 'psplib-j60',
  unit: '% mean deviation from best known at 5,000 schedules',
  target: `<= ${limit}`,
  seconds: 300,
  needsCorpus: true,
  run: ({ corpus = '' }) => measureDeviation(corpus, 'j60', { schedules: 5000, limit }),
};
