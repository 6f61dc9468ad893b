export {
  type Finding,
  FindingList,
  type FindingOutcome,
  type Place,
  type Reading,
  type Severity,
} from './findings.ts';
export {
  type Loss,
  type MspdiOptions,
  type MspdiWriting,
  mspdiLosses,
  readMspdi,
  writeMspdi,
} from './mspdi/index.ts';
export { readPlanFile } from './plan-file/index.ts';
export { planJsonSchema, readPlanJson, writePlanJson } from './plan-json/index.ts';
export { readXer, writeXer, type XerLoss, type XerWriting } from './xer/index.ts';
