import { trust } from '@regie/contracts';
import { sql } from 'kysely';
import { type Question, question } from '../../platform/database/ask-together.ts';
import { keptIds } from '../../platform/database/connect.ts';
import type { FactSource, FactValues } from '../../platform/governance.ts';
import type { Reading } from '../../platform/operations/unit.ts';
import { projectFacts } from './domain/project-acts.ts';

interface Row {
  readonly id: string;
  readonly known: Parameters<typeof projectFacts>[0];
  readonly computed: string;
  readonly isLinked: boolean;
}

/** A high risk is one with a score of 15 or more that is not closed. */
const highest = sql`(select max(k.probability * greatest(k.impact_time, k.impact_cost, k.impact_quality,
  k.impact_safety, k.impact_reputation)) from record rr join risk k on k.id = rr.id
  where rr.scope_id = t.id and rr.archived_at is null and k.status <> 'closed' and k.kind = 'threat'
    and k.response_type is null)`;

function askPlaces(reading: Reading, ids: readonly string[]): Question<ReadonlyMap<string, FactValues>> {
  return question(
    sql<Row>`
    select t.id, jsonb_build_object('class', t.class, 'state', t.state, 'managerId', t.manager_id,
        'sponsorId', t.sponsor_id, 'goal', t.goal, 'startsOn', t.starts_on, 'endsOn', t.ends_on,
        'budgetCents', t.budget_cents) as known,
      case when t.state = 'active' and t.ends_on < ${reading.today}::date then 'red'
        when ${highest} >= 15 then 'amber' else 'green' end as computed,
      exists (select 1 from record_link l join record g on g.id = l.to_id where l.from_id = t.id
        and l.kind = 'contributes-to' and g.type = 'goal' and g.archived_at is null) as "isLinked"
    from project t where t.id = any(${keptIds(ids)})`,
    (rows) =>
      new Map(
        rows.map(({ id, known, computed, isLinked }) => [
          id,
          { ...projectFacts(known), 'health.computed': computed, 'project.goal-linked': isLinked },
        ]),
      ),
  );
}

function askPeople(_reading: Reading, ids: readonly string[]): Question<ReadonlyMap<string, FactValues>> {
  return question(
    sql<{ id: string; count: number }>`
    select p.id, count(t.id)::integer as count from person p
      left join (project t join record r on r.id = t.id and r.archived_at is null)
        on t.manager_id = p.id and t.state = 'active'
    where p.id = any(${keptIds(ids)}) group by p.id`,
    (rows) =>
      new Map(rows.map(({ id, count }) => [id, trust<FactValues>({ 'assignment.projects-managed': count })])),
  );
}

/** What controls may know of projects and of who leads them. */
export const projectFactSources: readonly FactSource[] = [
  {
    of: 'place',
    facts: {
      'project.class': { en: 'Class of the project', nl: 'Projectklasse' },
      'project.state': { en: 'State of the project', nl: 'Status van het project' },
      'project.sponsor-named': { en: 'A sponsor is named', nl: 'Opdrachtgever is ingevuld' },
      'project.goal-stated': { en: 'A goal is stated', nl: 'Doel is ingevuld' },
      'project.goal-linked': { en: 'It contributes to a goal', nl: 'Draagt bij aan een doel' },
      'project.start-gaps': {
        en: 'Missing of manager, start, end and budget',
        nl: 'Ontbrekend van projectmanager, start, einde en budget',
      },
      'health.computed': { en: 'Computed health', nl: 'Berekende projectgezondheid' },
    },
    ask: askPlaces,
  },
  {
    of: 'person',
    facts: {
      'assignment.projects-managed': {
        en: 'Running projects that this person leads',
        nl: 'Lopende projecten die deze persoon leidt',
      },
    },
    ask: askPeople,
  },
  {
    of: 'deed',
    facts: {
      'phase.steps': { en: 'Phases ahead', nl: 'Fasen vooruit' },
      'health.reported': { en: 'Reported health', nl: 'Gemelde projectgezondheid' },
      'health.explained': { en: 'An explanation is given', nl: 'Toelichting is gegeven' },
      'decision.amount-cents': {
        en: 'Amount of the decision, in cents',
        nl: 'Bedrag van het besluit, in centen',
      },
    },
  },
];
