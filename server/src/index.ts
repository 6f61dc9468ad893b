export { type AttachedHouse, attachHouse } from './attach-house.ts';
export { type ChainHead, exportAudit, verifyAudit } from './audit.ts';
export { backUp, type RestoreRefusal, restore, verifyBackup } from './back-up.ts';
export { bindInChild } from './bind-in-child.ts';
export { type CallOutcome, callOperation, type OperationCall } from './call-operation.ts';
export { examine, type Finding } from './examine.ts';
export {
  demoAccounts,
  demoPassword,
  demoProgress,
  makeExample,
  makeExampleInChild,
  openDemoAccounts,
  prepareDemo,
  removeExample,
} from './example/index.ts';
export { importPlansInChild } from './import-in-child.ts';
export { isRefusal } from './platform/database/embedded/index.ts';
export { runUntilSignal, superviseChild } from './platform/lifecycle/index.ts';
export { type Log, logNothing, logToOutput } from './platform/log.ts';
export { readSettings, type Settings } from './platform/settings.ts';
export { type RunningServer, type StartRefusal, startServer } from './start-server.ts';
export { type RunningWorker, startWorker } from './start-worker.ts';
