import type { ProjectClass } from '@regie/contracts/governance';
import type { Gate, LifeCycleVersion } from '@regie/contracts/standards';
import { sql } from 'kysely';
import { isVisible } from '../../platform/access/visible.ts';
import type { Image } from '../../platform/database/tables.ts';
import type { Reading } from '../../platform/operations/unit.ts';
import type { Phase } from './domain/life-cycle.ts';
import { standardGates } from './domain/standard-life-cycle.ts';

export const versionTable = { name: 'life_cycle_version' };
export const pinTable = { name: 'project_life_cycle' };

export type StoredVersion = Omit<LifeCycleVersion, 'projects'>;

const standard: StoredVersion = {
  number: 1,
  gates: [...standardGates],
  reason: null,
  publishedById: null,
  publishedOn: null,
};

/** Every version, the newest first; until somebody publishes one there is the standard alone. */
export async function readVersions(
  reading: Pick<Reading, 'database'>,
): Promise<readonly [StoredVersion, ...StoredVersion[]]> {
  const { rows } = await sql<StoredVersion>`
    select number, gates, reason, published_by_id as "publishedById", published_on as "publishedOn"
    from life_cycle_version order by number desc`.execute(reading.database);
  const [newest, ...earlier] = rows;
  return newest === undefined ? [standard] : [newest, ...earlier];
}

/** The gates that count for a project: of the version that it keeps, or of the newest. */
export function gatesOf(
  versions: readonly [StoredVersion, ...StoredVersion[]],
  number: number | null,
): readonly Gate[] {
  return (versions.find((one) => one.number === number) ?? versions[0]).gates;
}

/** One publication at a time. */
export async function lockLifeCycle(reading: Pick<Reading, 'database'>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('life-cycle', 0))`.execute(reading.database);
}

export interface RunningProject {
  readonly id: string;
  readonly key: string;
  readonly title: string;
  readonly phase: Phase;
  readonly class: ProjectClass;
  /** The row of the version that it keeps; null while it follows the newest. */
  readonly pin: Image | null;
}

const running = sql`
  select t.id, r.key, r.title, t.phase, t.class, to_jsonb(k) as pin
  from project t join record r on r.id = t.id join scope s on s.id = t.id
    left join project_life_cycle k on k.project_id = t.id
  where t.state in ('active', 'on-hold')`;

/** Every running project, whoever looks: what is published holds for all. */
export async function readRunning(reading: Pick<Reading, 'database'>): Promise<readonly RunningProject[]> {
  const { rows } = await sql<RunningProject>`${running}`.execute(reading.database);
  return rows;
}

/** Running projects that the reader may see. */
export async function listRunning(reading: Reading): Promise<readonly RunningProject[]> {
  const { rows } = await sql<RunningProject>`
    ${running} and r.archived_at is null and ${isVisible(reading.see('project.read'))} order by r.title, r.id`.execute(
    reading.database,
  );
  return rows;
}
