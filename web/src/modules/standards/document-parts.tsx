import type { WrittenDocument } from '@regie/contracts/standards';
import { useState } from 'react';
import { useLanguage, useText } from '../../language/index.ts';
import {
  Button,
  CheckField,
  FormDialog,
  LongTextField,
  Section,
  Status,
  type Submitted,
  Tag,
  TextField,
  useFormat,
} from '../../ui/index.ts';
import { documentTexts } from './document-texts.ts';
import { sayIn } from './say-in.ts';
import styles from './standards.module.css';
import { writingTexts } from './writing-texts.ts';

type Part = WrittenDocument['parts'][number];

export interface WrittenBody {
  readonly text: string;
  readonly leftOutReason: string | null;
}
/** Saves a part; the dialog shows what is refused. */
export type SavePart = (code: string, body: WrittenBody, said: string) => Promise<Submitted>;

/** Every part in its order: what is asked and by whom, and what is written. */
export function DocumentParts({
  document,
  mayWrite,
  onSave,
}: {
  document: WrittenDocument;
  mayWrite: boolean;
  onSave: SavePart;
}) {
  const [writing, setWriting] = useState<Part>();
  return (
    <>
      {document.parts.map((part) => (
        <DocumentPart
          key={part.code}
          part={part}
          document={document}
          onWrite={mayWrite ? () => setWriting(part) : undefined}
        />
      ))}
      {document.others.length > 0 && <OtherParts document={document} />}
      {writing !== undefined && (
        <WritePart part={writing} onSave={onSave} onClose={() => setWriting(undefined)} />
      )}
    </>
  );
}

/** Whose a part is, where it is not simply of the standard. */
function useOrigin({ units }: WrittenDocument): (part: Part) => string {
  const text = useText(documentTexts);
  const titleOf = (id: string | null) =>
    id === null ? text.organisation : (units.find(({ scopeId }) => scopeId === id)?.title ?? text.otherUnit);
  return ({ origins }) =>
    origins
      .filter(({ way }) => way !== 'standard')
      .map(({ way, scopeId }) => `${text.ways[way]} ${titleOf(scopeId)}`)
      .join(', ');
}

function DocumentPart({
  part,
  document,
  onWrite,
}: {
  part: Part;
  document: WrittenDocument;
  onWrite: (() => void) | undefined;
}) {
  const text = useText(writingTexts);
  const says = useText(documentTexts);
  const language = useLanguage();
  const format = useFormat();
  const originOf = useOrigin(document);
  const title = sayIn(part.title, language);
  const origin = originOf(part);
  const guidance = part.guidance.map((one) => sayIn(one.text, language)).filter((one) => one !== '');
  const { writtenById, writtenOn, leftOutReason } = part;
  const isEmpty = part.text.trim() === '';
  const by =
    writtenById === null || writtenOn === null
      ? undefined
      : text.by(document.names[writtenById] ?? '…', format.day(writtenOn));
  return (
    <Section
      title={title}
      {...(by === undefined ? {} : { note: by })}
      aside={
        onWrite !== undefined && (
          <Button kind="quiet" aria-label={text.writePart(title)} onClick={onWrite}>
            {text.write}
          </Button>
        )
      }
    >
      <p className={styles.about}>
        <Tag>{part.isRequired ? says.required : says.optional}</Tag>{' '}
        {[origin, ...guidance].filter((one) => one !== '').join(' · ')}
      </p>
      {!isEmpty && <p className={styles.prose}>{part.text}</p>}
      {isEmpty && leftOutReason !== null && (
        <Status colour={leftOutReason === '' ? 'amber' : 'grey'}>
          {leftOutReason === '' ? text.leftOutBare : text.leftOut(leftOutReason)}
        </Status>
      )}
      {isEmpty && leftOutReason === null && (
        <Status colour={part.isRequired && document.isBegun ? 'amber' : 'grey'}>{text.empty}</Status>
      )}
    </Section>
  );
}

/** What was written before the template changed. */
function OtherParts({ document }: { document: WrittenDocument }) {
  const text = useText(writingTexts);
  return (
    <Section title={text.others}>
      {document.others.map((one) => (
        <p key={one.code} className={styles.prose}>
          {one.text}
        </p>
      ))}
    </Section>
  );
}

function WritePart({ part, onSave, onClose }: { part: Part; onSave: SavePart; onClose: () => void }) {
  const text = useText(writingTexts);
  const language = useLanguage();
  const [says, setSays] = useState(part.text);
  const [reason, setReason] = useState(part.leftOutReason);
  const guidance = part.guidance.map((one) => sayIn(one.text, language)).join(' ');
  const isEmpty = says.trim() === '';
  const save = async () =>
    await onSave(part.code, { text: says, leftOutReason: isEmpty ? reason : null }, text.saved);
  return (
    <FormDialog
      title={text.writePart(sayIn(part.title, language))}
      submitLabel={text.save}
      width={720}
      onSubmit={save}
      onClose={onClose}
    >
      <LongTextField
        label={text.text}
        help={guidance}
        value={says}
        onChange={setSays}
        longest={20_000}
        rows={10}
        isFocused
      />
      {isEmpty && (
        <CheckField
          label={text.leaveOut}
          isChecked={reason !== null}
          onChange={(isOn) => setReason(isOn ? '' : null)}
        />
      )}
      {isEmpty && reason !== null && (
        <TextField label={text.reason} value={reason} onChange={setReason} longest={1000} />
      )}
    </FormDialog>
  );
}
