import { sql } from 'kysely';
import { type Question, question } from '../../platform/database/ask-together.ts';
import { keptIds } from '../../platform/database/connect.ts';
import type { FactSource, FactValues } from '../../platform/governance.ts';
import type { Reading } from '../../platform/operations/unit.ts';

interface Row {
  readonly id: string;
  readonly baselines: number;
  /** Null where nothing is planned: such a plan is not kept up, nor neglected. */
  readonly untouched: number | null;
}

function askPlaces(reading: Reading, ids: readonly string[]): Question<ReadonlyMap<string, FactValues>> {
  return question(
    sql<Row>`
    select p.id, (select count(*)::integer from baseline b where b.plan_id = p.id) as baselines,
      (select ${reading.today}::date - v.changed_at::date from plan_result v
        where v.plan_id = p.id and v.activity_count > 0 and not v.is_complete) as untouched
    from unnest(${keptIds(ids)}) p(id)`,
    (rows) =>
      new Map(
        rows.map(({ id, baselines, untouched }): [string, FactValues] => [
          id,
          {
            'plan.baselines': baselines,
            ...(untouched === null ? {} : { 'plan.days-untouched': untouched }),
          },
        ]),
      ),
  );
}

/** What controls may know of plans. How sound one is, the deed itself says: it is computed when it is asked for. */
export const planFactSources: readonly FactSource[] = [
  {
    of: 'place',
    facts: {
      'plan.baselines': { en: 'Baselines of the plan', nl: 'Baselines van het plan' },
      'plan.days-untouched': {
        en: 'Days since the plan was last changed',
        nl: 'Dagen sinds het plan voor het laatst is gewijzigd',
      },
    },
    ask: askPlaces,
  },
  {
    of: 'deed',
    facts: {
      'plan.quality-findings': {
        en: 'Rules of quality that the plan does not meet',
        nl: 'Kwaliteitsregels waaraan het plan niet voldoet',
      },
    },
  },
];
