import { mostFound, type SearchHit, searchedThings, searchOperations } from '@regie/contracts/records';
import { useEffect, useState } from 'react';
import { useRead } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import {
  Button,
  CheckField,
  EmptyState,
  ErrorState,
  Link,
  PageHeader,
  Segmented,
  SkeletonRows,
  TextField,
  useFormat,
  useSearchState,
} from '../../ui/index.ts';
import { addressOfHit, Marked, useThing, useWhereabouts } from './hit.tsx';
import styles from './search.module.css';
import { searchTexts } from './texts.ts';

const pageSize = 50;
const most = 100;

function Hit({ hit }: { readonly hit: SearchHit }) {
  const thing = useThing();
  const whereabouts = useWhereabouts();
  return (
    <li className={styles.hit}>
      <Link {...addressOfHit(hit)} className={styles.title}>
        <Marked text={hit.title} />
      </Link>
      <div className={styles.where}>
        {thing(hit.thing)} · {whereabouts(hit)}
      </div>
      {hit.excerpt.length > 0 && (
        <p className={styles.excerpt}>
          <Marked text={hit.excerpt} />
        </p>
      )}
    </li>
  );
}

/** Types along, a moment after the last key. */
function SearchLine({ q, onSearch }: { readonly q: string; readonly onSearch: (q: string) => void }) {
  const text = useText(searchTexts);
  const [typed, setTyped] = useState(q);
  useEffect(() => setTyped(q), [q]);
  useEffect(() => {
    if (typed.trim() === q) return undefined;
    const timer = setTimeout(() => onSearch(typed.trim()), 250);
    return () => clearTimeout(timer);
  });
  return (
    <search className={styles.line}>
      <TextField
        label={text.searchFor}
        isLabelHidden
        placeholder={text.searchFor}
        type="search"
        longest={200}
        value={typed}
        onChange={setTyped}
      />
    </search>
  );
}

function useResults() {
  const [search, setSearch] = useSearchState();
  const [limit, setLimit] = useState(pageSize);
  const q = search['q'] ?? '';
  const types = searchedThings.find((thing) => thing === search['types']);
  const isArchived = search['archived'] === 'with';
  const read = useRead(
    searchOperations.find,
    {
      query: {
        q,
        limit: String(limit),
        ...(types === undefined ? {} : { types }),
        ...(isArchived ? { archived: 'with' as const } : {}),
      },
    },
    { isEnabled: q !== '', keepsFormer: true },
  );
  const counts = read.value?.counts ?? [];
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const shown = types === undefined ? total : (counts.find(({ thing }) => thing === types)?.count ?? 0);
  return { setSearch, limit, setLimit, q, types, isArchived, read, counts, total, shown };
}

/** Everything that was found, with what of it is looked at. */
export function SearchPage() {
  const text = useText(searchTexts);
  const thing = useThing();
  const format = useFormat();
  const results = useResults();
  const { q, types, read, counts, total, shown, limit, setSearch } = results;
  const hits = read.value?.hits ?? [];
  const said =
    read.value?.hasMore === true ? text.foundMore(format.number(mostFound), q) : text.found(total, q);
  const isAnswered = q !== '' && read.value !== undefined;
  return (
    <>
      <PageHeader title={text.search} lede={isAnswered && total > 0 ? said : text.ask} />
      <SearchLine q={q} onSearch={(next) => setSearch({ q: next, types: undefined })} />
      {q !== '' && (
        <div className={styles.choices}>
          {counts.length > 1 && (
            <Segmented
              label={text.filter}
              value={types ?? 'all'}
              options={[
                { value: 'all', label: text.all },
                ...counts.map(({ thing: each, count }) => ({
                  value: each,
                  label: `${thing(each)} ${format.number(count)}`,
                })),
              ]}
              onChange={(next) => setSearch({ types: next === 'all' ? undefined : next }, true)}
            />
          )}
          <CheckField
            label={text.withArchived}
            isChecked={results.isArchived}
            onChange={(next) => setSearch({ archived: next ? 'with' : undefined })}
          />
        </div>
      )}
      {read.problem !== undefined && <ErrorState problem={read.problem} onRetry={read.refresh} />}
      {read.isLoading && <SkeletonRows />}
      {isAnswered && total === 0 && <EmptyState title={text.none(q)}>{text.noneDetail}</EmptyState>}
      {q !== '' && hits.length > 0 && (
        <ul className={styles.hits} aria-busy={read.isRefreshing}>
          {hits.map((hit) => (
            <Hit key={hit.id} hit={hit} />
          ))}
        </ul>
      )}
      {shown > limit && limit < most && <Button onClick={() => results.setLimit(most)}>{text.more}</Button>}
    </>
  );
}
