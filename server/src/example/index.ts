export { type ExampleRefusal, type Making, makeExample } from './make-example.ts';
export { makeExampleInChild, makeExampleTask } from './make-example-job.ts';
export {
  type DemoAccount,
  demoAccounts,
  demoPassword,
  demoProgress,
  openDemoAccounts,
  prepareDemo,
} from './open-demo.ts';
export { type Removed, removeExample } from './remove-example.ts';
