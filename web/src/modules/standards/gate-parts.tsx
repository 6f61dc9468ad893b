import {
  type Criterion,
  criterionFacts,
  criterionWeights,
  type RequiredDocument,
} from '@regie/contracts/standards';
import { useText } from '../../language/index.ts';
import { Button, ChoiceField, TextField } from '../../ui/index.ts';
import { lifeCycleTexts } from './life-cycle-texts.ts';
import styles from './standards.module.css';

/** The list with one of it replaced, or without it. */
function replaced<Part>(parts: readonly Part[], part: Part, by: Part | undefined): readonly Part[] {
  return parts.flatMap((one) => (one === part ? (by ?? []) : one));
}

/** The criteria of a gate, each with its weight, who answers it, and its words in both languages. */
export function CriterionFields({
  criteria,
  onChange,
}: {
  criteria: readonly Criterion[];
  onChange: (criteria: readonly Criterion[]) => void;
}) {
  const text = useText(lifeCycleTexts);
  return criteria.map((criterion, index) => {
    const set = (values: Partial<Criterion>) =>
      onChange(replaced(criteria, criterion, { ...criterion, ...values }));
    const { text: says } = criterion;
    return (
      <fieldset key={criterion.code} className={styles.part}>
        <legend>{text.criterion(index + 1)}</legend>
        <ChoiceField
          label={text.weight}
          value={criterion.weight}
          options={criterionWeights.map((value) => ({ value, label: text.weights[value] }))}
          onChange={(weight) => weight !== null && set({ weight })}
          isRequired
        />
        <ChoiceField
          label={text.answeredBy}
          value={criterion.fact ?? 'reviewer'}
          options={[
            { value: 'reviewer', label: text.reviewer },
            ...criterionFacts.map((value) => ({ value, label: text.facts[value] })),
          ]}
          onChange={(value) => set({ fact: criterionFacts.find((fact) => fact === value) ?? null })}
          hasNone={false}
        />
        <TextField
          label={text.textNl}
          value={says.nl ?? ''}
          onChange={(nl) => set({ text: { ...says, nl } })}
          longest={300}
        />
        <TextField
          label={text.textEn}
          value={says.en ?? ''}
          onChange={(en) => set({ text: { ...says, en } })}
          longest={300}
        />
        <Button onClick={() => onChange(replaced(criteria, criterion, undefined))}>
          {text.removeCriterion(index + 1)}
        </Button>
      </fieldset>
    );
  });
}

/** The documents that a gate asks for, by what their file is called in either language. */
export function DocumentFields({
  documents,
  onChange,
}: {
  documents: readonly RequiredDocument[];
  onChange: (documents: readonly RequiredDocument[]) => void;
}) {
  const text = useText(lifeCycleTexts);
  return documents.map((document, index) => {
    const { name } = document;
    const rename = (values: RequiredDocument['name']) =>
      onChange(replaced(documents, document, { ...document, name: { ...name, ...values } }));
    return (
      <fieldset key={document.code} className={styles.part}>
        <legend>{text.document(index + 1)}</legend>
        <TextField
          label={text.textNl}
          help={text.documentNote}
          value={name.nl ?? ''}
          onChange={(nl) => rename({ nl })}
          longest={300}
        />
        <TextField
          label={text.textEn}
          value={name.en ?? ''}
          onChange={(en) => rename({ en })}
          longest={300}
        />
        <Button onClick={() => onChange(replaced(documents, document, undefined))}>
          {text.removeDocument(index + 1)}
        </Button>
      </fieldset>
    );
  });
}
