import type { DueSource } from '../../platform/notifications/notice.ts';

/** The end that was agreed, of projects that run. */
export const projectDue: DueSource = {
  name: 'project',
  select: `select t.manager_id, t.id, t.id, t.ends_on, '' from project t join record r on r.id = t.id
    where t.state = 'active' and t.manager_id is not null and t.ends_on is not null and r.archived_at is null`,
};
