import { type FoundPlan, longestFound } from '@regie/contracts/imports';
import type { Plan } from '@regie/engine/model';
import { compareRecorded, type RecordedDifference } from '@regie/engine/scheduling';

type Compared = Pick<FoundPlan, 'differingCount' | 'differenceCount' | 'differences'>;

/** Holds the dates that a file recorded against the calculated ones, with the reason of each difference. */
export function findDifferences(plan: Plan): Compared {
  const compared = compareRecorded(plan);
  const differences = 'differences' in compared ? compared.differences : [];
  const names = new Map(plan.activities.map(({ uid, name }) => [uid, name]));
  return {
    differingCount: new Set(differences.map(({ activityUid }) => activityUid)).size,
    differenceCount: differences.length,
    differences: differences.slice(0, longestFound.differences).map((one) => asFound(one, names)),
  };
}

function asFound(
  { activityUid, field, recorded, computed, cause }: RecordedDifference,
  names: ReadonlyMap<number, string>,
): FoundPlan['differences'][number] {
  const name = names.get(activityUid) ?? '';
  return { uid: activityUid, name, field, recorded, computed, cause: causeOf(cause, names) };
}

function causeOf(
  cause: RecordedDifference['cause'],
  names: ReadonlyMap<number, string>,
): FoundPlan['differences'][number]['cause'] {
  switch (cause.kind) {
    case 'conventions':
      return { kind: 'conventions', conventions: [...cause.conventions] };
    case 'predecessor':
      return { kind: 'predecessor', uid: cause.activityUid, name: names.get(cause.activityUid) ?? '' };
    case 'unknown':
      return { kind: 'unknown' };
  }
}
