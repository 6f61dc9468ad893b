import { planningOperations } from '@regie/contracts/planning';
import { useEffect, useRef } from 'react';
import { useRead } from '../../api/index.ts';
import type { Plan } from './plan.ts';

/** An explanation costs the server more than an edit: it is asked for when the edits pause. */
const pauseMs = 700;

/** Why the plan ends when it does, a moment after the plan was last changed. */
export function useExplained(plan: Plan, baseline: string | undefined) {
  const { projectId, stamp, activities } = plan.view;
  const { value, refresh } = useRead(
    planningOperations.explain,
    { parameters: { id: projectId }, query: baseline === undefined ? {} : { baseline } },
    { isEnabled: activities.uid.length > 0, keepsFormer: true },
  );
  const ask = useRef(refresh);
  ask.current = refresh;
  const explained = useRef(stamp);
  useEffect(() => {
    if (explained.current === stamp) return undefined;
    const timer = setTimeout(() => {
      explained.current = stamp;
      ask.current();
    }, pauseMs);
    return () => clearTimeout(timer);
  }, [stamp]);
  return value;
}
