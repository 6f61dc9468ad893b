import { sql } from 'kysely';
import { isVisible } from '../../platform/access/visible.ts';
import type { Reading } from '../../platform/operations/unit.ts';

/** What a document says of its project before its parts. */
export interface DocumentHead {
  readonly key: string;
  readonly title: string;
  readonly code: string;
  readonly managerId: string | null;
  readonly sponsorId: string | null;
}

export interface BriefApproval {
  readonly approvedById: string;
  readonly approvedOn: string;
  readonly recordedById: string;
  readonly isOnPaper: boolean;
  readonly note: string;
}

interface ProjectHead extends DocumentHead {
  /** How many times something was written in it or put back, so that two different briefs never share a number. */
  readonly briefVersion: number;
  /** Null while the brief is a draft. */
  readonly briefApproval: BriefApproval | null;
}

/** Of a project that the reader may see. */
export async function findDocumentHead(reading: Reading, id: string): Promise<ProjectHead | undefined> {
  const { rows } = await sql<ProjectHead>`
    select r.key, r.title, t.code, t.manager_id as "managerId", t.sponsor_id as "sponsorId",
      (select count(distinct c.event_id)::int from change c
        where c.record_id = t.id and c.table_name in ('project_brief', 'brief_part')) as "briefVersion",
      (select jsonb_build_object('approvedById', a.approved_by_id, 'approvedOn', a.approved_on,
        'recordedById', a.recorded_by_id, 'isOnPaper', a.is_on_paper, 'note', a.note)
        from brief_approval a where a.project_id = t.id) as "briefApproval"
    from project t join record r on r.id = t.id join scope s on s.id = t.id
    where t.id = ${id} and ${isVisible(reading.see('project.read'))}`.execute(reading.database);
  return rows[0];
}
