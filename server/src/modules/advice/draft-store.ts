import { sql } from 'kysely';
import { isVisible } from '../../platform/access/visible.ts';
import type { DraftSource, HeldDraft } from '../../platform/draft-source.ts';

/** What recommendations hold for other modules to work out once they are accepted. */
export const adviceDrafts: DraftSource = async (reading, kind) => {
  const { rows } = await sql<HeldDraft>`
    select r.id, r.key, r.title, t.draft_title as "draftTitle", t.draft_text as "draftText",
      t.draft_document as document, r.scope_id as "scopeId", t.decided_by_id as "acceptedById",
      t.state = 'accepted' and r.archived_at is null as "isOpen"
    from recommendation t join record r on r.id = t.id join scope s on s.id = r.scope_id
    where t.kind = ${kind} and t.draft_text ~ '\\S' and ${isVisible(reading.see('advice.read'))}
    order by t.decided_on, r.id`.execute(reading.database);
  return rows;
};
