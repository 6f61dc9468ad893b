export { bruteForceValue } from './brute-force.ts';
export { type RandomProblemSize, randomSelectionProblem } from './random-problem.ts';
