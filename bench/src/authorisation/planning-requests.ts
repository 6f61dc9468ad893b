import type { Prepared, Preparing } from './requests.ts';

type Preparation = (preparing: Preparing) => Promise<Prepared> | Prepared;

const noId = '01890000-0000-7000-8000-0000000000fc';
const row = { level: 1, patch: { name: 'Rij' } };
const edits = { language: 'nl', since: 0, edits: [{ kind: 'add', after: null, rows: [row] }] };

const of =
  (path: string): Preparation =>
  ({ id }) => ({ path: `/projects/${id}/plan${path}` });

/** Requests about the plan of a project, by operation; `whileRestored` prepares what is put away. */
export function planningRequests(
  whileRestored: <T>(preparing: Preparing, act: () => Promise<T>) => Promise<T>,
): Readonly<Record<string, Preparation>> {
  /** The uid of a row that the organiser adds. */
  const rowIn = async (preparing: Preparing): Promise<number> => {
    if (!preparing.exists) return 1;
    const path = `/projects/${preparing.id}/plan/edits`;
    return await whileRestored(
      preparing,
      async () => (await preparing.pmo.must('POST', path, { body: edits })).made[0],
    );
  };
  /** A baseline of the organiser's; those of before are taken away, for a plan holds eleven. */
  const baselineIn = async (preparing: Preparing): Promise<string> => {
    if (!preparing.exists) return noId;
    await rowIn(preparing);
    const path = `/projects/${preparing.id}/baselines`;
    return await whileRestored(preparing, async () => {
      const { baselines } = await preparing.pmo.must('GET', `/projects/${preparing.id}/plan`);
      for (const { id, version } of baselines)
        await preparing.pmo.must('DELETE', `${path}/${id}`, { version });
      return (await preparing.pmo.must('POST', path, { body: { name: 'Baseline' } })).baseline.id;
    });
  };
  return {
    'planning.read-plan': of(''),
    'planning.read-changes': of('/changes?since=0'),
    'planning.edit': ({ id }) => ({ path: `/projects/${id}/plan/edits`, body: edits }),
    'planning.read-activity': async (preparing) => ({
      path: `/projects/${preparing.id}/plan/activities/${await rowIn(preparing)}`,
    }),
    'planning.explain': of('/explanation'),
    'planning.compare': async (preparing) => ({
      path: `/projects/${preparing.id}/plan/comparison?from=${await baselineIn(preparing)}`,
    }),
    'planning.set-baseline': async (preparing) => {
      await baselineIn(preparing);
      return { path: `/projects/${preparing.id}/baselines`, body: { name: 'Nog een' } };
    },
    'planning.rename-baseline': async (preparing) => ({
      path: `/projects/${preparing.id}/baselines/${await baselineIn(preparing)}`,
      version: 1,
      body: { name: 'Anders' },
    }),
    'planning.remove-baseline': async (preparing) => ({
      path: `/projects/${preparing.id}/baselines/${await baselineIn(preparing)}`,
      version: 1,
    }),
    'planning.show-timeline': () => ({ path: '/planning/timeline' }),
  };
}
