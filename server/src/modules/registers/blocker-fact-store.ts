import { blockerCourse } from '@regie/contracts/registers';
import { sql } from 'kysely';
import { type Question, question } from '../../platform/database/ask-together.ts';
import { keptIds } from '../../platform/database/connect.ts';
import type { FactSource, FactValues } from '../../platform/governance.ts';
import type { Reading } from '../../platform/operations/unit.ts';

/** In the text: a statement that is kept would be planned anew for the number of words in a list. */
const over = sql.join(blockerCourse.over.map((state) => sql.lit(state)));

function askPlaces(_reading: Reading, ids: readonly string[]): Question<ReadonlyMap<string, FactValues>> {
  return question(
    sql<{ id: string; count: number }>`
    select p.id, count(b.id)::integer as count from unnest(${keptIds(ids)}) p(id)
      left join record r on r.scope_id = p.id and r.type = 'blocker' and r.archived_at is null
      left join blocker b on b.id = r.id and b.owner_id is null and b.state not in (${over})
    group by p.id`,
    (rows) => new Map(rows.map(({ id, count }) => [id, { 'blocker.unattended': count }])),
  );
}

/** What controls may know of blockers. */
export const blockerFactSource: FactSource = {
  of: 'place',
  facts: {
    'blocker.unattended': {
      en: 'Open blockers that nobody works on',
      nl: 'Open blokkades waar niemand aan werkt',
    },
  },
  ask: askPlaces,
};
