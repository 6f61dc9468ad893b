import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { useText } from '../../language/index.ts';
import { classes, findPeople, type PersonOption } from '../../ui/index.ts';
import { type Draft, findMention, insertMention, type MentionQuery } from './mentions.ts';
import styles from './record-page.module.css';
import { recordTexts } from './record-texts.ts';

const mostShown = 6;

interface CommentBoxProps {
  readonly draft: Draft;
  readonly people: readonly PersonOption[];
  readonly onDraft: (draft: Draft) => void;
  readonly onSend: () => void;
}

/** A comment being written; @ opens a list of people that the arrows walk through. */
export function CommentBox({ draft, people, onDraft, onSend }: CommentBoxProps) {
  const texts = useText(recordTexts);
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [query, setQuery] = useState<MentionQuery>();
  const [active, setActive] = useState(0);
  const [cursor, setCursor] = useState<number>();
  const found = query === undefined ? [] : findPeople(people, query.typed).slice(0, mostShown);
  useLayoutEffect(() => {
    if (cursor === undefined) return;
    area.current?.focus();
    area.current?.setSelectionRange(cursor, cursor);
    setCursor(undefined);
  }, [cursor]);
  const choose = (person: PersonOption | undefined) => {
    if (query === undefined || person === undefined) return;
    const next = insertMention(draft, query, person);
    onDraft(next.draft);
    setCursor(next.cursor);
    setQuery(undefined);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSend();
    if (found.length === 0) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) setActive((active + step + found.length) % found.length);
    else if (event.key === 'Enter' || event.key === 'Tab') choose(found[active]);
    else if (event.key === 'Escape') setQuery(undefined);
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles.commentBox}>
      <label htmlFor={id}>{texts.comment}</label>
      <textarea
        id={id}
        ref={area}
        rows={3}
        maxLength={4000}
        className={styles.commentArea}
        aria-autocomplete="list"
        aria-controls={`${id}-people`}
        aria-activedescendant={found.length > 0 ? `${id}-${active}` : undefined}
        aria-describedby={`${id}-help`}
        value={draft.text}
        onChange={(event) => {
          onDraft({ ...draft, text: event.target.value });
          setQuery(findMention(event.target.value, event.target.selectionStart));
          setActive(0);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setQuery(undefined)}
      />
      <p id={`${id}-help`} className={styles.help}>
        {texts.commentHelp}
      </p>
      <div
        id={`${id}-people`}
        role="listbox"
        aria-label={texts.mention}
        tabIndex={-1}
        className={styles.mentions}
        hidden={found.length === 0}
      >
        {found.map((person, index) => (
          <div
            key={person.id}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            className={classes(styles.mention, index === active && styles.isActive)}
            onMouseDown={(event) => {
              event.preventDefault();
              choose(person);
            }}
          >
            {person.name} {person.detail == null ? null : <small>{person.detail}</small>}
          </div>
        ))}
      </div>
    </div>
  );
}
