import type { Language } from '@regie/contracts';
import type { EventView } from '@regie/contracts/records';
import { useUndo } from '../../api/index.ts';
import { useLocale, useText } from '../../language/index.ts';
import { Button, Tag } from '../../ui/index.ts';
import styles from './event-list.module.css';
import { type Subject, subjectsOf } from './event-subject.ts';
import { timeOf } from './event-time.ts';
import { FieldChanges } from './field-changes.tsx';
import { operationPhrases, phraseFor } from './operation-phrases.ts';
import { readStructure } from './read-structure.ts';
import { rowNameIn } from './row-name.ts';
import { texts } from './texts.ts';
import { canBeUndone } from './undoable-operations.ts';
import type { FieldWords } from './use-field-words.ts';

/** Names of so many subjects; the others are counted. */
const mostNamed = 2;

function nameOf(
  subject: Subject,
  names: Readonly<Record<string, string>>,
  language: Language,
): string | undefined {
  const own = subject.fields.find(({ field }) => field === 'name' || field === 'label')?.after;
  const name = subject.title ?? names[subject.personId ?? subject.id] ?? own;
  return typeof name === 'string' && name !== '' ? `‘${readStructure(name, language) ?? name}’` : undefined;
}

function useSentence(
  event: EventView,
  subjects: readonly Subject[],
  names: Readonly<Record<string, string>>,
) {
  const text = useText(texts);
  const phrases = useText(operationPhrases);
  const { language } = useLocale();
  const actor = event.actorId === null ? text.system : (names[event.actorId] ?? text.system);
  const titles = subjects.flatMap((subject) => nameOf(subject, names, language) ?? []);
  const rowNames = subjects.flatMap(({ rowName }) =>
    rowName === null ? [] : `‘${rowNameIn(rowName, language)}’`,
  );
  const named = [...new Set(titles.length === 0 ? rowNames : titles)];
  const rest = named.length - mostNamed;
  const subject = [named.slice(0, mostNamed).join(', '), ...(rest > 0 ? [text.and(rest)] : [])].join(' ');
  return { actor, did: phraseFor(phrases, event.operation, subject) };
}

interface EventRowProps {
  readonly event: EventView;
  /** More than one: this stands for so many events that tell the same. */
  readonly count: number;
  readonly names: Readonly<Record<string, string>>;
  readonly words: FieldWords;
  readonly isOfOneRecord: boolean;
}

/** What was behind an event: on whose behalf, by which way, why, and its place in the sealed chain. */
function EventNotes({
  event,
  names,
  isOfOneRecord,
}: Pick<EventRowProps, 'event' | 'names' | 'isOfOneRecord'>) {
  const text = useText(texts);
  const notes = [
    event.onBehalfOfId === null ? '' : text.onBehalfOf(names[event.onBehalfOfId] ?? '…'),
    text.source[event.source],
    event.reason === null ? '' : `${text.reason}: ${event.reason}`,
    event.sealedAs === null || isOfOneRecord ? '' : text.sealed(event.sealedAs),
  ].filter((note) => note !== '');
  return notes.length === 0 ? null : <span className={styles.notes}>{notes.join(' · ')}</span>;
}

/** One event as a sentence, with before and after below it and a way to undo it. */
export function EventRow({ event, count, names, words, isOfOneRecord }: EventRowProps) {
  const text = useText(texts);
  const { language, timeZone } = useLocale();
  const { undoEvent } = useUndo();
  const subjects = subjectsOf(event);
  const { actor, did } = useSentence(event, isOfOneRecord ? subjects.slice(0, 1) : subjects, names);
  const isOpenToUndo = canBeUndone(event.operation) && !event.isUndone;
  return (
    <li className={styles.event}>
      <time className={styles.time} dateTime={event.at}>
        {timeOf(event.at, language, timeZone)}
      </time>
      <div className={styles.what}>
        <p className={event.isUndone ? styles.gone : undefined}>
          <strong>{actor}</strong> {count === 1 ? did : text.preferences(count)}
        </p>
        {count === 1 && (
          <FieldChanges
            subjects={subjects}
            words={words}
            unlisted={event.changeCount - event.changes.length}
          />
        )}
        <EventNotes event={event} names={names} isOfOneRecord={isOfOneRecord} />
      </div>
      <div>
        {event.isUndone && <Tag>{text.isUndone}</Tag>}
        {isOpenToUndo && (
          <Button
            kind="quiet"
            icon="undo"
            aria-label={text.undoOf(`${actor} ${did}`)}
            onClick={() => void undoEvent(event.id)}
          >
            {text.undo}
          </Button>
        )}
      </div>
    </li>
  );
}
