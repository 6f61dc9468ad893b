import type { Figure } from '../figure.ts';
import { measureDeviation } from '../levelling/psplib-deviation.ts';

const limit = 1.5;

export const figure: Figure = {
  name: 'psplib-one-second',
  unit: '% mean deviation of j120 from best known at one second of processor time each',
  target: `<= ${limit}`,
  seconds: 35,
  needsCorpus: true,
  run: ({ corpus = '' }) => measureDeviation(corpus, 'j120', { seconds: 1, limit }),
};
