export { createUniformSequence } from './counter-random.ts';
