import { useText } from '../../language/index.ts';
import { Button, type Drafts, PersonField, type PersonOption, Removable } from '../../ui/index.ts';
import styles from './meetings.module.css';
import { meetingTexts } from './texts.ts';

/** Names people one after the other. */
export function PersonList({
  drafts,
  people,
  error,
}: {
  drafts: Drafts<string | null>;
  people: readonly PersonOption[];
  error: string | undefined;
}) {
  const text = useText(meetingTexts);
  return (
    <fieldset className={styles.part}>
      <legend>{text.members}</legend>
      <p className={styles.soft}>{text.memberHelp}</p>
      {drafts.all.map(({ number, value }, index) => (
        <Removable key={number} label={text.withoutMember(index + 1)} onRemove={() => drafts.remove(number)}>
          <PersonField
            label={text.member(index + 1)}
            value={value}
            people={people}
            onChange={(id) => drafts.change(number, id)}
            error={index === drafts.all.length - 1 ? error : undefined}
          />
        </Removable>
      ))}
      <div>
        <Button icon="plus" onClick={() => drafts.add(null)}>
          {text.addMember}
        </Button>
      </div>
    </fieldset>
  );
}
