import { useState } from 'react';
import { useText } from '../../language/index.ts';
import { changesOfPaste, type PastedRow, type RowChange } from '../../ui/grid/index.ts';
import { Button, CheckField, ChoiceField, classes, Dialog, Segmented } from '../../ui/index.ts';
import { pasteTexts } from './paste-texts.ts';
import type { RecordKind } from './record-kind.ts';
import styles from './register.module.css';
import { ScopeChoice } from './scope-choice.tsx';
import { registerTexts } from './texts.ts';
import { type PasteChoice, type Pasted, usePaste } from './use-paste.ts';

const mostShown = 50;

function isWrong({ problem, cells }: PastedRow): boolean {
  return problem !== undefined || cells.some((cell) => cell.problem !== undefined);
}

function resultOf({ row, cells, problem }: PastedRow, texts: (typeof pasteTexts)['en']): string {
  if (problem !== undefined) return `${texts.left}: ${problem}`;
  if (row === undefined) return texts.added;
  return cells.some(({ value, isSame }) => value !== undefined && !isSame) ? texts.changed : texts.unchanged;
}

/** What goes into which column, and line by line what would happen; cells that cannot be read say why. */
function PasteTable({ choice, pasted }: { readonly choice: PasteChoice; readonly pasted: Pasted }) {
  const texts = useText(pasteTexts);
  const { plan, mapping } = choice;
  const numbered = plan.rows.map((row, index) => ({ row, number: index + (choice.hasHeading ? 2 : 1) }));
  const shown = [
    ...numbered.filter(({ row }) => isWrong(row)),
    ...numbered.filter(({ row }) => !isWrong(row)),
  ].slice(0, mostShown);
  const options = pasted.columns
    .filter(({ whyLocked }) => whyLocked === undefined)
    .map(({ name, label }) => ({ value: name, label }));
  const keyOption = pasted.columns
    .filter(({ name }) => name === 'key')
    .map(({ name, label }) => ({ value: name, label }));
  const places = mapping.map((_, index) => index);
  return (
    <>
      {plan.rows.length > shown.length ? (
        <p className={styles.help}>{texts.only(shown.length, plan.rows.length)}</p>
      ) : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className={styles.pasteScroller} aria-label={texts.preview} tabIndex={0}>
        <table className={styles.pasteTable}>
          <thead>
            <tr>
              <th scope="col">{texts.line}</th>
              {places.map((index) => (
                <th key={index} scope="col">
                  <ChoiceField
                    label={texts.columnOf(index + 1)}
                    isLabelHidden
                    value={mapping[index] ?? null}
                    options={[...keyOption, ...options]}
                    onChange={(name) => choice.setMapping(index, name)}
                  />
                </th>
              ))}
              <th scope="col">{texts.result}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ row, number }) => (
              <tr key={number}>
                <td>{number}</td>
                {places.map((index) => {
                  const cell = row.cells.find(({ column }) => column.name === mapping[index]);
                  const text = pasted.lines[number - 1]?.[index] ?? '';
                  return (
                    <td
                      key={index}
                      className={classes(
                        cell === undefined && styles.isLeftOut,
                        cell?.problem !== undefined && styles.isWrong,
                      )}
                    >
                      {text}
                      {cell?.problem === undefined ? null : (
                        <span className={styles.cellProblem}>{cell.problem}</span>
                      )}
                    </td>
                  );
                })}
                <td>{resultOf(row, texts)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

/** Shows what a paste would do before it is done; written as one event. */
export function PastePreview({
  kind,
  pasted,
  scopeId,
  onApply,
  onClose,
}: {
  /** Absent where new rows have a place of their own. */
  readonly kind?: RecordKind;
  readonly pasted: Pasted;
  readonly scopeId?: string | undefined;
  readonly onApply: (changes: readonly RowChange[], scopeId: string | undefined) => Promise<boolean>;
  readonly onClose: () => void;
}) {
  const texts = useText(pasteTexts);
  const common = useText(registerTexts);
  const choice = usePaste(pasted);
  const [place, setPlace] = useState<string | null>(scopeId ?? null);
  const [isBusy, setBusy] = useState(false);
  const { plan } = choice;
  const isPlaceMissing = kind !== undefined && plan.added > 0 && place === null;
  const reason =
    plan.added + plan.changed === 0 ? texts.nothing : isPlaceMissing ? texts.scopeMissing : undefined;
  const apply = async () => {
    setBusy(true);
    const isDone = await onApply(changesOfPaste(plan), place ?? undefined);
    setBusy(false);
    if (isDone) onClose();
  };
  return (
    <Dialog
      title={texts.title}
      isOpen
      width={1080}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button kind="primary" isBusy={isBusy} reason={reason} onClick={() => void apply()}>
            {texts.apply(plan.added, plan.changed)}
          </Button>
        </>
      }
    >
      <p>{texts.lead(pasted.lines.length, choice.mapping.length)}</p>
      <div className={styles.pasteChoices}>
        {pasted.rows.length === 0 ? null : (
          <Segmented
            label={texts.target}
            value={choice.isIntoRows ? 'here' : 'new'}
            options={[
              { value: 'here', label: texts.here },
              { value: 'new', label: texts.newRows },
            ]}
            onChange={(value) => choice.setIntoRows(value === 'here')}
          />
        )}
        <CheckField label={texts.heading} isChecked={choice.hasHeading} onChange={choice.setHeading} />
        {kind !== undefined && scopeId === undefined && plan.added > 0 ? (
          <ScopeChoice kind={kind} label={texts.scope} value={place} onChange={setPlace} />
        ) : null}
      </div>
      <p role="status" className={plan.wrong > 0 ? styles.wrongCount : styles.help}>
        {plan.wrong > 0 ? texts.wrong(plan.wrong) : texts.allWell}
      </p>
      <PasteTable choice={choice} pasted={pasted} />
    </Dialog>
  );
}
