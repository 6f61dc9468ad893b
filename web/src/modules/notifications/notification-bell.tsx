import { notificationOperations } from '@regie/contracts/records';
import { useRef, useState } from 'react';
import { useRead, useWrite } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import { Button, IconButton, Link, Popup } from '../../ui/index.ts';
import { NotificationLine } from './notification-line.tsx';
import styles from './notifications.module.css';
import { notificationTexts } from './texts.ts';

const mostShown = '12';
/** What was put off comes back without a hint. */
const everyMs = 300_000;
const mostCounted = 99;

/** The bell: how much is new, and what. */
export function NotificationBell() {
  const text = useText(notificationTexts);
  const write = useWrite();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { value } = useRead(
    notificationOperations.list,
    { query: { show: 'unread', limit: mostShown } },
    { everyMs },
  );
  const unread = value?.unread ?? 0;
  const rows = value?.rows ?? [];
  const close = () => setOpen(false);
  return (
    <span className={styles.target}>
      <IconButton
        ref={button}
        icon="bell"
        label={text.button(unread)}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      />
      {unread > 0 && (
        <span className={styles.count} aria-hidden="true">
          {unread > mostCounted ? `${mostCounted}+` : unread}
        </span>
      )}
      {isOpen && (
        <Popup anchor={button} role="dialog" aria-label={text.title} className={styles.tray} onClose={close}>
          <div className={styles.head}>
            <h2 className={styles.title}>{text.title}</h2>
            {unread > 0 && (
              <Button
                kind="quiet"
                onClick={() => void write(notificationOperations.mark, { body: { isRead: true } })}
              >
                {text.readAll}
              </Button>
            )}
          </div>
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
        </Popup>
      )}
    </span>
  );
}
