import { useState } from 'react';
import { type Catalogue, useText } from '../../language/index.ts';
import { Button, Dialog, Segmented, useFormat } from '../../ui/index.ts';
import { showValue } from './field-columns.tsx';
import type { NamedField } from './field-set.ts';
import { readField } from './record-kind.ts';
import styles from './register.module.css';
import type { Conflict, RecordWrites } from './use-record-writes.ts';
import type { ValueContext } from './value-text.ts';

const en = {
  title: 'Changed by somebody else',
  lead: (title: string) =>
    `While you were editing, somebody changed the same in ${title}. Choose what stays.`,
  mine: 'Mine',
  theirs: 'Theirs',
  empty: 'empty',
  save: 'Keep what I chose',
  later: 'Leave theirs',
};
const nl: typeof en = {
  title: 'Gewijzigd door een ander',
  lead: (title) => `Terwijl u bewerkte, wijzigde iemand hetzelfde in ${title}. Kies wat blijft staan.`,
  mine: 'Die van mij',
  theirs: 'Die van de ander',
  empty: 'leeg',
  save: 'Bewaar mijn keuze',
  later: 'Laat de andere staan',
};
const conflictTexts: Catalogue<typeof en> = { en, nl };

/** Both values of each field that two people changed, and the choice between them. */
export function ConflictDialog({
  conflict,
  writes,
  fields,
  context,
}: {
  readonly conflict: Conflict;
  readonly writes: RecordWrites;
  readonly fields: readonly NamedField[];
  readonly context: ValueContext;
}) {
  const texts = useText(conflictTexts);
  const format = useFormat();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    new Set(conflict.clashes.map(({ name }) => name)),
  );
  const choose = (name: string, isMine: boolean) => {
    const next = new Set(chosen);
    if (isMine) next.add(name);
    else next.delete(name);
    setChosen(next);
  };
  return (
    <Dialog
      title={texts.title}
      isOpen
      width={560}
      onClose={writes.forgetConflict}
      footer={
        <>
          <Button onClick={writes.forgetConflict}>{texts.later}</Button>
          <Button kind="primary" onClick={() => writes.settle(chosen)}>
            {texts.save}
          </Button>
        </>
      }
    >
      <p>{texts.lead(String(readField(conflict.current, 'title') ?? ''))}</p>
      {conflict.clashes.map(({ name, mine, theirs }) => {
        const named = fields.find((field) => field.name === name);
        if (named === undefined) return null;
        const show = (value: typeof mine) => showValue(named.field, value, context, format) || texts.empty;
        return (
          <div key={name} className={styles.clash}>
            <strong>{named.label}</strong>
            <dl>
              <dt>{texts.mine}</dt>
              <dd>{show(mine)}</dd>
              <dt>{texts.theirs}</dt>
              <dd>{show(theirs)}</dd>
            </dl>
            <Segmented
              label={named.label}
              value={chosen.has(name) ? 'mine' : 'theirs'}
              options={[
                { value: 'mine', label: texts.mine },
                { value: 'theirs', label: texts.theirs },
              ]}
              onChange={(value) => choose(name, value === 'mine')}
            />
          </div>
        );
      })}
    </Dialog>
  );
}
