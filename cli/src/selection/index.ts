export { type SelectInThreadsOptions, selectInThreads } from './select-in-threads.ts';
