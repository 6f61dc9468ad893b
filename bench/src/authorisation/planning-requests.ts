import { noId, type Preparation, type Preparing, whileRestored } from './preparation.ts';

const row = { level: 1, patch: { name: 'Rij' } };
const edits = { language: 'nl', since: 0, edits: [{ kind: 'add', after: null, rows: [row] }] };

export const calendar = {
  name: 'Kalender',
  baseId: null,
  week: [[], [480, 1020], [480, 1020], [480, 1020], [480, 1020], [480, 1020], []],
  workWeeks: [],
  exceptions: [],
  holidaySets: [],
};

/** A calendar as a plan file brings it along, put there by hand. */
async function broughtCalendar({ house, id, exists, number }: Preparing): Promise<string> {
  if (!exists) return noId;
  const [made] = await house.query<{ id: string }>(
    `insert into calendar (id, version, project_id, uid, name, holiday_sets, content)
    select gen_random_uuid(), 1, $1, nextval('calendar_uid'), $2, '{}', content from calendar
    where project_id is null order by uid limit 1 returning id`,
    [id, `Meegekomen ${number}`],
  );
  return made?.id ?? '';
}

const of =
  (path: string): Preparation =>
  ({ id }) => ({ path: `/projects/${id}/plan${path}` });

/** The uid of a row that the organiser adds. */
async function rowIn(preparing: Preparing): Promise<number> {
  if (!preparing.exists) return 1;
  const path = `/projects/${preparing.id}/plan/edits`;
  return await whileRestored(
    preparing,
    async () => (await preparing.pmo.must('POST', path, { body: edits })).made[0],
  );
}

/** A baseline of the organiser's; those of before are taken away, for a plan holds eleven. */
async function baselineIn(preparing: Preparing): Promise<string> {
  if (!preparing.exists) return noId;
  await rowIn(preparing);
  const path = `/projects/${preparing.id}/baselines`;
  return await whileRestored(preparing, async () => {
    const { baselines } = await preparing.pmo.must('GET', `/projects/${preparing.id}/plan`);
    for (const { id, version } of baselines) await preparing.pmo.must('DELETE', `${path}/${id}`, { version });
    return (await preparing.pmo.must('POST', path, { body: { name: 'Baseline' } })).baseline.id;
  });
}

const relations = new Map<string, string>();
/** A relation that comes from a project beside it, made once. */
async function relationIn(preparing: Preparing): Promise<string> {
  const { pmo, world, id, exists, number } = preparing;
  if (!exists) return noId;
  const known = relations.get(id);
  if (known !== undefined) return known;
  const scopeId = id === world.places.roof ? world.places.south : world.places.canal;
  const body = { scopeId, title: `Ernaast ${number}`, code: `E-${number}` };
  const beside = (await pmo.must('POST', '/projects', { body })).record.id;
  const given = await rowIn({ ...preparing, id: beside });
  const uid = await rowIn(preparing);
  await whileRestored(preparing, async () => {
    const predecessor = { uid: given, projectId: beside };
    const link = { kind: 'link', predecessor, successor: { uid }, type: 'FS', lagKind: 'working', lag: 0 };
    await pmo.must('POST', `/projects/${id}/plan/edits`, { body: { ...edits, edits: [link] } });
  });
  const [made] = await preparing.house.query<{ id: string }>(
    'select id from relation where plan_id = $1 and predecessor_plan_id <> plan_id',
    [id],
  );
  relations.set(id, made?.id ?? '');
  return made?.id ?? '';
}

/** Requests about the plan of a project, by operation. */
export const planningRequests: Readonly<Record<string, Preparation>> = {
  'planning.read-plan': of(''),
  'planning.read-changes': of('/changes?since=0'),
  'planning.edit': ({ id }) => ({ path: `/projects/${id}/plan/edits`, body: edits }),
  'planning.read-activity': async (preparing) => ({
    path: `/projects/${preparing.id}/plan/activities/${await rowIn(preparing)}`,
  }),
  'planning.explain': of('/explanation'),
  'planning.export': ({ id }) => ({
    path: `/projects/${id}/plan/exports`,
    body: { format: 'csv', language: 'nl' },
  }),
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
  'planning.list-relations': async (preparing) => {
    await relationIn(preparing);
    return { path: '/planning/relations' };
  },
  'planning.show-delay': async (preparing) => ({
    path: `/planning/relations/${await relationIn(preparing)}/delay?days=1`,
  }),
  'calendars.list': async (preparing) => {
    await broughtCalendar(preparing);
    return { path: '/calendars' };
  },
  'calendars.show-year': async (preparing) => ({
    path: `/calendars/${await broughtCalendar(preparing)}/year?year=2027`,
  }),
  'calendars.show-effect': async (preparing) => ({
    path: `/calendars/${await broughtCalendar(preparing)}/effect`,
    body: calendar,
  }),
  'calendars.update': async (preparing) => ({
    path: `/calendars/${await broughtCalendar(preparing)}`,
    version: 1,
    body: calendar,
  }),
  'calendars.remove': async (preparing) => ({
    path: `/calendars/${await broughtCalendar(preparing)}`,
    version: 1,
  }),
};
