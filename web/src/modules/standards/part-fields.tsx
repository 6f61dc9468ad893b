import { partContents, type TemplatePart } from '@regie/contracts/standards';
import type { ReactNode } from 'react';
import { useText } from '../../language/index.ts';
import { Button, CheckField, ChoiceField, LongTextField, TextField } from '../../ui/index.ts';
import { documentTexts } from './document-texts.ts';
import styles from './standards.module.css';

/** A code that says nothing and that no other unit gives to a part of its own. */
export function newPart(): TemplatePart {
  const code = `p-${crypto.randomUUID().slice(0, 8)}`;
  return { code, title: {}, guidance: {}, isRequired: true, content: 'text' };
}

export function isNamed({ title: { nl = '', en = '' } }: Pick<TemplatePart, 'title'>): boolean {
  return `${nl}${en}`.trim() !== '';
}

/** The words of a part, whether it is required, and what else is said of it. */
export function PartFields<Part extends TemplatePart>({
  part,
  number,
  onChange,
  onUp,
  onRemove,
  children,
}: {
  part: Part;
  number: number;
  onChange: (part: Part) => void;
  onUp?: (() => void) | undefined;
  onRemove: () => void;
  children?: ReactNode;
}) {
  const text = useText(documentTexts);
  const { title, guidance, isRequired, content } = part;
  return (
    <fieldset className={styles.part}>
      <legend>{text.partNumber(number)}</legend>
      <TextField
        label={text.titleNl}
        value={title.nl ?? ''}
        onChange={(nl) => onChange({ ...part, title: { ...title, nl } })}
        longest={200}
      />
      <TextField
        label={text.titleEn}
        value={title.en ?? ''}
        onChange={(en) => onChange({ ...part, title: { ...title, en } })}
        longest={200}
      />
      <LongTextField
        label={text.guidanceNl}
        value={guidance.nl ?? ''}
        onChange={(nl) => onChange({ ...part, guidance: { ...guidance, nl } })}
        longest={1000}
        rows={2}
      />
      <LongTextField
        label={text.guidanceEn}
        value={guidance.en ?? ''}
        onChange={(en) => onChange({ ...part, guidance: { ...guidance, en } })}
        longest={1000}
        rows={2}
      />
      <ChoiceField
        label={text.content}
        value={content}
        options={partContents.map((value) => ({ value, label: text.contents[value] }))}
        onChange={(value) => value !== null && onChange({ ...part, content: value })}
        hasNone={false}
      />
      <CheckField
        label={text.isRequired}
        isChecked={isRequired}
        onChange={(isOn) => onChange({ ...part, isRequired: isOn })}
      />
      {children}
      <div className={styles.buttons}>
        {onUp !== undefined && <Button onClick={onUp}>{text.moveUp(number)}</Button>}
        <Button onClick={onRemove}>{text.removePart(number)}</Button>
      </div>
    </fieldset>
  );
}
