export { sayIn, stepNumbers } from './step-numbers.ts';
