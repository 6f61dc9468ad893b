import { accountOperations } from '@regie/contracts/accounts';
import {
  type ProposalKind,
  proposalKinds,
  type Workflow,
  type WorkflowDraft,
  type WorkflowStep,
  workflowOperations,
} from '@regie/contracts/workflows';
import { useState } from 'react';
import { useRead, useWrite } from '../../api/index.ts';
import { useLanguage, useOption, useText } from '../../language/index.ts';
import {
  Button,
  CheckField,
  ChoiceField,
  FormDialog,
  LongTextField,
  TextField,
  useDrafts,
} from '../../ui/index.ts';
import { DraftText, draftTexts } from '../advice/index.ts';
import { draftSteps } from './draft-steps.ts';
import { draftOf, newStep, type StepDraft, StepFields, stepOf } from './step-fields.tsx';
import { sayIn } from './step-numbers.ts';
import { workflowTexts } from './texts.ts';
import styles from './workflows.module.css';

const isNamed = ({ nl = '', en = '' }: WorkflowStep['name']) => `${nl}${en}`.trim() !== '';

/** Makes a workflow, or the next version of one; where a draft from advice is worked out, with its steps. */
export function WorkflowDialog({
  workflow,
  places,
  draft,
  onClose,
}: {
  workflow: Workflow | undefined;
  places: readonly { readonly id: string; readonly title: string }[];
  draft?: WorkflowDraft | undefined;
  onClose: () => void;
}) {
  const text = useText(workflowTexts);
  const language = useLanguage();
  const option = useOption();
  const write = useWrite();
  const people = useRead(accountOperations.listPeople, {}).value?.rows ?? [];
  const newest = workflow?.versions[0];
  const drafts = useText(draftTexts);
  const about = places.find(({ id }) => id === draft?.scopeId) ?? places[0];
  const [scopeId, setScopeId] = useState(workflow?.scopeId ?? about?.id ?? '');
  const [name, setName] = useState<WorkflowStep['name']>(
    newest?.name ??
      (draft === undefined ? {} : { [language]: (draft.draftTitle ?? draft.title).slice(0, 200) }),
  );
  const [kinds, setKinds] = useState<readonly ProposalKind[]>(newest?.kinds ?? []);
  const [reason, setReason] = useState(draft === undefined ? '' : drafts.reason(draft.key, draft.title));
  const steps = useDrafts<StepDraft>(() => {
    const there = newest?.steps.map(draftOf) ?? [];
    const all = draft === undefined ? there : [...there, ...draftSteps(draft.draftText, language, there)];
    return all.length > 0 ? all : [newStep()];
  });
  const number = (newest?.number ?? 0) + 1;
  const whole = steps.values.flatMap((draft) => stepOf(draft) ?? []);
  const isWhole =
    isNamed(name) &&
    kinds.length > 0 &&
    reason.trim() !== '' &&
    whole.length > 0 &&
    whole.length === steps.all.length &&
    whole.every((step) => isNamed(step.name));
  const publish = async () =>
    await write(
      workflowOperations.publish,
      {
        body: {
          scopeId,
          workflowId: workflow?.id ?? null,
          after: number - 1,
          name,
          kinds: proposalKinds.filter((kind) => kinds.includes(kind)),
          steps: whole,
          reason,
          ...(draft === undefined ? {} : { followsFromId: draft.id }),
        },
      },
      { said: text.published(number), showsProblem: true },
    );
  return (
    <FormDialog
      title={newest === undefined ? text.newTitle : text.nextTitle(sayIn(newest.name, language), number)}
      submitLabel={text.publish(number)}
      reason={isWhole ? undefined : text.incomplete}
      width={560}
      onSubmit={publish}
      onClose={onClose}
    >
      {/* What is wrong with a step stands below the last field, naming the step: its own field may be out of sight. */}
      {(at) => (
        <>
          {newest !== undefined && <p>{text.keeps}</p>}
          {draft !== undefined && <DraftText draft={draft} isOpen />}
          <div className={styles.pair}>
            <TextField
              label={text.nameNl}
              value={name.nl ?? ''}
              onChange={(nl) => setName({ ...name, nl })}
              longest={200}
              isFocused
            />
            <TextField
              label={text.nameEn}
              value={name.en ?? ''}
              onChange={(en) => setName({ ...name, en })}
              longest={200}
            />
          </div>
          {workflow === undefined && (
            <ChoiceField
              label={text.place}
              help={text.placeHelp}
              value={scopeId}
              options={places.map(({ id, title }) => ({ value: id, label: title }))}
              onChange={(id) => id !== null && setScopeId(id)}
              hasNone={false}
              error={at('body.scopeId')}
            />
          )}
          <fieldset className={styles.kinds}>
            <legend>{text.holdsFor}</legend>
            {proposalKinds.map((kind) => (
              <div key={kind}>
                <CheckField
                  label={option('proposal-kind', kind)}
                  isChecked={kinds.includes(kind)}
                  onChange={(isOn) => setKinds(isOn ? [...kinds, kind] : kinds.filter((one) => one !== kind))}
                />
              </div>
            ))}
          </fieldset>
          {steps.all.map(({ number: key, value }, index) => (
            <StepFields
              key={key}
              draft={value}
              number={index + 1}
              people={people}
              onChange={(draft) => steps.change(key, draft)}
              onUp={index === 0 ? undefined : () => steps.moveUp(key)}
              onRemove={steps.all.length === 1 ? undefined : () => steps.remove(key)}
            />
          ))}
          <div>
            <Button icon="plus" onClick={() => steps.add(newStep())}>
              {text.addStep}
            </Button>
          </div>
          <LongTextField
            label={text.reason}
            value={reason}
            onChange={setReason}
            longest={1000}
            rows={2}
            isRequired
          />
        </>
      )}
    </FormDialog>
  );
}
