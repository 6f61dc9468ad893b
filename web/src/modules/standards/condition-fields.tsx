import { useText } from '../../language/index.ts';
import { Button, DayField, PersonField, type PersonOption, TextField } from '../../ui/index.ts';
import { gateTexts } from './gate-texts.ts';
import styles from './standards.module.css';

export interface ConditionDraft {
  readonly title: string;
  readonly ownerId: string | null;
  readonly dueOn: string | null;
}

export function isWhole({ title, ownerId, dueOn }: ConditionDraft): boolean {
  return title.trim() !== '' && ownerId !== null && dueOn !== null;
}

/** What must be done though the project goes on, by whom and by when. */
export function ConditionFields({
  conditions,
  people,
  onChange,
}: {
  conditions: readonly ConditionDraft[];
  people: readonly PersonOption[];
  onChange: (conditions: readonly ConditionDraft[]) => void;
}) {
  const text = useText(gateTexts);
  return (
    <>
      <p>{text.conditionLead}</p>
      {conditions.map((condition, index) => {
        const set = (values: Partial<ConditionDraft>) =>
          onChange(conditions.map((one) => (one === condition ? { ...one, ...values } : one)));
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: conditions are told apart by their place
          <fieldset key={index} className={styles.part}>
            <legend>{text.condition(index + 1)}</legend>
            <TextField
              label={text.what}
              value={condition.title}
              onChange={(title) => set({ title })}
              longest={200}
              isRequired
            />
            <PersonField
              label={text.owner}
              value={condition.ownerId}
              people={people}
              onChange={(ownerId) => set({ ownerId })}
              isRequired
            />
            <DayField
              label={text.due}
              value={condition.dueOn}
              onChange={(dueOn) => set({ dueOn })}
              isRequired
            />
          </fieldset>
        );
      })}
      <Button
        icon="plus"
        onClick={() => onChange([...conditions, { title: '', ownerId: null, dueOn: null }])}
      >
        {text.addCondition}
      </Button>
    </>
  );
}
