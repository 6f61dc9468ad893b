export { readMultiKnapsack } from './read-multi-knapsack.ts';
