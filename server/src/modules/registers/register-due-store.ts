import type { Course } from '@regie/contracts/registers';
import type { DueSource } from '../../platform/notifications/notice.ts';
import type { RecordKind } from '../../platform/records/record-kind.ts';

/** Rows of a register that are not over, for who owns them, by the day on which they must be. */
export function registerDue({ type, table }: RecordKind, { over }: Course): DueSource {
  return {
    name: type,
    select: `select t.owner_id, t.id, t.id, t.due_on, '' from ${table} t join record r on r.id = t.id
      where t.owner_id is not null and t.due_on is not null and t.state not in (${over.map((state) => `'${state}'`).join(', ')})
        and r.archived_at is null`,
  };
}
