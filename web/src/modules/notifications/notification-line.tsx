import { type NotificationView, notificationOperations } from '@regie/contracts/records';
import { useWrite } from '../../api/index.ts';
import { useTerm, useText } from '../../language/index.ts';
import { classes, IconButton, Link, Menu, type Search, useFormat } from '../../ui/index.ts';
import styles from './notifications.module.css';
import { notificationTexts } from './texts.ts';

const morningHour = 8;

/** A morning from now, in the time of who reads. */
function morningAfter(days: number): string {
  const moment = new Date();
  moment.setDate(moment.getDate() + days);
  moment.setHours(morningHour, 0, 0, 0);
  return moment.toISOString();
}

const daysToMonday = () => (8 - new Date().getDay()) % 7 || 7;

function addressOf({ kind, record, meetingId }: NotificationView): {
  readonly to: string;
  readonly search?: Search;
} {
  if (kind.startsWith('proposal-')) return { to: '/proposals' };
  if (kind === 'request-asked' || kind === 'request-answered') return { to: '/desk' };
  if (kind === 'survey-asked') return { to: '/surveys' };
  if (kind === 'upkeep-round') return { to: '/upkeep' };
  if (meetingId !== null) return { to: `/meetings/${meetingId}` };
  if (record === null) return { to: '/notifications' };
  const to = `/${record.type}s/${record.key}`;
  // What is due in a project is an activity of its plan.
  if ((kind === 'due-soon' || kind === 'overdue') && record.type === 'project') return { to: `${to}/plan` };
  return kind === 'mentioned' || kind === 'commented' ? { to, search: { tab: 'comments' } } : { to };
}

/** What happened, in one sentence. */
function useSentence(): (notification: NotificationView) => string {
  const text = useText(notificationTexts);
  const term = useTerm();
  const format = useFormat();
  return (notification) => {
    const { kind, actorName, record, text: said, fieldTerm, dueOn, outcome } = notification;
    const isQuoted = kind === 'mentioned' || kind === 'commented';
    const name = record === null ? said || text.job : `“${record.title}”`;
    return text.sentences[kind]({
      by: actorName ?? text.somebody,
      what: !isQuoted && record !== null && said !== '' ? `“${said}”` : name,
      field: fieldTerm === null ? '' : term(fieldTerm).toLowerCase(),
      day: dueOn === null ? '' : format.day(dueOn),
      isApproved: outcome === 'approved',
      hasFailed: outcome === 'failed',
    });
  };
}

/** One thing that somebody was told. Opening it is reading it. */
export function NotificationLine({
  notification,
  onFollow,
}: {
  readonly notification: NotificationView;
  readonly onFollow?: () => void;
}) {
  const text = useText(notificationTexts);
  const format = useFormat();
  const write = useWrite();
  const sentence = useSentence()(notification);
  const { id, kind, isRead, at, record, text: said, snoozedUntil } = notification;
  const mark = (next: boolean) =>
    void write(notificationOperations.mark, { body: { ids: [id], isRead: next } });
  const snooze = (until: string | null) =>
    void write(notificationOperations.snooze, { parameters: { id }, body: { until } });
  const follow = () => {
    if (!isRead) mark(true);
    onFollow?.();
  };
  const isSnoozed = snoozedUntil !== null && new Date(snoozedUntil).getTime() > Date.now();
  const quote = kind === 'mentioned' || kind === 'commented' ? said : '';
  return (
    <li className={classes(styles.line, !isRead && styles.unread)}>
      <div className={styles.words}>
        <Link {...addressOf(notification)} className={styles.sentence} onFollow={follow}>
          {sentence}
        </Link>
        {quote !== '' && <span className={styles.quote}>{quote}</span>}
        <span className={styles.detail}>
          {record !== null && `${record.key} · `}
          {format.relative(at)}
          {isSnoozed && ` · ${text.until(format.instant(snoozedUntil))}`}
        </span>
      </div>
      <IconButton
        icon={isRead ? 'undo' : 'check'}
        label={isRead ? text.markUnread(sentence) : text.markRead(sentence)}
        onClick={() => mark(!isRead)}
      />
      <Menu
        label={text.snooze(sentence)}
        target={<IconButton icon="clock" label={text.snooze(sentence)} />}
        groups={[
          {
            items: [
              { label: text.tomorrow, onChoose: () => snooze(morningAfter(1)) },
              { label: text.monday, onChoose: () => snooze(morningAfter(daysToMonday())) },
              ...(isSnoozed ? [{ label: text.back, onChoose: () => snooze(null) }] : []),
            ],
          },
        ]}
      />
    </li>
  );
}
