import { useId, useState } from 'react';
import { useText } from '../../language/index.ts';
import { Button, Dialog, TextField } from '../../ui/index.ts';
import styles from './people-table.module.css';
import { peopleTexts } from './people-texts.ts';

const ignore = () => {};

/** Shows the link with which somebody chooses a password: now, and never again. */
export function ActivationLink({ name, path, onClose }: { name: string; path: string; onClose: () => void }) {
  const text = useText(peopleTexts);
  const [isCopied, setCopied] = useState(false);
  const status = useId();
  const link = new URL(path, location.origin).href;
  const copy = async () => {
    // Without TLS there is no clipboard; the link can still be selected.
    await navigator.clipboard?.writeText(link);
    setCopied(navigator.clipboard !== undefined);
  };
  return (
    <Dialog
      title={text.linkTitle(name)}
      isOpen
      onClose={onClose}
      width={560}
      footer={
        <Button kind="primary" onClick={onClose}>
          {text.done}
        </Button>
      }
    >
      <p>{text.linkText}</p>
      <div className={styles.linkRow}>
        <TextField label={text.linkTitle(name)} isLabelHidden value={link} onChange={ignore} reason="" />
        <Button icon="copy" onClick={() => void copy()} aria-describedby={status}>
          {text.copy}
        </Button>
      </div>
      <p id={status} role="status">
        {isCopied && text.copied}
      </p>
    </Dialog>
  );
}
