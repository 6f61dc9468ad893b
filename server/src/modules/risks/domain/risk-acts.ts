import type { RecordAct } from '../../../platform/records/record-verbs.ts';
import type { Risk } from './risk.ts';

/** Acts that a change of a risk amounts to. Choosing the first response repairs; only another one is a change. */
export function riskActs(after: Risk, before: Risk | null): readonly RecordAct[] {
  if (before === null || before.responseType === null || before.responseType === after.responseType)
    return [];
  return [{ act: 'risks.change-response', facts: { 'risk.owner-named': after.ownerId !== null } }];
}
