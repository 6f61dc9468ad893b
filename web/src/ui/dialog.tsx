import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../language/index.ts';
import { Behaviour } from './behaviour.tsx';
import { Button, IconButton } from './button.tsx';
import styles from './dialog.module.css';
import { texts } from './texts.ts';
import { useFocusReturn } from './use-focus-return.ts';

/** A dialog: holds the focus, closes with Esc, gives the focus back to what opened it. */
export function Dialog({
  title,
  isOpen,
  onClose,
  width = 480,
  isOnlyRead = false,
  footer,
  children,
}: {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  /** In pixels; never wider than the screen. */
  width?: number;
  /** Nothing in it can be pressed: it takes the focus itself, so that keys scroll it. */
  isOnlyRead?: boolean;
  /** Buttons, the main one last. */
  footer?: ReactNode;
  children: ReactNode;
}) {
  const text = useText(texts);
  useFocusReturn(isOpen);
  return (
    <Behaviour>
      <Modal.Root
        opened={isOpen}
        onClose={onClose}
        lockScroll={false}
        // Theirs gives the focus back only where a closed dialog stays on the page.
        returnFocus={false}
        unstyled
        transitionProps={{ duration: 0 }}
        classNames={{ inner: styles.inner ?? '', content: styles.content ?? '' }}
        styles={{ content: { maxWidth: width } }}
      >
        <Modal.Overlay className={styles.overlay} />
        <Modal.Content data-dialog="">
          <div className={styles.top}>
            <Modal.Title className={styles.title}>{title}</Modal.Title>
            <IconButton icon="close" label={text.close} onClick={onClose} />
          </div>
          <Modal.Body
            className={styles.body}
            {...(isOnlyRead ? { tabIndex: 0, role: 'region', 'aria-label': title } : {})}
          >
            {children}
          </Modal.Body>
          {footer !== undefined && <div className={styles.footer}>{footer}</div>}
        </Modal.Content>
      </Modal.Root>
    </Behaviour>
  );
}

/** Asks before something that is not easily put right. */
export function Confirm({
  title,
  children,
  confirmLabel,
  isDanger = false,
  isBusy = false,
  isOpen,
  onConfirm,
  onClose,
}: {
  title: string;
  children: ReactNode;
  /** The verb: "Deactivate", never "OK". */
  confirmLabel: string;
  isDanger?: boolean;
  isBusy?: boolean;
  isOpen: boolean;
  onConfirm: () => void;
  onClose: () => void;
}) {
  const text = useText(texts);
  return (
    <Dialog
      title={title}
      isOpen={isOpen}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose} data-autofocus={isDanger || undefined}>
            {text.cancel}
          </Button>
          <Button kind={isDanger ? 'danger' : 'primary'} onClick={onConfirm} isBusy={isBusy}>
            {confirmLabel}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
