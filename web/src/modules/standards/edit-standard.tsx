import {
  type DocumentKind,
  documentTemplateOperations,
  type TemplateDraft,
  type TemplatePart,
} from '@regie/contracts/standards';
import { useState } from 'react';
import { useWrite } from '../../api/index.ts';
import { useLanguage, useOption, useText } from '../../language/index.ts';
import { Button, FormDialog, LongTextField } from '../../ui/index.ts';
import { DraftText, draftTexts } from '../advice/index.ts';
import { documentTexts } from './document-texts.ts';
import { draftParts } from './draft-parts.ts';
import { isNamed, newPart, PartFields } from './part-fields.tsx';

/** Changes the parts of a standard and publishes them as its next version. */
export function EditStandard({
  kind,
  number,
  parts: published,
  draft,
  onClose,
}: {
  kind: DocumentKind;
  number: number;
  parts: readonly TemplatePart[];
  /** The draft from advice that the next version works out. */
  draft?: TemplateDraft;
  onClose: () => void;
}) {
  const text = useText(documentTexts);
  const option = useOption();
  const write = useWrite();
  const drafts = useText(draftTexts);
  const language = useLanguage();
  const [parts, setParts] = useState<readonly TemplatePart[]>(() => [
    ...published,
    ...(draft === undefined ? [] : draftParts(draft.draftText, language, published)),
  ]);
  const [reason, setReason] = useState(draft === undefined ? '' : drafts.reason(draft.key, draft.title));
  const up = (index: number) =>
    setParts((now) => {
      const moved = now[index];
      const others = now.filter((_one, place) => place !== index);
      return moved === undefined ? now : [...others.slice(0, index - 1), moved, ...others.slice(index - 1)];
    });
  const publish = async () =>
    await write(
      documentTemplateOperations.publish,
      {
        parameters: { kind },
        body: {
          after: number,
          parts: parts.filter(isNamed),
          reason,
          ...(draft === undefined ? {} : { followsFromId: draft.id }),
        },
      },
      { said: text.published(number + 1), showsProblem: true },
    );
  return (
    <FormDialog
      title={text.publishTitle(option('document-kind', kind), number + 1)}
      submitLabel={text.publish(number + 1)}
      reason={reason.trim() === '' ? `${text.reason}?` : undefined}
      onSubmit={publish}
      onClose={onClose}
    >
      <p>{text.begunKeep}</p>
      <LongTextField label={text.reason} value={reason} onChange={setReason} longest={1000} isRequired />
      {draft !== undefined && <DraftText draft={draft} />}
      {parts.map((part, index) => (
        <PartFields
          key={part.code}
          part={part}
          number={index + 1}
          onChange={(after) => setParts((now) => now.map((one) => (one === part ? after : one)))}
          onUp={index === 0 ? undefined : () => up(index)}
          onRemove={() => setParts((now) => now.filter((one) => one !== part))}
        />
      ))}
      <Button icon="plus" onClick={() => setParts((now) => [...now, newPart()])}>
        {text.addPart}
      </Button>
    </FormDialog>
  );
}
