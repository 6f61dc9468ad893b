import type { AssignmentSource, DueSource } from '../../platform/notifications/notice.ts';

/** A response action is somebody's too, apart from the risk. */
export const responseAssignment: AssignmentSource = {
  table: 'risk_response',
  people: [{ column: 'owner_id', fieldTerm: 'risk-actionee' }],
  textColumn: 'description',
};

/** Actions that are not done, on risks that are still there. */
export const responseDue: DueSource = {
  name: 'risk response',
  select: `select a.owner_id, a.risk_id, a.id, a.due_on, a.description from risk_response a
    join risk t on t.id = a.risk_id join record r on r.id = a.risk_id
    where a.state in ('planned', 'busy') and a.owner_id is not null and a.due_on is not null
      and t.status <> 'closed' and r.archived_at is null`,
};
