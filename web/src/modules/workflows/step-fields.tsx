import {
  type Deciders,
  decidingRoles,
  mostDueDays,
  quorums,
  type WorkflowStep,
} from '@regie/contracts/workflows';
import { useOption, useText } from '../../language/index.ts';
import {
  Button,
  CheckField,
  ChoiceField,
  NumberField,
  PersonField,
  type PersonOption,
  TextField,
} from '../../ui/index.ts';
import { workflowTexts } from './texts.ts';
import styles from './workflows.module.css';

/** Whom a step asks while that is being chosen: a role, `office`, `person` or nobody. */
interface DecidersDraft {
  readonly choice: string | null;
  readonly personId: string | null;
}

export interface StepDraft extends Omit<WorkflowStep, 'deciders' | 'escalatesTo'> {
  readonly deciders: DecidersDraft;
  readonly escalatesTo: DecidersDraft;
}

const office = 'office';
const person = 'person';

function decidersDraft(deciders: Deciders | null): DecidersDraft {
  if (deciders === null) return { choice: null, personId: null };
  if (deciders.by === 'person') return { choice: person, personId: deciders.personId };
  return { choice: deciders.by === 'role' ? deciders.role : office, personId: null };
}

function decidersOf({ choice, personId }: DecidersDraft): Deciders | undefined {
  if (choice === office) return { by: 'office' };
  if (choice === person) return personId === null ? undefined : { by: 'person', personId };
  const role = decidingRoles.find((one) => one === choice);
  return role && { by: 'role', role };
}

export function draftOf(step: WorkflowStep): StepDraft {
  return {
    ...step,
    deciders: decidersDraft(step.deciders),
    escalatesTo: decidersDraft(step.escalatesTo),
  };
}

/** The step as it would be published; undefined while it is not said who decides. */
export function stepOf(draft: StepDraft): WorkflowStep | undefined {
  const deciders = decidersOf(draft.deciders);
  const escalatesTo = draft.escalatesTo.choice === null ? null : decidersOf(draft.escalatesTo);
  return deciders === undefined || escalatesTo === undefined
    ? undefined
    : { ...draft, deciders, escalatesTo };
}

/** Begins as most steps are: the PMO, one of them, within a week of work. */
export function newStep(): StepDraft {
  return {
    code: `s-${crypto.randomUUID().slice(0, 8)}`,
    name: {},
    deciders: { choice: office, personId: null },
    quorum: 'one',
    isBesideFormer: false,
    dueDays: 5,
    escalatesTo: { choice: null, personId: null },
    mayBeDelegated: true,
  };
}

/** One step: what it is called, who decides, how many of them, by when, and who is next. */
export function StepFields({
  draft,
  number,
  people,
  onChange,
  onUp,
  onRemove,
}: {
  draft: StepDraft;
  number: number;
  people: readonly PersonOption[];
  onChange: (draft: StepDraft) => void;
  onUp: (() => void) | undefined;
  onRemove: (() => void) | undefined;
}) {
  const text = useText(workflowTexts);
  const option = useOption();
  const set = (values: Partial<StepDraft>) => onChange({ ...draft, ...values });
  const { name } = draft;
  return (
    <fieldset className={styles.step}>
      <legend>{text.stepNumber(number)}</legend>
      <div className={styles.pair}>
        <TextField
          label={text.stepNl}
          value={name.nl ?? ''}
          onChange={(nl) => set({ name: { ...name, nl } })}
          longest={200}
        />
        <TextField
          label={text.stepEn}
          value={name.en ?? ''}
          onChange={(en) => set({ name: { ...name, en } })}
          longest={200}
        />
      </div>
      <div className={styles.pair}>
        <DecidersFields
          label={text.who}
          value={draft.deciders}
          people={people}
          onChange={(deciders) => set({ deciders })}
        />
        <ChoiceField
          label={text.quorum}
          value={draft.quorum}
          options={quorums.map((value) => ({ value, label: option('step-quorum', value) }))}
          onChange={(quorum) => quorum !== null && set({ quorum })}
          hasNone={false}
        />
      </div>
      <div className={styles.pair}>
        <NumberField
          label={text.dueDays}
          unit={text.workingDays}
          value={draft.dueDays}
          least={1}
          most={mostDueDays}
          onChange={(days) => set({ dueDays: days ?? 5 })}
        />
        <DecidersFields
          label={text.escalates}
          value={draft.escalatesTo}
          people={people}
          onChange={(escalatesTo) => set({ escalatesTo })}
          hasNone
        />
      </div>
      {number > 1 && (
        <CheckField
          label={text.beside}
          isChecked={draft.isBesideFormer}
          onChange={(isBesideFormer) => set({ isBesideFormer })}
        />
      )}
      <CheckField
        label={text.delegable}
        isChecked={draft.mayBeDelegated}
        onChange={(mayBeDelegated) => set({ mayBeDelegated })}
      />
      <div className={styles.stepButtons}>
        {onUp !== undefined && <Button onClick={onUp}>{text.moveUp(number)}</Button>}
        {onRemove !== undefined && <Button onClick={onRemove}>{text.withoutStep(number)}</Button>}
      </div>
    </fieldset>
  );
}

function DecidersFields({
  label,
  value,
  people,
  onChange,
  hasNone = false,
}: {
  label: string;
  value: DecidersDraft;
  people: readonly PersonOption[];
  onChange: (value: DecidersDraft) => void;
  hasNone?: boolean;
}) {
  const text = useText(workflowTexts);
  const option = useOption();
  const options = [
    { value: office, label: text.office },
    ...decidingRoles.map((role) => ({ value: role, label: option('role', role) })),
    { value: person, label: text.aPerson },
  ];
  return (
    <>
      <ChoiceField
        label={label}
        value={value.choice}
        options={options}
        onChange={(choice) => onChange({ choice, personId: value.personId })}
        hasNone={hasNone}
      />
      {value.choice === person && (
        <PersonField
          label={`${label}: ${text.person.toLowerCase()}`}
          value={value.personId}
          people={people}
          onChange={(personId) => onChange({ choice: person, personId })}
        />
      )}
    </>
  );
}
