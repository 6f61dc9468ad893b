import type { Inspection } from '../testing.ts';
import { type Acknowledged, groupSize } from './writing-client.ts';

interface StoredRisk {
  readonly id: string;
  readonly version: number;
  readonly title: string;
}

/** What was acknowledged and is not there, and what is there by halves. */
export async function findLosses(
  inspection: Inspection,
  acknowledged: Acknowledged,
): Promise<readonly string[]> {
  const faults: string[] = [];
  const risks = await inspection.query<StoredRisk>(
    'select t.id, t.version, r.title from risk t join record r on r.id = t.id',
  );
  const stored = new Map(risks.map((risk) => [risk.id, risk]));
  for (const [id, { version, title }] of acknowledged.records) {
    const found = stored.get(id);
    // A change that was not acknowledged any more may have been kept: then the version is higher.
    if (found === undefined || found.version < version) faults.push(`lost: ${title} version ${version}`);
    else if (found.version === version && found.title !== title)
      faults.push(`${title} is called ${found.title}`);
  }
  const groups = new Map<string, number>();
  for (const { title } of risks.filter((risk) => risk.title.startsWith('groep '))) {
    groups.set(title, (groups.get(title) ?? 0) + 1);
  }
  for (const title of acknowledged.groups) if (!groups.has(title)) faults.push(`lost: ${title}`);
  for (const [title, size] of groups) if (size !== groupSize) faults.push(`half done: ${size} of ${title}`);
  return [...faults, ...(await findHalves(inspection))];
}

/** Rows without what belongs to them, events without their changes, images that are not the rows. */
async function findHalves(inspection: Inspection): Promise<readonly string[]> {
  const halves: readonly (readonly [what: string, query: string])[] = [
    [
      'records without their row',
      `select id from record r where type = 'risk' and not exists (select 1 from risk t where t.id = r.id)`,
    ],
    [
      'rows whose newest image is another',
      `select t.id from risk t where to_jsonb(t) is distinct from (
      select c.after from change c where c.table_name = 'risk' and c.row_id = t.id order by c.id desc limit 1)`,
    ],
    [
      'events of risks without changes',
      `select e.id from event e where e.operation like 'risks.%'
      and not exists (select 1 from change c where c.event_id = e.id)`,
    ],
    [
      'keys kept without their event',
      `select i.key from idempotency i where not exists (
      select 1 from event e where e.id::text = i.response ->> 'eventId')`,
    ],
  ];
  const faults: string[] = [];
  for (const [what, query] of halves) {
    const rows = await inspection.query(query);
    if (rows.length > 0) faults.push(`half done: ${rows.length} ${what}`);
  }
  return faults;
}
