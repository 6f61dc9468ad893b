import type { EventView } from '@regie/contracts/records';
import { useLocale } from '../../language/index.ts';
import { dayOf } from '../../ui/format.ts';
import { useFormat } from '../../ui/index.ts';
import { collapse } from './collapse.ts';
import styles from './event-list.module.css';
import { EventRow } from './event-row.tsx';
import { useFieldWords } from './use-field-words.ts';

/** Events below the day on which they happened, the latest first: for the whole history and for one record. */
export function EventList({
  events,
  names,
  isOfOneRecord = false,
}: {
  events: readonly EventView[];
  names: Readonly<Record<string, string>>;
  /** The record needs no naming in each line. */
  isOfOneRecord?: boolean;
}) {
  const words = useFieldWords(names);
  const format = useFormat();
  const { timeZone } = useLocale();
  const dayOfEvent = ({ at }: EventView) => dayOf(at, timeZone);
  const told = collapse(events, dayOfEvent);
  const days = [...new Set(events.map(dayOfEvent))];
  return (
    <ol className={styles.days}>
      {days.map((day) => (
        <li key={day}>
          <h2 className={styles.day}>{format.longDay(day)}</h2>
          <ol>
            {told
              .filter(({ event }) => dayOfEvent(event) === day)
              .map(({ event, count }) => (
                <EventRow
                  key={event.id}
                  event={event}
                  count={count}
                  names={names}
                  words={words}
                  isOfOneRecord={isOfOneRecord}
                />
              ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}
