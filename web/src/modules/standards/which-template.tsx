import type { WrittenDocument } from '@regie/contracts/standards';
import { type ReactNode, useState } from 'react';
import { useLanguage, useText } from '../../language/index.ts';
import { Button, Section, Status } from '../../ui/index.ts';
import { documentTexts } from './document-texts.ts';
import { sayIn } from './say-in.ts';
import { SetUnits } from './set-units.tsx';
import styles from './standards.module.css';
import { writingTexts } from './writing-texts.ts';

function useWhy({ units, number }: WrittenDocument): string {
  const text = useText(writingTexts);
  const named = units.map((unit) => text.unit(unit.title ?? text.otherUnit, unit.number));
  const [first, ...others] = units;
  if (others.length > 0) {
    const last = named.at(-1) ?? '';
    return text.joint(`${named.slice(0, -1).join(', ')}${text.together}${last}`, number);
  }
  if (first === undefined || first.number === null) return text.standard(number);
  return text.variant(first.title ?? text.otherUnit, first.number, number);
}

/** Which template a document follows and why, and where what is written deviates from it. */
export function WhichTemplate({
  title,
  document,
  notBegun,
  mayWrite,
  mayNameUnits,
  onRenew,
  buttons,
  standing,
}: {
  /** Where the page does not say already which document it is. */
  title?: string;
  document: WrittenDocument;
  notBegun: string;
  mayWrite: boolean;
  mayNameUnits: boolean;
  onRenew: () => void;
  buttons: ReactNode;
  /** How far the document counts, above all else. */
  standing: ReactNode;
}) {
  const text = useText(writingTexts);
  const says = useText(documentTexts);
  const language = useLanguage();
  const [isNaming, setNaming] = useState(false);
  const why = useWhy(document);
  const { units, conflicts, deviations, isBegun, isBehind } = document;
  const titleOf = (id: string) => units.find(({ scopeId }) => scopeId === id)?.title ?? text.otherUnit;
  return (
    <Section
      title={title ?? text.why}
      aside={
        <div className={styles.buttons}>
          {buttons}
          {mayNameUnits && <Button onClick={() => setNaming(true)}>{text.units}</Button>}
        </div>
      }
    >
      <p className={styles.about}>{why}</p>
      <ul className={styles.lines}>
        {standing}
        {!isBegun && <li>{notBegun}</li>}
        {isBegun && (
          <li>
            <Status colour={deviations.length === 0 ? 'green' : 'amber'}>
              {deviations.length === 0 ? text.complete : text.deviates(deviations.length)}
            </Status>
          </li>
        )}
        {conflicts.map(({ kind, code, title, scopeIds }) => (
          <li key={`${kind} ${code}`}>
            <Status colour="amber">
              {says.conflicts[kind](sayIn(title, language), scopeIds.map(titleOf).join(', '))}
            </Status>
          </li>
        ))}
        {isBehind && (
          <li>
            {text.behind} {mayWrite && <Button onClick={onRenew}>{text.renew}</Button>}
          </li>
        )}
      </ul>
      {isNaming && <SetUnits document={document} onClose={() => setNaming(false)} />}
    </Section>
  );
}
