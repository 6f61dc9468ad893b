export { parseLinks } from './parse-links.ts';
export { simulateInThreads, type ThreadedResult, type ThreadOptions } from './simulate-in-threads.ts';
export { type SimulationThreads, startSimulationThreads } from './simulation-threads.ts';
export type { SimulationSource } from './source.ts';
