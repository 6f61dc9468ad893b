export { type ExampleRefusal, type Making, makeExample } from './make-example.ts';
export {
  type DemoAccount,
  demoAccounts,
  demoPassword,
  demoProgress,
  openDemoAccounts,
  prepareDemo,
} from './open-demo.ts';
export { type Removed, removeExample } from './remove-example.ts';
