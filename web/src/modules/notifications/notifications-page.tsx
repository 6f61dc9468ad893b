import { notificationOperations } from '@regie/contracts/records';
import { useRead, useWrite } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import {
  Button,
  EmptyState,
  ErrorState,
  PageHeader,
  Segmented,
  SkeletonRows,
  useSearchState,
} from '../../ui/index.ts';
import { ChoiceTable } from './choice-table.tsx';
import { NotificationLine } from './notification-line.tsx';
import styles from './notifications.module.css';
import { notificationTexts } from './texts.ts';

const shows = ['unread', 'snoozed', 'all'] as const;

/** Everything that I was told, and how I want to be told. */
export function NotificationsPage() {
  const text = useText(notificationTexts);
  const write = useWrite();
  const [search, setSearch] = useSearchState();
  const show = shows.find((each) => each === search['show']) ?? 'unread';
  const read = useRead(notificationOperations.list, { query: { show, limit: '200' } }, { keepsFormer: true });
  const rows = read.value?.rows ?? [];
  const unread = read.value?.unread ?? 0;
  return (
    <>
      <PageHeader
        title={text.title}
        lede={read.value === undefined ? undefined : text.lede(unread)}
        actions={
          unread > 0 && (
            <Button onClick={() => void write(notificationOperations.mark, { body: { isRead: true } })}>
              {text.readAll}
            </Button>
          )
        }
      />
      <Segmented
        label={text.show}
        value={show}
        options={shows.map((value) => ({ value, label: text.shows[value] }))}
        onChange={(next) => setSearch({ show: next === 'unread' ? undefined : next })}
      />
      {read.problem !== undefined && <ErrorState problem={read.problem} onRetry={read.refresh} />}
      {read.isLoading && <SkeletonRows count={4} />}
      {read.value !== undefined && rows.length === 0 && (
        <EmptyState title={text.noneOf[show]}>{text.noneDetail}</EmptyState>
      )}
      {rows.length > 0 && (
        <ul className={styles.list}>
          {rows.map((notification) => (
            <NotificationLine key={notification.id} notification={notification} />
          ))}
        </ul>
      )}
      <ChoiceTable />
    </>
  );
}
