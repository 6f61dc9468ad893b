import { isRefusal, refuse } from '@regie/contracts';
import { largestPlan, type PlanEdit } from '@regie/contracts/planning';
import type { Draft, EditContext, Edited } from './draft.ts';
import { freshActivity, setActivity } from './edit-activity.ts';
import { chain, link, refuseWithinItself, relink, unlink } from './edit-relations.ts';
import { setSettings } from './edit-settings.ts';
import { insertRows, moveRows, removeRows, shiftLevels } from './edit-structure.ts';

/** Applies edits in order, all or nothing. A refusal says which edit it is about. */
export function applyEdits(draft: Draft, context: EditContext, edits: readonly PlanEdit[]): Edited {
  let edited = draft;
  for (const [index, edit] of edits.entries()) {
    const next = applyEdit(edited, context, edit);
    if (isRefusal(next)) return { ...next, place: `body.edits.${index}` };
    edited = next;
  }
  if (edited.plan.activities.length > largestPlan) {
    return refuse('planning/too-large', { facts: { most: largestPlan } });
  }
  const isSameShape = edited.places === draft.places && edited.plan.relations === draft.plan.relations;
  return isSameShape ? edited : refuseWithinItself(edited, context.before.plan);
}

function applyEdit(draft: Draft, context: EditContext, edit: PlanEdit): Edited {
  switch (edit.kind) {
    case 'add':
      return addRows(draft, context, edit);
    case 'set': {
      const mark = context.before.activityMarks.get(edit.uid);
      if (mark !== undefined && mark.version !== edit.version) {
        return refuse('request/version-stale', { facts: { id: edit.uid } });
      }
      return setActivity(draft, context, edit.uid, edit.patch);
    }
    case 'remove':
      return removeRows(draft, edit.uids);
    case 'indent':
      return shiftLevels(draft, edit.uids, 1);
    case 'outdent':
      return shiftLevels(draft, edit.uids, -1);
    case 'move':
      return moveRows(draft, edit.uids, edit.after, edit.level);
    case 'link':
      return link(draft, context, edit);
    case 'chain':
      return chain(draft, context, edit.uids);
    case 'relink':
      return relink(draft, context, edit);
    case 'unlink':
      return unlink(draft, edit.id);
    case 'settings':
      return setSettings(draft, context, edit);
  }
}

/** Rows come in first and are filled in after, so that what they say of each other finds them. */
function addRows(draft: Draft, context: EditContext, edit: Extract<PlanEdit, { kind: 'add' }>): Edited {
  const made = edit.rows.map(({ level, patch }, index) => ({
    activity: freshActivity(draft, draft.lastUid + 1 + index, level, patch),
    patch,
  }));
  const inserted = insertRows(
    draft,
    edit.after,
    made.map(({ activity }) => activity),
  );
  if (isRefusal(inserted)) return inserted;
  let edited: Draft = {
    ...inserted,
    lastUid: draft.lastUid + made.length,
    made: [...draft.made, ...made.map(({ activity }) => activity.uid)],
  };
  for (const { activity, patch } of made) {
    const next = setActivity(edited, context, activity.uid, patch);
    if (isRefusal(next)) return next;
    edited = next;
  }
  return edited;
}
