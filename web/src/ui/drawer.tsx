import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../language/index.ts';
import { Behaviour } from './behaviour.tsx';
import { IconButton } from './button.tsx';
import dialogStyles from './dialog.module.css';
import styles from './drawer.module.css';
import { texts } from './texts.ts';
import { useFocusReturn } from './use-focus-return.ts';

/** A panel at the left edge, over the page: the rail on a narrow screen. */
export function Drawer({
  title,
  isOpen,
  onClose,
  children,
}: {
  title: string;
  isOpen: boolean;
  onClose: () => void;
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
        returnFocus={false}
        unstyled
        transitionProps={{ duration: 0 }}
        classNames={{ inner: styles.inner ?? '', content: styles.content ?? '' }}
      >
        <Modal.Overlay className={dialogStyles.overlay} />
        <Modal.Content data-dialog="">
          <div className={styles.top}>
            <Modal.Title className={styles.title}>{title}</Modal.Title>
            <IconButton icon="close" label={text.close} onClick={onClose} />
          </div>
          {children}
        </Modal.Content>
      </Modal.Root>
    </Behaviour>
  );
}
