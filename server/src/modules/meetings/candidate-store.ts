import type { Candidate } from '@regie/contracts/meetings';
import { sql } from 'kysely';
import { isVisible } from '../../platform/access/visible.ts';
import type { Reading } from '../../platform/operations/unit.ts';
import { placeTitle, seesItem } from './meeting-store.ts';

interface MeetingOfSeries {
  readonly id: string;
  readonly seriesId: string;
}

export type StoredCandidate = Candidate & { readonly scopeId: string };

/** Found in the place `place` or below it, by who looks: `s` is the scope, `r` the record where there is one. */
function waitingRecords(reading: Reading, place: string) {
  const below = sql`s.path @> array[${place}::uuid]`;
  const inRegisters = sql`r.archived_at is null and ${below} and ${isVisible(reading.see('register.read'))}`;
  const gates = sql`
    select 'gate' as kind, g.id, r.key, d.title, g.project_id as scope_id, g.due_on, 'decision' as item
    from gate_review g join record r on r.id = g.project_id join record d on d.id = g.decision_id
      join scope s on s.id = g.project_id
    where g.state = 'asked' and r.archived_at is null and ${below} and ${isVisible(reading.see('project.read'))}`;
  // A decision that a gate asks for waits as that gate.
  const decisions = sql`
    select 'decision', t.id, r.key, r.title, r.scope_id, t.due_on, 'decision'
    from decision t join record r on r.id = t.id join scope s on s.id = r.scope_id
    where t.state = 'asked' and ${inRegisters}
      and not exists (select 1 from gate_review g where g.decision_id = t.id and g.state = 'asked')`;
  const proposals = sql`
    select 'proposal', o.id, r.key, coalesce(r.title, ${placeTitle(sql`o.scope_id`)}), o.scope_id, null::date, 'decision'
    from proposal o join scope s on s.id = o.scope_id left join record r on r.id = o.record_id
    where o.state = 'open' and (o.record_id is null or r.id is not null) and ${below}
      and (o.proposer_id = ${reading.actor.personId} or ${isVisible(reading.see('proposal.decide'))})`;
  const risks = sql`
    select 'risk', t.id, r.key, r.title, r.scope_id, a.due_on, 'discussion'
    from risk t join record r on r.id = t.id join scope s on s.id = r.scope_id
      join lateral (select min(due_on) as due_on from risk_response
        where risk_id = t.id and state in ('planned', 'busy')) a on a.due_on < ${reading.today}
    where t.status in ('open', 'active') and r.archived_at is null and ${below} and ${isVisible(reading.see('risk.read'))}`;
  const blockers = sql`
    select 'blocker', t.id, r.key, r.title, r.scope_id, t.due_on, 'discussion'
    from blocker t join record r on r.id = t.id join scope s on s.id = r.scope_id
    where t.state not in ('cleared', 'withdrawn') and t.due_on < ${reading.today} and ${inRegisters}`;
  return sql.join([gates, decisions, proposals, risks, blockers], sql` union all `);
}

/** Items that a meeting of the series before left open, or that were on one that was cancelled, and went nowhere yet. */
function leftOpen(reading: Reading, { id, seriesId }: MeetingOfSeries) {
  return sql`
    select i.* from agenda_item i join meeting m on m.id = i.meeting_id join meeting_series q on q.id = m.series_id
    where m.series_id = ${seriesId} and not i.is_left_out and ${seesItem(reading)}
      and ((m.state = 'closed' and i.outcome = 'returns') or m.state = 'cancelled')
      and not exists (select 1 from agenda_item n
        where n.previous_id = i.id and (n.meeting_id = ${id} or not n.is_left_out))`;
}

/** What waits for a place on the agenda of a meeting, each once. */
export async function listCandidates(
  reading: Reading,
  meeting: MeetingOfSeries,
  place: string,
): Promise<readonly StoredCandidate[]> {
  const { rows } = await sql<StoredCandidate>`
    with open_item as (${leftOpen(reading, meeting)}),
    waiting as (
      select 'item' as kind, i.id, null::text as key, i.title, i.scope_id, null::date as due_on, i.kind as item
      from open_item i
      union all select w.* from (${waitingRecords(reading, place)}) w (kind, id, key, title, scope_id, due_on, item)
      where not exists (select 1 from open_item i where i.origin_kind = w.kind and i.origin_id = w.id)
        and not exists (select 1 from agenda_item i join meeting m on m.id = i.meeting_id
          where m.series_id = ${meeting.seriesId} and m.state = 'planned' and i.origin_kind = w.kind
            and i.origin_id = w.id and (m.id = ${meeting.id} or not i.is_left_out)))
    select jsonb_build_object('kind', w.kind, 'id', w.id) as origin, w.key, w.title,
      ${placeTitle(sql`w.scope_id`)} as "scopeTitle", w.scope_id as "scopeId", w.item as kind, w.due_on as "dueOn"
    from waiting w order by w.kind <> 'item', w.item <> 'decision', w.due_on nulls last, w.title, w.id
    limit 200`.execute(reading.database);
  return rows;
}
