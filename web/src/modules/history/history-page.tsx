import { accountOperations } from '@regie/contracts/accounts';
import { type EventView, eventOperations } from '@regie/contracts/records';
import { useState } from 'react';
import { useRead } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import {
  Button,
  ChoiceField,
  EmptyState,
  ErrorState,
  PageHeader,
  SkeletonRows,
  useFormat,
  useSearchState,
} from '../../ui/index.ts';
import { EventList } from './event-list.tsx';
import styles from './history-page.module.css';
import { texts } from './texts.ts';
import { useOlderEvents } from './use-older-events.ts';

function Lede({ events }: { events: readonly EventView[] }) {
  const text = useText(texts);
  const format = useFormat();
  const oldest = events.at(-1);
  if (oldest === undefined) return text.ledeEmpty;
  const people = new Set(events.flatMap(({ actorId }) => actorId ?? [])).size;
  return text.lede(people, events.length, format.instant(oldest.at));
}

function Filter() {
  const text = useText(texts);
  const [search, setSearch] = useSearchState();
  const people = useRead(accountOperations.listPeople, {}).value?.rows ?? [];
  return (
    <div className={styles.filter}>
      <ChoiceField
        label={text.who}
        value={search['actor'] ?? ''}
        options={[
          { value: '', label: text.everybody },
          ...people.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(actor) => setSearch({ actor: actor ?? undefined })}
        hasNone={false}
      />
    </div>
  );
}

/** What happened in all that the reader may see: who, when, before and after. */
export function HistoryPage() {
  const text = useText(texts);
  const [search, setSearch] = useSearchState();
  const [isReadingOlder, setReadingOlder] = useState(false);
  const actor = search['actor'];
  const first = useRead(
    eventOperations.list,
    { query: { limit: '50', ...(actor === undefined ? {} : { actor }) } },
    { keepsFormer: true },
  );
  const older = useOlderEvents(first.value, actor);
  const events = [...(first.value?.rows ?? []), ...older.events];
  const readOlder = async () => {
    setReadingOlder(true);
    await older.readMore();
    setReadingOlder(false);
  };
  return (
    <>
      <PageHeader
        title={text.title}
        lede={first.value === undefined ? undefined : <Lede events={events} />}
      />
      <Filter />
      {first.problem !== undefined && <ErrorState problem={first.problem} onRetry={first.refresh} />}
      {first.isLoading && <SkeletonRows />}
      {first.value !== undefined && events.length === 0 && (
        <EmptyState
          title={text.empty}
          action={
            actor !== undefined && (
              <Button onClick={() => setSearch({ actor: undefined })}>{text.clear}</Button>
            )
          }
        >
          {text.emptyDetail}
        </EmptyState>
      )}
      <EventList events={events} names={{ ...first.value?.names, ...older.names }} />
      {older.isMore && (
        <p className={styles.more}>
          <Button onClick={() => void readOlder()} isBusy={isReadingOlder}>
            {text.more}
          </Button>
        </p>
      )}
    </>
  );
}
