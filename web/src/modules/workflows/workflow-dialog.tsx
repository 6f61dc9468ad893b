import { accountOperations } from '@regie/contracts/accounts';
import {
  type ProposalKind,
  proposalKinds,
  type Workflow,
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
import { draftOf, newStep, type StepDraft, StepFields, stepOf } from './step-fields.tsx';
import { sayIn } from './step-numbers.ts';
import { workflowTexts } from './texts.ts';
import styles from './workflows.module.css';

const isNamed = ({ nl = '', en = '' }: WorkflowStep['name']) => `${nl}${en}`.trim() !== '';

/** Makes a workflow, or the next version of one. */
export function WorkflowDialog({
  workflow,
  places,
  onClose,
}: {
  workflow: Workflow | undefined;
  places: readonly { readonly id: string; readonly title: string }[];
  onClose: () => void;
}) {
  const text = useText(workflowTexts);
  const language = useLanguage();
  const option = useOption();
  const write = useWrite();
  const people = useRead(accountOperations.listPeople, {}).value?.rows ?? [];
  const newest = workflow?.versions[0];
  const [scopeId, setScopeId] = useState(workflow?.scopeId ?? places[0]?.id ?? '');
  const [name, setName] = useState<WorkflowStep['name']>(newest?.name ?? {});
  const [kinds, setKinds] = useState<readonly ProposalKind[]>(newest?.kinds ?? []);
  const [reason, setReason] = useState('');
  const steps = useDrafts<StepDraft>(() => newest?.steps.map(draftOf) ?? [newStep()]);
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
