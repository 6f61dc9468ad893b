import { useMe } from '../../api/index.ts';
import { Link, Tag } from '../../ui/index.ts';
import { readField } from './record-kind.ts';
import type { ShownRecord } from './record-page.tsx';

/** The number of a record, and the project it stands in; what stands in the organisation has none. */
export function PlaceTags({ record }: ShownRecord) {
  const { organisation } = useMe();
  const place = String(readField(record, 'projectTitle') ?? '');
  return (
    <>
      <Tag>{String(readField(record, 'key') ?? '')}</Tag>
      {record.scopeId === organisation.id ? (
        <Tag>{place}</Tag>
      ) : (
        <Link to={`/projects/${record.scopeId}`}>{place}</Link>
      )}
    </>
  );
}
