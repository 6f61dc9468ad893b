import { riskOperations } from '@regie/contracts/risks';
import { recordVerbs } from '../../platform/records/record-verbs.ts';
import { checkRisk, newRisk } from './domain/risk.ts';
import { riskActs } from './domain/risk-acts.ts';
import { riskKind } from './risk-store.ts';

/** List, get, register, update and change many: the verbs of every record, with the rules of a risk. */
export const riskVerbs = recordVerbs(riskKind, riskOperations, {
  complete: (wish, moment) => ({ ...newRisk(moment), ...wish }),
  check: checkRisk,
  actsOf: riskActs,
});
