import { type BriefShown, briefWritingOperations } from '@regie/contracts/standards';
import { useState } from 'react';
import { useWrite } from '../../api/index.ts';
import { useLanguage, useText } from '../../language/index.ts';
import {
  Button,
  CheckField,
  FormDialog,
  LongTextField,
  Section,
  Status,
  Tag,
  TextField,
  useFormat,
} from '../../ui/index.ts';
import { briefTexts } from './brief-texts.ts';
import { documentTexts } from './document-texts.ts';
import { sayIn } from './say-in.ts';
import styles from './standards.module.css';

type Part = BriefShown['parts'][number];

/** Every part in its order: what is asked and by whom, and what is written. */
export function BriefParts({ brief }: { brief: BriefShown }) {
  const [writing, setWriting] = useState<Part>();
  return (
    <>
      {brief.parts.map((part) => (
        <BriefPart key={part.code} part={part} brief={brief} onWrite={() => setWriting(part)} />
      ))}
      {writing !== undefined && (
        <WritePart part={writing} brief={brief} onClose={() => setWriting(undefined)} />
      )}
    </>
  );
}

/** Whose a part is, where it is not simply of the standard. */
function useOrigin({ units }: BriefShown): (part: Part) => string {
  const text = useText(documentTexts);
  const titleOf = (id: string | null) =>
    id === null ? text.organisation : (units.find(({ scopeId }) => scopeId === id)?.title ?? text.otherUnit);
  return ({ origins }) =>
    origins
      .filter(({ way }) => way !== 'standard')
      .map(({ way, scopeId }) => `${text.ways[way]} ${titleOf(scopeId)}`)
      .join(', ');
}

function BriefPart({ part, brief, onWrite }: { part: Part; brief: BriefShown; onWrite: () => void }) {
  const text = useText(briefTexts);
  const says = useText(documentTexts);
  const language = useLanguage();
  const format = useFormat();
  const originOf = useOrigin(brief);
  const title = sayIn(part.title, language);
  const origin = originOf(part);
  const guidance = part.guidance.map((one) => sayIn(one.text, language)).filter((one) => one !== '');
  const { writtenById, writtenOn, leftOutReason } = part;
  const isEmpty = part.text.trim() === '';
  const by =
    writtenById === null || writtenOn === null
      ? undefined
      : text.by(brief.names[writtenById] ?? '…', format.day(writtenOn));
  return (
    <Section
      title={title}
      {...(by === undefined ? {} : { note: by })}
      aside={
        brief.mayWrite &&
        !brief.isApproved && (
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
        <Status colour={part.isRequired && brief.isBegun ? 'amber' : 'grey'}>{text.empty}</Status>
      )}
    </Section>
  );
}

function WritePart({ part, brief, onClose }: { part: Part; brief: BriefShown; onClose: () => void }) {
  const text = useText(briefTexts);
  const language = useLanguage();
  const write = useWrite();
  const [says, setSays] = useState(part.text);
  const [reason, setReason] = useState(part.leftOutReason);
  const guidance = part.guidance.map((one) => sayIn(one.text, language)).join(' ');
  const isEmpty = says.trim() === '';
  const save = async () =>
    await write(
      briefWritingOperations.writePart,
      {
        parameters: { id: brief.project.id, code: part.code },
        body: { text: says, leftOutReason: isEmpty ? reason : null },
      },
      { said: text.saved, showsProblem: true },
    );
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
