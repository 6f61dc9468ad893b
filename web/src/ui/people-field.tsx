import { useRef } from 'react';
import { useText } from '../language/index.ts';
import { IconButton } from './button.tsx';
import type { FieldFrame } from './field.tsx';
import styles from './people-field.module.css';
import { PersonField, type PersonOption } from './person-field.tsx';
import { texts } from './texts.ts';

/** Chooses several people: each name that is typed joins the list under the field, and is taken out there. */
export function PeopleField({
  value,
  people,
  onChange,
  ...frame
}: FieldFrame & {
  readonly value: readonly string[];
  readonly people: readonly PersonOption[];
  readonly onChange: (personIds: readonly string[]) => void;
}) {
  const text = useText(texts);
  const whole = useRef<HTMLDivElement>(null);
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? '…';
  const remove = (id: string) => {
    onChange(value.filter((one) => one !== id));
    // Its button goes with it: who uses the keyboard goes on in the field.
    whole.current?.querySelector('input')?.focus();
  };
  return (
    <div ref={whole} className={styles.whole}>
      <PersonField
        {...frame}
        value={null}
        people={people.filter(({ id }) => !value.includes(id))}
        emptyText={text.searchPeople}
        onChange={(id) => id !== null && onChange([...value, id])}
      />
      {value.length > 0 && (
        <ul className={styles.chosen} aria-label={frame.label}>
          {value.map((id) => (
            <li key={id} className={styles.person}>
              {nameOf(id)}
              <IconButton icon="close" label={text.withoutPerson(nameOf(id))} onClick={() => remove(id)} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
