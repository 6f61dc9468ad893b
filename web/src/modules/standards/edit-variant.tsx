import {
  type DocumentKind,
  documentTemplateOperations,
  type TemplateDraft,
  type TemplatePart,
  type TemplateVariant,
  type VariantChanges,
} from '@regie/contracts/standards';
import { useState } from 'react';
import { useWrite } from '../../api/index.ts';
import { useLanguage, useText } from '../../language/index.ts';
import { Button, ChoiceField, FormDialog, LongTextField, TextField } from '../../ui/index.ts';
import { DraftText, draftTexts } from '../advice/index.ts';
import { documentTexts } from './document-texts.ts';
import { draftParts } from './draft-parts.ts';
import { isNamed, newPart, PartFields } from './part-fields.tsx';
import { sayIn } from './say-in.ts';
import styles from './standards.module.css';

const untouched: VariantChanges = { added: [], required: [], reworded: [], dropped: [] };

/** Says of each part of the standard what becomes of it in a unit, adds parts, and publishes that. */
export function EditVariant({
  kind,
  parts,
  variant,
  places,
  draft,
  onClose,
}: {
  kind: DocumentKind;
  parts: readonly TemplatePart[];
  /** Undefined for the first of a unit that is chosen here. */
  variant: TemplateVariant | undefined;
  places: readonly { readonly id: string; readonly title: string }[];
  /** The draft from advice that it works out, for the only place there is. */
  draft?: TemplateDraft;
  onClose: () => void;
}) {
  const text = useText(documentTexts);
  const language = useLanguage();
  const write = useWrite();
  const withDraft = (now: VariantChanges): VariantChanges => {
    if (draft === undefined) return now;
    const proposed = draftParts(draft.draftText, language, [...parts, ...now.added]);
    return { ...now, added: [...now.added, ...proposed.map((part) => ({ ...part, after: null }))] };
  };
  const drafts = useText(draftTexts);
  const only = draft === undefined ? undefined : places[0]?.id;
  const [scopeId, setScopeId] = useState<string | null>(variant?.scopeId ?? only ?? null);
  const [changes, setChanges] = useState(() => withDraft(variant?.changes ?? untouched));
  const [reason, setReason] = useState(draft === undefined ? '' : drafts.reason(draft.key, draft.title));
  const number = variant?.number ?? 0;
  const { added } = changes;
  const setAdded = (some: typeof added) => setChanges((now) => ({ ...now, added: some }));
  const publish = async () => {
    if (scopeId === null) return 'open' as const;
    const known = new Set(parts.map(({ code }) => code));
    const body = {
      scopeId,
      after: number,
      reason,
      ...(draft === undefined ? {} : { followsFromId: draft.id }),
      changes: {
        added: added.filter(isNamed),
        // What the standard has no more of is left behind.
        required: changes.required.filter((code) => known.has(code)),
        dropped: changes.dropped.filter((code) => known.has(code)),
        reworded: changes.reworded.filter(({ code }) => known.has(code)),
      },
    };
    return await write(
      documentTemplateOperations.publishVariant,
      { parameters: { kind }, body },
      { said: text.published(number + 1), showsProblem: true },
    );
  };
  const missing = scopeId === null ? `${text.place}?` : reason.trim() === '' ? `${text.reason}?` : undefined;
  return (
    <FormDialog
      title={variant === undefined ? text.addVariant : text.editVariant(variant.placeTitle)}
      submitLabel={text.publish(number + 1)}
      reason={missing}
      onSubmit={publish}
      onClose={onClose}
    >
      <p>{text.begunKeep}</p>
      {variant === undefined && (
        <ChoiceField
          label={text.place}
          value={scopeId}
          options={places.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={setScopeId}
          isRequired
          hasNone
        />
      )}
      <LongTextField label={text.reason} value={reason} onChange={setReason} longest={1000} isRequired />
      {draft !== undefined && <DraftText draft={draft} />}
      {parts.map((part) => (
        <Stance key={part.code} part={part} changes={changes} onChange={setChanges} />
      ))}
      <h3 className={styles.partTitle}>{text.ownParts}</h3>
      {added.map((part, index) => (
        <PartFields
          key={part.code}
          part={part}
          number={index + 1}
          onChange={(after) => setAdded(added.map((one) => (one === part ? after : one)))}
          onRemove={() => setAdded(added.filter((one) => one !== part))}
        >
          <ChoiceField
            label={text.after}
            value={part.after ?? 'last'}
            options={[
              ...parts.map(({ code, title }) => ({ value: code, label: sayIn(title, language) })),
              { value: 'last', label: text.last },
            ]}
            onChange={(code) => {
              const after = code === 'last' ? null : code;
              setAdded(added.map((one) => (one === part ? { ...part, after } : one)));
            }}
            hasNone={false}
          />
        </PartFields>
      ))}
      <Button icon="plus" onClick={() => setAdded([...added, { ...newPart(), after: null }])}>
        {text.addPart}
      </Button>
    </FormDialog>
  );
}

/** What becomes of one part of the standard, and how it is explained here. */
function Stance({
  part,
  changes,
  onChange,
}: {
  part: TemplatePart;
  changes: VariantChanges;
  onChange: (changes: VariantChanges) => void;
}) {
  const text = useText(documentTexts);
  const language = useLanguage();
  const { code, isRequired } = part;
  const title = sayIn(part.title, language);
  const without = (codes: readonly string[]) => codes.filter((one) => one !== code);
  const isDropped = changes.dropped.includes(code);
  const stance = isDropped ? 'dropped' : changes.required.includes(code) ? 'required' : 'follow';
  const reworded = changes.reworded.find((one) => one.code === code)?.guidance;
  const others = changes.reworded.filter((one) => one.code !== code);
  const take = (next: string | null) =>
    onChange({
      ...changes,
      required: next === 'required' ? [...without(changes.required), code] : without(changes.required),
      dropped: next === 'dropped' ? [...without(changes.dropped), code] : without(changes.dropped),
      reworded: next === 'dropped' ? others : changes.reworded,
    });
  const reword = (says: string) =>
    onChange({
      ...changes,
      reworded: says === '' ? others : [...others, { code, guidance: { ...reworded, [language]: says } }],
    });
  const stances = (['follow', ...(isRequired ? [] : (['required'] as const)), 'dropped'] as const).map(
    (value) => ({ value, label: text.stances[value] }),
  );
  return (
    <fieldset className={styles.part}>
      <legend>{title}</legend>
      <ChoiceField
        label={text.stance(title)}
        value={stance}
        options={stances}
        onChange={take}
        hasNone={false}
      />
      {!isDropped && (
        <TextField
          label={`${text.stances.reworded}: ${title}`}
          value={reworded?.[language] ?? ''}
          placeholder={sayIn(part.guidance, language)}
          onChange={reword}
          longest={1000}
        />
      )}
    </fieldset>
  );
}
