import { printFilter, readTags } from '@regie/contracts';
import { useText } from '../../language/index.ts';
import { Link, Tag } from '../../ui/index.ts';
import { readField } from './record-kind.ts';
import type { ShownRecord } from './record-page.tsx';
import { tagTexts } from './tag-texts.ts';

/** Where the list of a type of record shows what has a tag. */
export function pathOfTag(name: string, tag: string): string {
  const filter = printFilter([{ field: 'tags', comparison: '=', values: [tag] }]);
  return `/${name}?filter=${encodeURIComponent(filter)}`;
}

/** The tags of a record, each leading to all of its type that have it. Places have no list of their own. */
export function TagLinks({ kind, record }: Pick<ShownRecord, 'kind' | 'record'>) {
  const texts = useText(tagTexts);
  const value = readField(record, 'tags');
  const isListed = kind.recordType !== 'portfolio' && kind.recordType !== 'programme';
  return readTags(typeof value === 'string' ? value : null).map((tag) =>
    isListed ? (
      <Link key={tag} to={pathOfTag(kind.name, tag)}>
        <span className="visually-hidden">{texts.allWith} </span>
        <Tag>{tag}</Tag>
      </Link>
    ) : (
      <Tag key={tag}>{tag}</Tag>
    ),
  );
}
