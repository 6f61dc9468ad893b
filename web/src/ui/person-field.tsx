import { Combobox, useCombobox } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../language/index.ts';
import { Behaviour } from './behaviour.tsx';
import { classes } from './classes.ts';
import styles from './field.module.css';
import { Field, type FieldFrame, frameOf } from './field.tsx';
import { hasWords } from './find-words.ts';
import listStyles from './option-list.module.css';
import { texts } from './texts.ts';

export interface PersonOption {
  readonly id: string;
  readonly name: string;
  /** Job title or address, to tell namesakes apart. */
  readonly detail?: string | null;
}

const mostShown = 50;

/** People whose name has every typed word at the start of one of its words. */
export function findPeople(people: readonly PersonOption[], typed: string): readonly PersonOption[] {
  return people.filter(({ name, detail }) => hasWords(`${name} ${detail ?? ''}`, typed)).slice(0, mostShown);
}

/** Chooses a person by typing part of the name. */
export function PersonField(
  props: FieldFrame & {
    readonly value: string | null;
    readonly people: readonly PersonOption[];
    /** What stands there while nobody is chosen, where choosing nobody means nothing. */
    readonly emptyText?: string;
    readonly onChange: (personId: string | null) => void;
  },
) {
  const text = useText(texts);
  const [typed, setTyped] = useState<string>();
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const name = props.people.find((person) => person.id === props.value)?.name ?? '';
  const found = findPeople(props.people, typed ?? '');
  const takesNobody = props.isRequired !== true && props.emptyText === undefined;
  const choose = (id: string) => {
    setTyped(undefined);
    combobox.closeDropdown();
    if ((id === '' ? null : id) !== props.value) props.onChange(id === '' ? null : id);
  };
  return (
    <Field frame={frameOf(props)}>
      {(links) => (
        <Behaviour>
          <Combobox
            store={combobox}
            unstyled
            withinPortal={false}
            transitionProps={{ duration: 0 }}
            classNames={{ dropdown: listStyles.dropdown ?? '' }}
            onOptionSubmit={choose}
          >
            <Combobox.Target withExpandedAttribute>
              <input
                {...links}
                className={styles.control}
                autoComplete="off"
                placeholder={props.value === null ? (props.emptyText ?? text.nobody) : undefined}
                value={typed ?? name}
                onChange={(event) => {
                  setTyped(event.target.value);
                  combobox.openDropdown();
                  combobox.selectFirstOption();
                }}
                onFocus={(event) => event.target.select()}
                onClick={() => {
                  if (!links.readOnly) combobox.openDropdown();
                }}
                onBlur={() => {
                  combobox.closeDropdown();
                  if (typed?.trim() === '' && takesNobody) choose('');
                  else setTyped(undefined);
                }}
              />
            </Combobox.Target>
            <Combobox.Dropdown>
              <Combobox.Options className={listStyles.list} aria-label={text.people}>
                {takesNobody && typed === undefined && (
                  <Combobox.Option value="" className={listStyles.option}>
                    {text.nobody}
                  </Combobox.Option>
                )}
                {found.map((person) => (
                  <Combobox.Option
                    key={person.id}
                    value={person.id}
                    active={person.id === props.value}
                    className={classes(listStyles.option)}
                  >
                    <span>{person.name}</span>
                    {person.detail != null && <small>{person.detail}</small>}
                  </Combobox.Option>
                ))}
                {found.length === 0 && <div className={listStyles.empty}>{text.noPeople}</div>}
              </Combobox.Options>
            </Combobox.Dropdown>
          </Combobox>
        </Behaviour>
      )}
    </Field>
  );
}
