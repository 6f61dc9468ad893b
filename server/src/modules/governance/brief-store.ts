import { sql } from 'kysely';
import { isVisible } from '../../platform/access/visible.ts';
import { type Question, question } from '../../platform/database/ask-together.ts';
import { keptIds } from '../../platform/database/connect.ts';
import type { Image } from '../../platform/database/tables.ts';
import type { FactSource, FactValues } from '../../platform/governance.ts';
import type { Reading } from '../../platform/operations/unit.ts';

export interface ProjectForBrief {
  readonly id: string;
  readonly sponsorId: string | null;
  readonly path: readonly string[];
  readonly approval: Image | null;
}

export async function findProjectForBrief(
  reading: Reading,
  id: string,
): Promise<ProjectForBrief | undefined> {
  const { rows } = await sql<ProjectForBrief>`
    select p.id, p.sponsor_id as "sponsorId", s.path,
      (select to_jsonb(b) from brief_approval b where b.project_id = p.id) as approval
    from project p join scope s on s.id = p.id
    where p.id = ${id} and ${isVisible(reading.see('project.read'))}`.execute(reading.database);
  return rows[0];
}

function askApprovals(_reading: Reading, ids: readonly string[]): Question<ReadonlyMap<string, FactValues>> {
  return question(
    sql<{ id: string; isApproved: boolean }>`
    select p.id, b.id is not null as "isApproved" from project p left join brief_approval b on b.project_id = p.id
    where p.id = any(${keptIds(ids)})`,
    (rows) => new Map(rows.map(({ id, isApproved }) => [id, { 'project.brief-approved': isApproved }])),
  );
}

/** Facts that governance itself vouches for. */
export const ownFactSources: readonly FactSource[] = [
  {
    of: 'place',
    facts: { 'project.brief-approved': { en: 'Brief approved', nl: 'Projectopdracht goedgekeurd' } },
    ask: askApprovals,
  },
  {
    of: 'deed',
    facts: {
      'actor.is-adviser': {
        en: 'Who acts is an adviser from outside',
        nl: 'Wie handelt is adviseur van buiten',
      },
      'decision.within-mandate': { en: 'Within the mandate', nl: 'Binnen het mandaat' },
      'waiver.is-own': { en: 'Asked for by who decides', nl: 'Gevraagd door wie besluit' },
    },
  },
];
