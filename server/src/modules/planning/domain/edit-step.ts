import type { Refusal } from '@regie/contracts';
import type { ActivityPatch } from '@regie/contracts/planning';
import type { Activity } from '@regie/engine/model';
import type { Draft, EditContext } from './draft.ts';

/** One part of what can be entered for a row; what is not in the patch stays as it is. */
export type Step = (
  activity: Activity,
  patch: ActivityPatch,
  draft: Draft,
  context: EditContext,
) => Activity | StepRefusal;

export type StepRefusal = Refusal<
  | 'planning/calendar-unknown'
  | 'planning/duration-text'
  | 'planning/constraint-without-date'
  | 'planning/finish-before-start'
>;
