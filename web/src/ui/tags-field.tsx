import { Combobox, useCombobox } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../language/index.ts';
import { Behaviour } from './behaviour.tsx';
import styles from './field.module.css';
import { Field, type FieldFrame, frameOf } from './field.tsx';
import { foldText } from './find-words.ts';
import listStyles from './option-list.module.css';
import { texts } from './texts.ts';

const mostShown = 12;

/** What is being typed: all up to the last comma is done. */
function splitTyped(typed: string): { readonly done: string; readonly part: string } {
  const end = Math.max(typed.lastIndexOf(','), typed.lastIndexOf(';')) + 1;
  return { done: typed.slice(0, end), part: typed.slice(end).trim() };
}

/** Words with commas between them; those in use already are offered while one is typed. Given on when the field is left. */
export function TagsField(
  props: FieldFrame & {
    readonly value: string;
    readonly known: readonly string[];
    readonly longest: number;
    readonly onChange: (value: string) => void;
    readonly onCommit: () => void;
  },
) {
  const text = useText(texts);
  const [isOpen, setOpen] = useState(false);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const { done, part } = splitTyped(props.value);
  const taken = new Set(done.split(/[,;]/).map((tag) => foldText(tag.trim())));
  const found = props.known
    .filter((tag) => foldText(tag).includes(foldText(part)) && !taken.has(foldText(tag)))
    .slice(0, mostShown);
  const close = () => {
    setOpen(false);
    combobox.closeDropdown();
  };
  const choose = (tag: string) => {
    props.onChange(`${done.trim() === '' ? '' : `${done.trim()} `}${tag}, `);
    close();
  };
  return (
    <Field frame={frameOf(props.isLabelHidden === true ? props : { ...props, help: text.tagsHelp })}>
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
                placeholder={props.isLabelHidden === true ? text.tagsHelp : undefined}
                maxLength={props.longest}
                value={props.value}
                onChange={(event) => {
                  props.onChange(event.target.value);
                  setOpen(true);
                  combobox.openDropdown();
                  combobox.resetSelectedOption();
                }}
                onBlur={() => {
                  close();
                  props.onCommit();
                }}
              />
            </Combobox.Target>
            <Combobox.Dropdown hidden={!isOpen || found.length === 0}>
              <Combobox.Options className={listStyles.list} aria-label={props.label}>
                {found.map((tag) => (
                  <Combobox.Option key={tag} value={tag} className={listStyles.option}>
                    {tag}
                  </Combobox.Option>
                ))}
              </Combobox.Options>
            </Combobox.Dropdown>
          </Combobox>
        </Behaviour>
      )}
    </Field>
  );
}
