import { useState } from 'react';
import { useText } from '../language/index.ts';
import { Button } from './button.tsx';
import styles from './conflict-choice.module.css';
import { Dialog } from './dialog.tsx';
import { Segmented } from './segmented.tsx';
import { texts } from './texts.ts';

/** A field that two people changed, with both values as they are read. */
export interface ContestedField {
  readonly name: string;
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
}

/** Both values of each field that two people changed, and the choice between them. */
export function ConflictChoice({
  title,
  fields,
  onSettle,
}: {
  /** What was changed by both. */
  readonly title: string;
  readonly fields: readonly ContestedField[];
  /** Names of the fields of which my value stays; undefined leaves all of theirs. */
  readonly onSettle: (mine: ReadonlySet<string> | undefined) => void;
}) {
  const { conflict } = useText(texts);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(fields.map(({ name }) => name)));
  const choose = (name: string, isMine: boolean) => {
    const others = [...chosen].filter((other) => other !== name);
    setChosen(new Set(isMine ? [...others, name] : others));
  };
  const leave = () => onSettle(undefined);
  return (
    <Dialog
      title={conflict.title}
      isOpen
      width={560}
      onClose={leave}
      footer={
        <>
          <Button onClick={leave}>{conflict.leave}</Button>
          <Button kind="primary" onClick={() => onSettle(chosen)}>
            {conflict.keep}
          </Button>
        </>
      }
    >
      <p>{conflict.lead(title)}</p>
      {fields.map(({ name, label, mine, theirs }) => (
        <div key={name} className={styles.clash}>
          <strong>{label}</strong>
          <dl>
            <dt>{conflict.mine}</dt>
            <dd>{mine || conflict.empty}</dd>
            <dt>{conflict.theirs}</dt>
            <dd>{theirs || conflict.empty}</dd>
          </dl>
          <Segmented
            label={label}
            value={chosen.has(name) ? 'mine' : 'theirs'}
            options={[
              { value: 'mine', label: conflict.mine },
              { value: 'theirs', label: conflict.theirs },
            ]}
            onChange={(value) => choose(name, value === 'mine')}
          />
        </div>
      ))}
    </Dialog>
  );
}
