import { Link, Tag } from '../../ui/index.ts';
import { readField } from './record-kind.ts';
import type { ShownRecord } from './record-page.tsx';

/** The number of a record, and the project it stands in. */
export function PlaceTags({ record }: ShownRecord) {
  return (
    <>
      <Tag>{String(readField(record, 'key') ?? '')}</Tag>
      <Link to={`/projects/${record.scopeId}`}>{String(readField(record, 'projectTitle') ?? '')}</Link>
    </>
  );
}
