import { type RecommendationView, recommendationFields } from '@regie/contracts/advice';
import { sql } from 'kysely';
import { isVisible } from '../../platform/access/visible.ts';
import type { Image } from '../../platform/database/tables.ts';
import type { Reading } from '../../platform/operations/unit.ts';
import type { RecordKind } from '../../platform/records/record-kind.ts';

export const recommendationTable = { name: 'recommendation' };

export const recommendationKind: RecordKind<typeof recommendationFields> = {
  type: 'recommendation',
  table: 'recommendation',
  keyLetter: 'AV',
  fields: recommendationFields,
  read: 'advice.read',
  create: 'advice.write',
  write: 'advice.write',
  createVerb: 'write',
  parents: ['organisation', 'portfolio', 'programme', 'project'],
  computed: {
    placeTitle:
      'coalesce((select p.title from record p where p.id = r.scope_id), (select o.name from organisation o))',
    draftKey: '(select d.key from record_all d where d.id = t.draft_id)',
    guidelineKey: '(select d.key from record_all d where d.id = t.guideline_id)',
  },
  can: {
    'recommendations.update': 'advice.write',
    'recommendations.decide': 'proposal.decide',
    'guidelines.draft': 'standard.write',
    'records.archive': 'record.delete',
    'records.delete': 'record.delete',
    'comments.write': 'record.comment',
  },
};

/** A recommendation as it is stored, and the place it stands in. */
export interface StoredRecommendation {
  readonly row: Image;
  readonly key: string;
  readonly title: string;
  readonly state: RecommendationView['state'];
  readonly kind: RecommendationView['kind'];
  readonly authorId: string;
  readonly proposedText: string | null;
  /** The guideline that it proposes; its title is that of the recommendation where none was written. */
  readonly draftTitle: string | null;
  readonly draftText: string | null;
  readonly scopeId: string;
  /** Where a guideline can stand: the place itself, or the one above a project. */
  readonly guidelinePath: readonly string[];
  readonly path: readonly string[];
}

/** One that the reader may see. */
export async function findRecommendation(
  reading: Reading,
  id: string,
): Promise<StoredRecommendation | undefined> {
  const { rows } = await sql<StoredRecommendation>`
    select to_jsonb(t) as row, r.key, r.title, t.state, t.kind, t.author_id as "authorId",
      t.proposed_text as "proposedText", t.draft_title as "draftTitle", t.draft_text as "draftText",
      r.scope_id as "scopeId", case when s.kind = 'project' then s.path[:cardinality(s.path) - 1] else s.path end as "guidelinePath", s.path
    from recommendation t join record r on r.id = t.id join scope s on s.id = r.scope_id
    where t.id = ${id} and ${isVisible(reading.see('advice.read'))}`.execute(reading.database);
  return rows[0];
}
