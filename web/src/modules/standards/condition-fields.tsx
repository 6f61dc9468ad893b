import { useText } from '../../language/index.ts';
import { Button, DayField, type Drafts, PersonField, type PersonOption, TextField } from '../../ui/index.ts';
import { gateTexts } from './gate-texts.ts';
import styles from './standards.module.css';

export interface ConditionDraft {
  readonly title: string;
  readonly ownerId: string | null;
  readonly dueOn: string | null;
}

export const noCondition: ConditionDraft = { title: '', ownerId: null, dueOn: null };

export function isWhole({ title, ownerId, dueOn }: ConditionDraft): boolean {
  return title.trim() !== '' && ownerId !== null && dueOn !== null;
}

/** What must be done though the project goes on, by whom and by when. */
export function ConditionFields({
  conditions,
  people,
}: {
  conditions: Drafts<ConditionDraft>;
  people: readonly PersonOption[];
}) {
  const text = useText(gateTexts);
  return (
    <>
      <p>{text.conditionLead}</p>
      {conditions.all.map(({ number, value: condition }, index) => {
        const set = (values: Partial<ConditionDraft>) =>
          conditions.change(number, { ...condition, ...values });
        return (
          <fieldset key={number} className={styles.part}>
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
            {conditions.all.length > 1 && (
              <Button onClick={() => conditions.remove(number)}>{text.withoutCondition(index + 1)}</Button>
            )}
          </fieldset>
        );
      })}
      <Button icon="plus" onClick={() => conditions.add(noCondition)}>
        {text.addCondition}
      </Button>
    </>
  );
}
