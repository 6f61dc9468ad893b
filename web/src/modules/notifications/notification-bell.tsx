import { notificationOperations } from '@regie/contracts/records';
import { useRead, useWrite } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import { Button, Link, Tray } from '../../ui/index.ts';
import { NotificationLine } from './notification-line.tsx';
import styles from './notifications.module.css';
import { notificationTexts } from './texts.ts';

const mostShown = '12';
/** What was put off comes back without a hint. */
const everyMs = 300_000;

/** The bell: how much is new, and what. */
export function NotificationBell() {
  const text = useText(notificationTexts);
  const write = useWrite();
  const { value } = useRead(
    notificationOperations.list,
    { query: { show: 'unread', limit: mostShown } },
    { everyMs },
  );
  const unread = value?.unread ?? 0;
  const rows = value?.rows ?? [];
  const readAll = (
    <Button kind="quiet" onClick={() => void write(notificationOperations.mark, { body: { isRead: true } })}>
      {text.readAll}
    </Button>
  );
  return (
    <Tray
      icon="bell"
      label={text.button(unread)}
      title={text.title}
      count={unread}
      action={unread > 0 ? readAll : null}
    >
      {(close) => (
        <>
          {rows.length === 0 && (
            <p className={styles.none}>
              <strong>{text.none}</strong>
              <br />
              {text.noneDetail}
            </p>
          )}
          <ul>
            {rows.map((notification) => (
              <NotificationLine key={notification.id} notification={notification} onFollow={close} />
            ))}
          </ul>
          <Link to="/notifications" className={styles.foot} onFollow={close}>
            {text.all}
          </Link>
        </>
      )}
    </Tray>
  );
}
