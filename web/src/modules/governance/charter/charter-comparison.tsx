import { type CharterView, charterOperations } from '@regie/contracts/governance';
import { useRead } from '../../../api/index.ts';
import { useText } from '../../../language/index.ts';
import {
  ChoiceField,
  type Column,
  SkeletonRows,
  Table,
  useFormat,
  useSearchState,
} from '../../../ui/index.ts';
import { type NamedField, readField, showValue, type useValueContext } from '../../records/index.ts';
import { writtenFields } from './charter-kind.ts';
import { charterTexts } from './charter-texts.ts';
import { compareArticles, type Difference } from './compare-articles.ts';

/** What another version of the same charter says otherwise. */
export function CharterComparison({
  charter,
  versions,
  fields,
  context,
}: {
  charter: CharterView;
  versions: readonly CharterView[];
  fields: readonly NamedField[];
  context: ReturnType<typeof useValueContext>;
}) {
  const text = useText(charterTexts);
  const [search, setSearch] = useSearchState();
  const others = versions.filter(({ id }) => id !== charter.id);
  const other = others.find(({ key }) => key === search['with']);
  if (others.length === 0) return null;
  return (
    <>
      <ChoiceField
        label={text.compare}
        value={other?.key ?? null}
        options={others.map(({ key, title }) => ({ value: key, label: title }))}
        onChange={(key) => setSearch({ with: key ?? undefined })}
      />
      {other !== undefined && (
        <Differences charter={charter} other={other} fields={fields} context={context} />
      )}
    </>
  );
}

function Differences({
  charter,
  other,
  fields,
  context,
}: {
  charter: CharterView;
  other: CharterView;
  fields: readonly NamedField[];
  context: ReturnType<typeof useValueContext>;
}) {
  const text = useText(charterTexts);
  const format = useFormat();
  const here = useRead(charterOperations.listArticles, { parameters: { id: charter.id } });
  const there = useRead(charterOperations.listArticles, { parameters: { id: other.id } });
  if (here.value === undefined || there.value === undefined) return <SkeletonRows count={2} />;
  const say = (version: CharterView, named: NamedField) =>
    showValue(named.field, readField({ ...version }, named.name), context, format);
  const ofFields = writtenFields
    .flatMap((name) => fields.find((named) => named.name === name) ?? [])
    .map((named) => ({ what: named.label, here: say(charter, named), there: say(other, named) }))
    .filter((one) => one.here !== one.there);
  const ofArticles = compareArticles(here.value.rows, there.value.rows).map((one) => ({
    ...one,
    what: `${text.article} ${one.what}`,
  }));
  const rows = [...ofFields, ...ofArticles];
  const columns: readonly Column<Difference>[] = [
    { name: 'what', label: text.field, isHead: true, cell: ({ what }) => what },
    { name: 'there', label: text.before(other.title), cell: (one) => one.there || '—' },
    { name: 'here', label: text.before(charter.title), cell: (one) => one.here || '—' },
  ];
  if (rows.length === 0) return <p>{text.same}</p>;
  return <Table label={text.compare} columns={columns} rows={rows} keyOf={({ what }) => what} />;
}
