import type { MeasureCode } from '@regie/contracts/governance';
import { sql } from 'kysely';
import { isVisible } from '../../../platform/access/visible.ts';
import type { Reading } from '../../../platform/operations/unit.ts';
import type { ProjectsSeen } from '../domain/advise-model.ts';

/** What a measure says today, and of how many projects or decisions; null where nothing is known. */
export interface Measured {
  readonly value: number | null;
  readonly sample: number;
}

interface MeasuredRow extends ProjectsSeen {
  readonly healthy: number;
  readonly reported: number;
  readonly fresh: number;
  readonly decisions: number;
  readonly medianDays: number | null;
}

const unknown: Measured = { value: null, sample: 0 };
const percent = (part: number, whole: number): Measured =>
  whole === 0 ? unknown : { value: Math.round((100 * part) / whole), sample: whole };

/** Running projects and decisions below a place, as far as the reader sees them, each counted once. */
async function readMeasured(reading: Reading, placeId: string): Promise<MeasuredRow | undefined> {
  const { rows } = await sql<MeasuredRow>`
    with running as (
      select p.* from project p join record r on r.id = p.id join scope s on s.id = p.id
      where r.archived_at is null and p.state in ('active', 'on-hold') and s.path @> array[${placeId}::uuid]
        and ${isVisible(reading.see('project.read'))}),
    decided as (
      select d.closed_on - d.raised_on as days from decision d join record r on r.id = d.id
        join scope s on s.id = r.scope_id
      where d.state = 'taken' and d.closed_on > ${reading.today}::date - 180 and s.path @> array[${placeId}::uuid]
        and ${isVisible(reading.see('register.read'))})
    select (select count(*)::integer from running) as running,
      (select count(*)::integer from running where sponsor_id is null or manager_id is null) as orphaned,
      (select count(*)::integer from running where reported_health is not null) as reported,
      (select count(*)::integer from running where reported_health = 'green') as healthy,
      (select count(*)::integer from running where updated_at > ${reading.now.toISOString()}::timestamptz - interval '30 days')
        as fresh,
      (select count(*)::integer from decided) as decisions,
      (select percentile_cont(0.5) within group (order by days) from decided) as "medianDays"`.execute(
    reading.database,
  );
  return rows[0];
}

/** The values of the measures that rest on what there is; of the others nothing is known. */
export async function measurePlace(
  reading: Reading,
  placeId: string,
): Promise<{ readonly measured: ReadonlyMap<MeasureCode, Measured>; readonly seen: ProjectsSeen }> {
  const row = await readMeasured(reading, placeId);
  if (row === undefined) return { measured: new Map(), seen: { running: 0, orphaned: 0 } };
  const { running, orphaned, reported, healthy, fresh, decisions, medianDays } = row;
  return {
    seen: { running, orphaned },
    measured: new Map<MeasureCode, Measured>([
      ['within-tolerance', percent(healthy, reported)],
      ['fresh-projects', percent(fresh, running)],
      ['decision-latency', decisions === 0 ? unknown : { value: medianDays, sample: decisions }],
    ]),
  };
}
