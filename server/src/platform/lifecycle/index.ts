export { runUntilSignal } from './run-until-signal.ts';
export { type ChildOptions, type SupervisedChild, superviseChild } from './supervise-child.ts';
