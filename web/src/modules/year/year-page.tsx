import { type OwnYearEntry, type YearEntry, yearKinds, yearOperations } from '@regie/contracts/year';
import { useState } from 'react';
import { useRead } from '../../api/index.ts';
import { useLocale, useOption, useText } from '../../language/index.ts';
import {
  Button,
  ChoiceField,
  EmptyState,
  ErrorState,
  IconButton,
  MonthCalendar,
  PageHeader,
  Segmented,
  SkeletonRows,
  useSearchState,
} from '../../ui/index.ts';
import { yearTexts } from './texts.ts';
import styles from './year.module.css';
import { YearDialog } from './year-dialog.tsx';
import { YearFeed } from './year-feed.tsx';
import { YearLine, YearTable } from './year-table.tsx';

/** What the year of the PMO brings: by month or as a list, of one kind or place or of all. */
export function YearPage() {
  const text = useText(yearTexts);
  const { today } = useLocale();
  const [search, change] = useSearchState();
  const month = /^\d{4}-\d{2}$/.test(search['month'] ?? '') ? String(search['month']) : today.slice(0, 7);
  const year = month.slice(0, 4);
  const { value, problem, isLoading, refresh } = useRead(yearOperations.list, {
    query: { from: `${year}-01-01`, to: `${year}-12-31` },
  });
  const [editing, setEditing] = useState<OwnYearEntry | 'new'>();
  const all = value?.rows ?? [];
  const rows = all.filter(
    ({ kind, placeId }) => (search['kind'] ?? kind) === kind && (search['place'] ?? placeId) === placeId,
  );
  const mayWrite = value?.mayWrite === true;
  const turn = (years: number) => change({ month: `${Number(year) + years}-${month.slice(5)}` });
  const isList = search['view'] === 'list';
  return (
    <>
      <PageHeader
        title={text.title}
        lede={value === undefined ? undefined : text.lede(rows.length, year)}
        actions={
          mayWrite && (
            <Button kind="primary" icon="plus" onClick={() => setEditing('new')}>
              {text.add}
            </Button>
          )
        }
      />
      <div className={styles.bar}>
        <div className={styles.years}>
          <IconButton icon="chevron-left" label={text.previousYear} onClick={() => turn(-1)} />
          <strong>{year}</strong>
          <IconButton icon="chevron-right" label={text.nextYear} onClick={() => turn(1)} />
        </div>
        <Segmented
          label={text.view}
          options={(['month', 'list'] as const).map((view) => ({ value: view, label: text.views[view] }))}
          value={isList ? 'list' : 'month'}
          onChange={(view) => change({ view })}
        />
        <Filters rows={all} />
      </div>
      {problem !== undefined && <ErrorState problem={problem} onRetry={refresh} />}
      {isLoading && <SkeletonRows count={8} />}
      {value !== undefined &&
        (isList ? (
          <YearTable rows={rows} onEdit={mayWrite ? setEditing : undefined} />
        ) : (
          <MonthCalendar
            month={month}
            onMonth={(next) => change({ month: next })}
            itemsOn={(day) =>
              rows
                .filter(({ startsOn, endsOn }) => startsOn <= day && endsOn >= day)
                .map((entry) => ({ key: entry.id, content: <YearLine entry={entry} /> }))
            }
          />
        ))}
      {value !== undefined && isList && rows.length === 0 && (
        <EmptyState title={text.none}>{text.noneDetail}</EmptyState>
      )}
      <YearFeed />
      {editing !== undefined && (
        <YearDialog own={editing === 'new' ? undefined : editing} onClose={() => setEditing(undefined)} />
      )}
    </>
  );
}

/** Kinds and places of what there is. */
function Filters({ rows }: { rows: readonly YearEntry[] }) {
  const text = useText(yearTexts);
  const option = useOption();
  const [search, change] = useSearchState();
  const places = new Map(rows.map(({ placeId, placeTitle }) => [placeId, placeTitle]));
  const all = 'all';
  return (
    <>
      <ChoiceField
        label={text.kind}
        hasNone={false}
        value={search['kind'] ?? all}
        options={[
          { value: all, label: text.allKinds },
          ...yearKinds.map((value) => ({ value, label: option('year-kind', value) })),
        ]}
        onChange={(kind) => change({ kind: kind === null || kind === all ? undefined : kind })}
      />
      <ChoiceField
        label={text.place}
        hasNone={false}
        value={search['place'] ?? all}
        options={[
          { value: all, label: text.allPlaces },
          ...[...places]
            .map(([value, label]) => ({ value, label }))
            .sort((a, b) => a.label.localeCompare(b.label)),
        ]}
        onChange={(place) => change({ place: place === null || place === all ? undefined : place })}
      />
    </>
  );
}
