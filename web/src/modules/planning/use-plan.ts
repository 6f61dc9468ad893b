import type { Problem } from '@regie/contracts';
import { type PlanEdit, planningOperations } from '@regie/contracts/planning';
import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { call, ProblemError, useWrite } from '../../api/index.ts';
import { useLanguage } from '../../language/index.ts';
import { useToasts } from '../../ui/index.ts';
import { type Moved, movementsBetween } from './movements.ts';
import { applyChanges, makePlan, type Plan } from './plan.ts';

/** Live hints find it by its first part: then only what differs is asked for. */
function planKey(projectId: string, baseline: string | undefined): readonly unknown[] {
  return ['planning.read-changes', { id: projectId }, baseline ?? null];
}

async function readWhole(
  projectId: string,
  baseline: string | undefined,
  signal: AbortSignal,
): Promise<Plan> {
  const answer = await call(planningOperations.readPlan, {
    parameters: { id: projectId },
    query: baseline === undefined ? {} : { baseline },
    signal,
  });
  if (answer.problem !== undefined) throw new ProblemError(answer.problem);
  return makePlan(answer.value);
}

/** The plan as it is now: read whole the first time, and what differs from then on. */
async function readNewest(
  queries: QueryClient,
  projectId: string,
  baseline: string | undefined,
  signal: AbortSignal,
): Promise<Plan> {
  const key = planKey(projectId, baseline);
  const known = queries.getQueryData<Plan>(key);
  if (known === undefined) return await readWhole(projectId, baseline, signal);
  const answer = await call(planningOperations.readChanges, {
    parameters: { id: projectId },
    query: { since: String(known.view.stamp) },
    signal,
  });
  if (answer.problem !== undefined) throw new ProblemError(answer.problem);
  // An edit of this page may have been answered meanwhile: what is newest gets what differs.
  const newest = queries.getQueryData<Plan>(key) ?? known;
  return applyChanges(newest, answer.value) ?? (await readWhole(projectId, baseline, signal));
}

/** How a request to change the plan ended. */
export type Edited =
  | { readonly made: readonly number[]; readonly problem?: undefined }
  | { readonly made?: undefined; readonly problem: Problem };

export interface PlanState {
  readonly plan: Plan | undefined;
  readonly problem: Problem | undefined;
  readonly refresh: () => void;
  /** Edits are made of the plan as it is when the ones before them are done; none means that there is nothing to do. */
  readonly edit: (make: (plan: Plan) => readonly PlanEdit[], said?: string) => Promise<Edited>;
  /** The newest plan, also between two drawings. */
  readonly newest: () => Plan | undefined;
  readonly moved: Moved | undefined;
  /** Reads the whole plan again: another baseline came. */
  readonly reload: () => void;
}

function useMoved(plan: Plan | undefined) {
  const [moved, setMoved] = useState<Moved>();
  const former = useRef<Plan>(undefined);
  const affected = useRef<Moved['affected']>([]);
  useEffect(() => {
    const before = former.current;
    former.current = plan;
    if (before === undefined || plan === undefined || before === plan) return;
    if (before.view.projectId !== plan.view.projectId) return;
    const movements = movementsBetween(before, plan);
    if (movements.length > 0 || affected.current.length > 0)
      setMoved({ stamp: plan.view.stamp, movements, affected: affected.current });
    affected.current = [];
  }, [plan]);
  return { moved, affected };
}

/** The plan of a project: read once, kept fresh by what differs, changed by edits that wait for each other. */
export function usePlan(projectId: string | undefined, baseline: string | undefined): PlanState {
  const queries = useQueryClient();
  const write = useWrite();
  const language = useLanguage();
  const { sayProblem } = useToasts();
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const key = useMemo(() => planKey(projectId ?? '', baseline), [projectId, baseline]);
  const result = useQuery({
    queryKey: key,
    enabled: projectId !== undefined,
    structuralSharing: false,
    queryFn: async ({ signal }) => await readNewest(queries, projectId ?? '', baseline, signal),
  });
  const plan = result.data;
  const { moved, affected } = useMoved(plan);
  const newest = useCallback(() => queries.getQueryData<Plan>(key), [queries, key]);

  const send = useCallback(
    async (make: (plan: Plan) => readonly PlanEdit[], said: string | undefined): Promise<Edited> => {
      const now = newest();
      const edits = now === undefined ? [] : make(now);
      if (now === undefined || edits.length === 0) return { made: [] };
      const answer = await write(
        planningOperations.edit,
        {
          parameters: { id: now.view.projectId },
          body: { language, since: now.view.stamp, edits: [...edits] },
        },
        { showsProblem: true, refreshesItself: true, ...(said === undefined ? {} : { said }) },
      );
      if (answer.problem !== undefined) {
        // Somebody else was first, or removed what this was about: show what is there now.
        if (answer.problem.status === 412 || answer.problem.status === 404)
          await queries.invalidateQueries({ queryKey: key });
        if (answer.problem.status !== 412) sayProblem(answer.problem);
        return { problem: answer.problem };
      }
      affected.current = answer.value.affected;
      const next = applyChanges(newest() ?? now, answer.value.changes);
      if (next === undefined) await queries.resetQueries({ queryKey: key });
      else queries.setQueryData(key, next);
      return { made: answer.value.made };
    },
    [newest, write, language, queries, key, sayProblem, affected],
  );
  const edit = useCallback(
    (make: (plan: Plan) => readonly PlanEdit[], said?: string) => {
      const next = queue.current.then(() => send(make, said));
      queue.current = next.catch(() => undefined);
      return next;
    },
    [send],
  );
  return {
    plan,
    problem: result.error instanceof ProblemError ? result.error.problem : undefined,
    refresh: () => void result.refetch(),
    edit,
    newest,
    moved,
    reload: () => void queries.resetQueries({ queryKey: key }),
  };
}
