import { projectClasses } from '@regie/contracts/projects';
import {
  type Criterion,
  type Gate,
  type GatePhase,
  mostReviewers,
  type RequiredDocument,
  type Texts,
} from '@regie/contracts/standards';
import { useState } from 'react';
import { useLanguage, useOption, useText } from '../../language/index.ts';
import { Button, CheckField, ChoiceField, FormDialog, NumberField, TextField } from '../../ui/index.ts';
import { CriterionFields, DocumentFields } from './gate-parts.tsx';
import { lifeCycleTexts } from './life-cycle-texts.ts';
import { sayIn } from './say-in.ts';

const fresh = (opens: GatePhase): Gate => ({
  opens,
  title: {},
  classes: ['a', 'b', 'c'],
  quorum: 1,
  criteria: [],
  documents: [],
});

/** A code that none of them has; it stays when the words change. */
function newCode(taken: readonly { readonly code: string }[], stem: string): string {
  for (let number = taken.length + 1; ; number += 1) {
    const code = `${stem}-${number}`;
    if (!taken.some((one) => one.code === code)) return code;
  }
}

/** Changes what a gate asks; nothing is stored before the version is published. */
export function GateDialog({
  gate,
  phases,
  onKeep,
  onRemove,
  onClose,
}: {
  gate: Gate | undefined;
  /** Phases that it can open. */
  phases: readonly GatePhase[];
  onKeep: (gate: Gate) => void;
  onRemove: () => void;
  onClose: () => void;
}) {
  const text = useText(lifeCycleTexts);
  const option = useOption();
  const language = useLanguage();
  const [draft, setDraft] = useState<Gate>(gate ?? fresh(phases[0] ?? 'execution'));
  const set = (values: Partial<Gate>) => setDraft((now) => ({ ...now, ...values }));
  const { title, classes, criteria, documents } = draft;
  const isNamed = (title.nl ?? '').trim() !== '' || (title.en ?? '').trim() !== '';
  const addCriterion = () => {
    const added: Criterion = { code: newCode(criteria, 'own'), weight: 'must', text: {}, fact: null };
    set({ criteria: [...criteria, added] });
  };
  const addDocument = () => {
    const added: RequiredDocument = { code: newCode(documents, 'own'), name: {} };
    set({ documents: [...documents, added] });
  };
  const keep = () => {
    const isSaid = ({ nl = '', en = '' }: Texts) => `${nl}${en}`.trim() !== '';
    onKeep({
      ...draft,
      criteria: criteria.filter((one) => isSaid(one.text)),
      documents: documents.filter((one) => isSaid(one.name)),
    });
    return Promise.resolve('open' as const);
  };
  return (
    <FormDialog
      title={gate === undefined ? text.newGate : text.editGate(sayIn(gate.title, language))}
      submitLabel={text.done}
      reason={isNamed ? undefined : `${text.titleNl}?`}
      width={720}
      onSubmit={keep}
      onClose={onClose}
    >
      <ChoiceField
        label={text.opens}
        value={draft.opens}
        options={phases.map((phase) => ({ value: phase, label: option('phase', phase) }))}
        onChange={(opens) => opens !== null && set({ opens })}
        isRequired
      />
      <TextField
        label={text.titleNl}
        value={title.nl ?? ''}
        onChange={(nl) => set({ title: { ...title, nl } })}
        longest={300}
        isFocused
      />
      <TextField
        label={text.titleEn}
        value={title.en ?? ''}
        onChange={(en) => set({ title: { ...title, en } })}
        longest={300}
      />
      {projectClasses.map((one) => (
        <CheckField
          key={one}
          label={text.classLabel(one.toUpperCase())}
          isChecked={classes.includes(one)}
          onChange={(isOn) =>
            set({ classes: projectClasses.filter((each) => (each === one ? isOn : classes.includes(each))) })
          }
        />
      ))}
      <NumberField
        label={text.quorum}
        help={text.quorumHelp}
        value={draft.quorum}
        least={0}
        most={mostReviewers}
        onChange={(quorum) => set({ quorum: quorum ?? 0 })}
      />
      <CriterionFields criteria={criteria} onChange={(some) => set({ criteria: [...some] })} />
      <Button icon="plus" onClick={addCriterion}>
        {text.addCriterion}
      </Button>
      <DocumentFields documents={documents} onChange={(some) => set({ documents: [...some] })} />
      <Button icon="plus" onClick={addDocument}>
        {text.addDocument}
      </Button>
      {gate !== undefined && <Button onClick={onRemove}>{text.removeGate}</Button>}
    </FormDialog>
  );
}
