import { useId, useState } from 'react';
import { useText } from '../language/index.ts';
import { Button } from './button.tsx';
import styles from './copy-field.module.css';
import { TextField } from './text-field.tsx';
import { texts } from './texts.ts';

const ignore = () => {};

/** Something that is shown once, to be taken along: selected at a press, or copied. */
export function CopyField({ label, value }: { label: string; value: string }) {
  const text = useText(texts);
  const [isCopied, setCopied] = useState(false);
  const status = useId();
  const copy = async () => {
    // Without TLS there is no clipboard; the text can still be selected.
    await navigator.clipboard?.writeText(value);
    setCopied(navigator.clipboard !== undefined);
  };
  return (
    <>
      <div className={styles.row}>
        <TextField label={label} isLabelHidden value={value} onChange={ignore} reason="" />
        <Button icon="copy" onClick={() => void copy()} aria-describedby={status}>
          {text.copy}
        </Button>
      </div>
      <p id={status} role="status">
        {isCopied && text.copied}
      </p>
    </>
  );
}
