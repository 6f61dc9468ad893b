import type { MarkedText, SearchedThing, SearchHit } from '@regie/contracts/records';
import { useOption, useTerm, useText } from '../../language/index.ts';
import type { Search } from '../../ui/index.ts';
import styles from './search.module.css';
import { searchTexts } from './texts.ts';

/** A text with what was looked for in it. */
export function Marked({ text }: { readonly text: MarkedText }) {
  let at = 0;
  return text.map((piece) => {
    const key = at;
    at += piece.text.length;
    return piece.isFound ? (
      <mark key={key} className={styles.mark}>
        {piece.text}
      </mark>
    ) : (
      <span key={key}>{piece.text}</span>
    );
  });
}

/** The page that shows a hit. */
export function addressOfHit({ thing, record, title }: SearchHit): {
  readonly to: string;
  readonly search: Search;
} {
  const to = `/${record.type}s/${record.key}`;
  if (thing === 'comment') return { to, search: { tab: 'comments' } };
  if (thing === 'file') return { to, search: { tab: 'attachments' } };
  if (thing !== 'activity') return { to, search: {} };
  return { to: `${to}/plan`, search: { search: title.map(({ text }) => text).join('') } };
}

/** What kind of thing it is, in the language of the reader. */
export function useThing(): (thing: SearchedThing) => string {
  const term = useTerm();
  const text = useText(searchTexts);
  return (thing) =>
    thing === 'activity' || thing === 'comment' || thing === 'file' ? text.things[thing] : term(thing);
}

/** Where it stands and how far it is, on one line. */
export function useWhereabouts(): (hit: SearchHit) => string {
  const option = useOption();
  const text = useText(searchTexts);
  return ({ thing, record, state }) => {
    const isPart = thing !== record.type;
    const parts = [
      record.key,
      isPart ? record.title : record.placeTitle,
      state === null ? null : option(state.term, state.option).toLowerCase(),
      record.isArchived ? text.archived : null,
    ];
    return parts.filter((part) => part !== null && part !== '').join(' · ');
  };
}
