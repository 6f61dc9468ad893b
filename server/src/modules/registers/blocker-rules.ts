import { refuse } from '@regie/contracts';
import type { blockerFields } from '@regie/contracts/registers';
import type { RecordRules } from '../../platform/records/record-verbs.ts';
import { findUnknownActivities } from './register-store.ts';

/** What every register asks, and that the activity which a blocker names is in the plan of its project. */
export function blockerRules(
  rules: RecordRules<typeof blockerFields>,
): RecordRules<typeof blockerFields, ReadonlySet<number>> {
  return {
    ...rules,
    learn: async (unit, wishes) => {
      const named = wishes.flatMap(({ values, scope }) => {
        const uid = values['activityUid'];
        return typeof uid === 'number' ? [{ scopeId: scope.id, uid }] : [];
      });
      return named.length === 0 ? new Set<number>() : await findUnknownActivities(unit, named);
    },
    check: (after, before, moment, unknown, id) => {
      const { activityUid: uid } = after;
      // An activity that was taken out of the plan later does not stop the rest from changing.
      const isNamed = uid !== null && uid !== before?.activityUid && unknown.has(uid);
      return isNamed
        ? refuse('blockers/activity-unknown', { place: 'activityUid', facts: { uid } })
        : rules.check(after, before, moment, undefined, id);
    },
  };
}
