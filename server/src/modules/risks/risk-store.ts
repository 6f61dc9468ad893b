import { type ResponseAction, type RiskMatrix, riskFields } from '@regie/contracts/risks';
import { type RawBuilder, sql } from 'kysely';
import { holds } from '../../platform/access/actor.ts';
import { isVisible } from '../../platform/access/visible.ts';
import type { Reading } from '../../platform/operations/unit.ts';
import { fromRecords, shadowTables, visiblePath } from '../../platform/records/as-of.ts';
import type { RecordKind } from '../../platform/records/record-kind.ts';

const impact =
  'greatest(t.impact_time, t.impact_cost, t.impact_quality, t.impact_safety, t.impact_reputation)';
/** The middle of each band of probability, as a whole percentage: 1 is 10 %, 5 is 90 %. */
const percent = '(t.probability * 20 - 10)';

export const riskKind: RecordKind<typeof riskFields> = {
  type: 'risk',
  table: 'risk',
  keyLetter: 'R',
  fields: riskFields,
  read: 'risk.read',
  create: 'risk.write',
  write: 'risk.write',
  createVerb: 'register',
  parents: ['portfolio', 'programme', 'project'],
  computed: {
    projectTitle: '(select p.title from record p where p.id = r.scope_id)',
    impact,
    score: `t.probability * ${impact}`,
    residualScore: 't.residual_probability * t.residual_impact',
    expectedDelayDays: `round(t.delay_days * ${percent} / 100.0)::integer`,
    expectedCostCents: `round(t.cost_effect_cents * ${percent} / 100.0)::bigint`,
  },
  can: {
    'risks.update': 'risk.write',
    'records.archive': 'record.delete',
    'records.delete': 'record.delete',
    'comments.write': 'record.comment',
  },
  work: {
    people: ['owner_id', 'actionee_id'],
    dueOn:
      "(select min(a.due_on) from risk_response a where a.risk_id = t.id and a.state in ('planned', 'busy'))",
    isOpen: "t.status in ('open', 'active')",
  },
  acts: { 'risks.change-response': 'risk.write' },
};

/** A risk as the matrix needs it. */
export interface PlacedRisk {
  readonly id: string;
  readonly key: string;
  readonly title: string;
  readonly probability: number | null;
  readonly impact: number | null;
  readonly residualProbability: number | null;
  readonly residualImpact: number | null;
}

/** Risks that are not closed, within a part of the tree, of one kind or both, now or as of an instant. */
export async function listOpenRisks(
  reading: Reading,
  query: {
    readonly scope?: string | undefined;
    readonly kind?: string | undefined;
    readonly asOf?: string | undefined;
  },
): Promise<readonly PlacedRisk[]> {
  const conditions: RawBuilder<boolean>[] = [
    isVisible(reading.see('risk.read'), visiblePath(query.asOf)),
    sql<boolean>`r.archived_at is null and t.status <> 'closed'`,
  ];
  if (query.scope !== undefined) conditions.push(sql<boolean>`s.path @> array[${query.scope}::uuid]`);
  if (query.kind !== undefined) conditions.push(sql<boolean>`t.kind = ${query.kind}`);
  const { rows } = await sql<PlacedRisk>`
    ${shadowTables(['record', 'scope', 'risk'], query.asOf)}
    select r.id, r.key, r.title, t.probability, ${sql.raw(impact)} as impact,
      t.residual_probability as "residualProbability", t.residual_impact as "residualImpact"
    ${fromRecords('risk', query.asOf)} where ${sql.join(conditions, sql` and `)} order by r.id`.execute(
    reading.database,
  );
  return rows;
}

export async function readRiskMatrix(reading: Reading): Promise<RiskMatrix | null> {
  const { rows } = await sql<{ matrix: RiskMatrix | null }>`
    select risk_matrix as matrix from organisation`.execute(reading.database);
  return rows[0]?.matrix ?? null;
}

export async function listResponseActions(
  reading: Reading,
  riskId: string,
  path: readonly string[],
): Promise<readonly ResponseAction[]> {
  // What an action costs is money, and seen by who may see that.
  const cost = holds(reading.actor, 'money.read', path) ? sql`cost_cents` : sql`null::bigint`;
  const { rows } = await sql<ResponseAction>`
    select id, version, description, owner_id as "ownerId", ${cost} as "costCents", due_on as "dueOn", state
    from risk_response where risk_id = ${riskId} order by id`.execute(reading.database);
  return rows;
}
