import { sql } from 'kysely';
import { type Question, question } from '../../platform/database/ask-together.ts';
import { keptIds } from '../../platform/database/connect.ts';
import type { FactSource, FactValues } from '../../platform/governance.ts';
import type { Reading } from '../../platform/operations/unit.ts';

/** From here on a risk is high, as the matrix has it before an organisation sets its own bands. */
const highScore = 15;

function askPlaces(_reading: Reading, ids: readonly string[]): Question<ReadonlyMap<string, FactValues>> {
  return question(
    sql<{ id: string; count: number }>`
    select p.id, count(k.id)::integer as count from unnest(${keptIds(ids)}) p(id)
      left join record r on r.scope_id = p.id and r.type = 'risk' and r.archived_at is null
      left join risk k on k.id = r.id and k.status <> 'closed' and k.kind = 'threat' and k.response_type is null
        and k.probability * greatest(k.impact_time, k.impact_cost, k.impact_quality, k.impact_safety,
          k.impact_reputation) >= ${highScore}
    group by p.id`,
    (rows) => new Map(rows.map(({ id, count }) => [id, { 'risks.high-without-response': count }])),
  );
}

function askRisks(_reading: Reading, ids: readonly string[]): Question<ReadonlyMap<string, FactValues>> {
  return question(
    sql<{ id: string; isOwned: boolean }>`
    select id, owner_id is not null as "isOwned" from risk where id = any(${keptIds(ids)})`,
    (rows) => new Map(rows.map(({ id, isOwned }) => [id, { 'risk.owner-named': isOwned }])),
  );
}

/** What controls may know of risks. */
export const riskFactSources: readonly FactSource[] = [
  {
    of: 'place',
    facts: {
      'risks.high-without-response': {
        en: 'High risks without a response',
        nl: 'Hoge risico’s zonder maatregel',
      },
    },
    ask: askPlaces,
  },
  {
    of: 'record',
    facts: { 'risk.owner-named': { en: 'The risk has an owner', nl: 'Het risico heeft een eigenaar' } },
    ask: askRisks,
  },
];
